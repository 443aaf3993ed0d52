using Creatio.Packages.BaseConfiguration;
using Terrasoft.Core;

namespace Creatio.PackageChecker.Model;

/// <summary>Creatio's own schemas as far as their ids are known.</summary>
internal static class BaseConfigurationSchemas {
	private static readonly Dictionary<string, Guid> _packages =
		BasePackages.All.ToDictionary(package => package.Name, package => package.UId);

	/// <summary>The objects by id.</summary>
	public static IReadOnlyDictionary<Guid, BaseObject> Objects { get; } =
		BaseObjectCatalog.Objects.Values.Where(item => item.UId != null).ToDictionary(item => item.UId!.Value);

	/// <summary>The pages by id.</summary>
	public static IReadOnlyDictionary<Guid, BasePage> Pages { get; } = BasePages.All.ToDictionary(page => page.UId);

	/// <summary>The schemas.</summary>
	public static IReadOnlyList<KnownSchema> All { get; } = [
		.. Objects.Select(item => new KnownSchema(
			item.Key, item.Value.Name, SchemaKind.Entity, OwnerOf(item.Value.Package), item.Value.Package ?? "")),
		.. Pages.Values.Select(page => new KnownSchema(page.UId, page.Name, SchemaKind.ClientUnit, OwnerOf(page.Package), page.Package))
	];

	/// <summary>The columns of an object, inherited ones first.</summary>
	public static IEnumerable<KnownColumn> ColumnsOf(BaseObject item) =>
		BaseObjectCatalog.ColumnsOf(item).Select(pair => new KnownColumn(
			pair.Column.UId, pair.Column.Name, DataValueTypes.All.First(type => type.Name == pair.Column.Type).UId));

	private static Guid? OwnerOf(string? package) => package == null ? null : _packages[package];
}
