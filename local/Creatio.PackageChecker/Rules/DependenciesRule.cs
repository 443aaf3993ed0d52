using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Creatio.Packages.BaseConfiguration;

namespace Creatio.PackageChecker.Rules;

/// <summary>A dependency is named once by id and name, and no package depends on itself, not even through others.</summary>
internal sealed class DependenciesRule() : PackageRule("03-dependencies") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		Dictionary<Guid, string> names = NamesOf(configuration);
		var seen = new HashSet<Guid>();
		foreach (PackageValue dependency in package.Dependencies) {
			string name = dependency.Get("Name").AsText();
			Guid? uid = dependency.Get("UId").AsId();
			if (uid == null || name.Length == 0) {
				yield return At(dependency, "a dependency needs a UId and a Name", "write both");
			} else if (!seen.Add(uid.Value)) {
				yield return At(dependency.Get("UId"), $"the package depends on {name} twice", "name each dependency once");
			} else if (names.TryGetValue(uid.Value, out string? known) && known != name) {
				yield return At(dependency.Get("Name"), $"the package with this id is {known}", "correct the name or the id");
			} else if (!names.ContainsKey(uid.Value) && names.ContainsValue(name)) {
				yield return At(dependency.Get("UId"), $"this is not the id of {name}",
					$"write {names.First(pair => pair.Value == name).Key}");
			}
		}
		if (package.UId is { } own && configuration.Dependencies.AllDependenciesOf(own).Contains(own)) {
			yield return At(package.Descriptor.Get("DependsOn"), "the package depends on itself, directly or through another",
				"take out the dependency that closes the circle");
		}
	}

	private static Dictionary<Guid, string> NamesOf(Configuration configuration) {
		Dictionary<Guid, string> names = BasePackages.All.ToDictionary(package => package.UId, package => package.Name);
		foreach (Package package in configuration.Packages.Where(package => package.UId != null)) {
			names[package.UId!.Value] = package.Name;
		}
		return names;
	}
}
