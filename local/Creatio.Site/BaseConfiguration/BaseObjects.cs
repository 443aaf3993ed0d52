using Creatio.Packages.BaseConfiguration;
using Creatio.Platform.Hosting;
using Creatio.Site.Installation.Schemas;
using Terrasoft.Core;

namespace Creatio.Site.BaseConfiguration;

/// <summary>
/// The objects that Creatio's own packages bring, as far as a package for cases touches them. A lookup whose object is not
/// among them keeps its column, but refers to nothing.
/// </summary>
internal static class BaseObjects {
	private static readonly Dictionary<string, string> _systemValues = new() {
		["now"] = "d7c295d3-3146-4ee1-ac49-3a7bd0edc45d",
		["currentContact"] = "4f367ca9-549b-4a1a-b64e-a40123f52ac0",
		["newId"] = "03fac162-6a98-4f29-8d28-dc2f23ab48da"
	};

	/// <summary>Adds all objects to those of a site.</summary>
	public static void AddTo(IDictionary<string, EntityModel> entities) {
		foreach (BaseObject item in BaseObjectCatalog.Objects.Values) {
			entities.Add(item.Name, Build(item));
		}
	}

	private static EntityModel Build(BaseObject item) {
		var entity = new EntityModel {
			UId = UIdOf(item),
			Name = item.Name,
			Caption = item.Caption,
			PrimaryDisplayColumnName = BaseObjectCatalog.DisplayColumnOf(item),
			IsAdministratedByOperations = item.AdministratedByOperations
		};
		foreach ((BaseObject owner, BaseColumn column) in BaseObjectCatalog.ColumnsOf(item)) {
			entity.Columns.Add(Build(owner, column));
		}
		return entity;
	}

	private static ColumnModel Build(BaseObject owner, BaseColumn column) => new() {
		UId = column.UId ?? DerivedId.Of($"{owner.Name}.{column.Name}"),
		Name = column.Name,
		Caption = column.Caption,
		DataValueTypeUId = DataValueTypes.All.First(type => type.Name == column.Type).UId,
		ReferenceSchemaUId = column.Reference != null && BaseObjectCatalog.Objects.TryGetValue(column.Reference, out BaseObject? target)
			? UIdOf(target)
			: null,
		IsRequired = column.Required,
		IsIndexed = column.Indexed,
		IsLocalizable = column.Localizable,
		DefaultSource = SourceOf(column.Default),
		DefaultValue = ValueOf(column.Default)
	};

	private static Guid UIdOf(BaseObject item) => item.UId ?? DerivedId.Of(item.Name);

	private static ColumnDefaultSource SourceOf(BaseDefault? value) => value switch {
		null => ColumnDefaultSource.None,
		{ Constant: not null } => ColumnDefaultSource.Constant,
		{ Setting: not null } => ColumnDefaultSource.Setting,
		{ System: not null } => ColumnDefaultSource.SystemValue,
		_ => ColumnDefaultSource.Sequence
	};

	private static string ValueOf(BaseDefault? value) =>
		value?.Constant ?? value?.Setting ?? value?.Sequence ?? (value == null ? "" : _systemValues[value.System!]);
}
