using Creatio.Packages.BaseConfiguration;

namespace Creatio.PackageChecker.Model;

/// <summary>Which package depends on which.</summary>
internal sealed class PackageGraph {
	private readonly Dictionary<Guid, IReadOnlyList<Guid>> _dependencies = [];

	/// <summary>Creates the graph of the given packages and Creatio's own.</summary>
	public PackageGraph(IReadOnlyList<Package> packages) {
		Dictionary<string, Guid> byName = BasePackages.All.ToDictionary(package => package.Name, package => package.UId);
		foreach (BasePackage package in BasePackages.All) {
			_dependencies[package.UId] = [.. package.DependsOn.Select(name => byName[name])];
		}
		foreach (Package package in packages.Where(package => package.UId != null)) {
			_dependencies[package.UId!.Value] = [.. package.Dependencies.Select(dependency => dependency.Get("UId").AsId()).OfType<Guid>()];
		}
	}

	/// <summary>Whether a package is among the given ones and Creatio's own.</summary>
	public bool Knows(Guid package) => _dependencies.ContainsKey(package);

	/// <summary>All packages that a package depends on, directly or through others; itself only if it does so in a circle.</summary>
	public IReadOnlySet<Guid> AllDependenciesOf(Guid package) {
		var found = new HashSet<Guid>();
		var waiting = new Queue<Guid>(DirectDependenciesOf(package));
		while (waiting.TryDequeue(out Guid next)) {
			if (found.Add(next)) {
				foreach (Guid dependency in DirectDependenciesOf(next)) {
					waiting.Enqueue(dependency);
				}
			}
		}
		return found;
	}

	private IReadOnlyList<Guid> DirectDependenciesOf(Guid package) => _dependencies.GetValueOrDefault(package) ?? [];
}
