using Creatio.Platform.Hosting;
using Creatio.Site.Installation.Packages;
using Terrasoft.Core;

namespace Creatio.Site.Installation.Data;

/// <summary>Remembers which packages and data bindings a database has seen, in Creatio's own tables.</summary>
internal sealed class InstalledPackages(CreatioPlatform platform, UserConnection userConnection) {
	private const string UId = "UId";
	private const string Version = "Version";

	private readonly RowTable _packages = new(userConnection, platform.Entities["SysPackage"], platform.UtcNow());
	private readonly RowTable _bindings = new(userConnection, platform.Entities["SysPackageSchemaData"], platform.UtcNow());

	/// <summary>Whether the database has this version of the package, whose rows then are not written again.</summary>
	public bool Has(PackageDescriptor package) =>
		_packages.FindId(new Dictionary<string, object?> { [UId] = package.UId, [Version] = package.Version }) != null;

	/// <summary>Whether the rows of a binding are to be written, as its install type says.</summary>
	public bool Wants(PackageDescriptor package, DataBinding binding) => binding.InstallType switch {
		InstallType.InitialPackageInstallation => Find(_packages, package.UId) == null,
		InstallType.NewBinding => Find(_bindings, binding.UId) == null,
		_ => true
	};

	/// <summary>Remembers a package with its version and its bindings.</summary>
	public void Add(PackageDescriptor package, IEnumerable<DataBinding> bindings) {
		Guid id = AddOrUpdate(_packages, package.UId, new() { ["Name"] = package.Name, [Version] = package.Version });
		foreach (DataBinding binding in bindings) {
			AddOrUpdate(_bindings, binding.UId, new() { ["Name"] = binding.Name, ["SysPackage"] = id });
		}
	}

	private static Guid? Find(RowTable table, Guid uid) => table.FindId(new Dictionary<string, object?> { [UId] = uid });

	private static Guid AddOrUpdate(RowTable table, Guid uid, Dictionary<string, object?> values) {
		if (Find(table, uid) is { } existing) {
			table.Update(existing, values);
			return existing;
		}
		Guid id = Guid.NewGuid();
		table.Insert(new Dictionary<string, object?>(values) { ["Id"] = id, [UId] = uid });
		return id;
	}
}
