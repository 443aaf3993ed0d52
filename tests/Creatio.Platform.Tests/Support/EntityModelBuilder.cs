using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Platform.Tests.Support;

/// <summary>Describes an object of the test configuration; each begins with the columns of Creatio's base object.</summary>
internal sealed class EntityModelBuilder {
	private const string NewGuid = "03fac162-6a98-4f29-8d28-dc2f23ab48da";
	private const string CurrentDateTime = "d7c295d3-3146-4ee1-ac49-3a7bd0edc45d";
	private const string CurrentUserContact = "4f367ca9-549b-4a1a-b64e-a40123f52ac0";

	private readonly Func<string, Guid> _getSchemaUId;

	public EntityModelBuilder(string name, Func<string, Guid> getSchemaUId) {
		_getSchemaUId = getSchemaUId;
		Model = new EntityModel { Name = name, UId = getSchemaUId(name), Caption = name };
		Add("Id", DataValueType.GuidDataValueTypeUId).WithDefault(ColumnDefaultSource.SystemValue, NewGuid).Required();
		Add("CreatedOn", DataValueType.DateTimeDataValueTypeUId).WithDefault(ColumnDefaultSource.SystemValue, CurrentDateTime);
		Lookup("CreatedBy", "Contact").WithDefault(ColumnDefaultSource.SystemValue, CurrentUserContact);
		Add("ModifiedOn", DataValueType.DateTimeDataValueTypeUId).WithDefault(ColumnDefaultSource.SystemValue, CurrentDateTime);
		Lookup("ModifiedBy", "Contact").WithDefault(ColumnDefaultSource.SystemValue, CurrentUserContact);
	}

	public EntityModel Model { get; }

	private ColumnModel LastColumn => Model.Columns[^1];

	public EntityModelBuilder Add(string name, Guid dataValueTypeUId) {
		Model.Columns.Add(new ColumnModel { UId = Guid.NewGuid(), Name = name, Caption = name, DataValueTypeUId = dataValueTypeUId });
		return this;
	}

	public EntityModelBuilder Lookup(string name, string schemaName) {
		Add(name, DataValueType.LookupDataValueTypeUId);
		LastColumn.ReferenceSchemaUId = _getSchemaUId(schemaName);
		LastColumn.IsIndexed = true;
		return this;
	}

	public EntityModelBuilder Required() {
		LastColumn.IsRequired = true;
		return this;
	}

	public EntityModelBuilder Localizable() {
		LastColumn.IsLocalizable = true;
		return this;
	}

	public EntityModelBuilder WithDefault(ColumnDefaultSource source, string value) {
		LastColumn.DefaultSource = source;
		LastColumn.DefaultValue = value;
		return this;
	}

	public EntityModelBuilder DefaultsToNow() => WithDefault(ColumnDefaultSource.SystemValue, CurrentDateTime);

	/// <summary>Makes the last column the one that stands for a record in lookups.</summary>
	public EntityModelBuilder Display() {
		Model.PrimaryDisplayColumnName = LastColumn.Name;
		return this;
	}

	public EntityModelBuilder Unique(params string[] columnNames) {
		IndexModel index = new() { Name = $"IU{Model.Name}{string.Concat(columnNames)}", IsUnique = true };
		foreach (string columnName in columnNames) {
			index.ColumnNames.Add(columnName);
		}
		Model.Indexes.Add(index);
		return this;
	}
}
