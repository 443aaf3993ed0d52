using Creatio.Packages;

namespace Creatio.Site.Installation.Packages;

/// <summary>Puts packages in an order in which each comes after those that it depends on.</summary>
internal sealed class PackageOrder(IReadOnlySet<Guid> installed) {
	private readonly List<Package> _ordered = [];

	/// <summary>Orders the packages.</summary>
	/// <exception cref="PackageInstallException">A dependency is missing, or packages depend on each other.</exception>
	public IReadOnlyList<Package> Arrange(IReadOnlyList<Package> packages) {
		RefuseDuplicates(packages);
		RefuseMissing(packages);
		List<Package> waiting = [.. packages];
		while (waiting.Count > 0) {
			Package next = waiting.Find(package => package.Descriptor.Dependencies.All(IsArranged))
				?? throw Fault(waiting[0], "DependsOn", "these packages depend on each other: "
					+ string.Join(", ", waiting.Select(package => package.Descriptor.Name)));
			waiting.Remove(next);
			_ordered.Add(next);
		}
		return _ordered;
	}

	private static void RefuseDuplicates(IReadOnlyList<Package> packages) {
		Package? second = packages.GroupBy(package => package.Descriptor.UId).FirstOrDefault(same => same.Count() > 1)?.Last();
		if (second != null) {
			throw Fault(second, "UId", "another package of this installation has the same id");
		}
	}

	private void RefuseMissing(IReadOnlyList<Package> packages) {
		HashSet<Guid> known = [.. installed, .. packages.Select(package => package.Descriptor.UId)];
		foreach (Package package in packages) {
			PackageReference? missing = package.Descriptor.Dependencies.FirstOrDefault(reference => !known.Contains(reference.UId));
			if (missing != null) {
				throw Fault(package, "DependsOn", $"the package {missing.Name} ({missing.UId}) is not installed");
			}
		}
	}

	private bool IsArranged(PackageReference reference) =>
		installed.Contains(reference.UId) || _ordered.Exists(package => package.Descriptor.UId == reference.UId);

	private static PackageInstallException Fault(Package package, string key, string reason) =>
		new(package.Files.FullPath(PackageFiles.Descriptor), $"Descriptor.{key}", reason);
}
