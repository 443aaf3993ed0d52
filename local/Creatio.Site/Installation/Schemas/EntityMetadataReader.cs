using Creatio.Packages;
using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Site.Installation.Schemas;

/// <summary>Reads an object from its merged metadata. The keys are Creatio's: D2 columns, D6 indexes, S2 data type …</summary>
internal static class EntityMetadataReader {
	private const int MaxIndexNameLength = 30;

	/// <summary>Reads an object.</summary>
	/// <param name="schema">The <c>Schema</c> object of the metadata.</param>
	/// <param name="uid">Id of the root schema.</param>
	/// <exception cref="PackageInstallException">The metadata does not describe a table.</exception>
	public static EntityModel Read(PackageValue schema, Guid uid) {
		var entity = new EntityModel {
			UId = uid,
			Name = schema["A2"].Text(),
			IsAdministratedByOperations = schema["D15"].Flag()
		};
		foreach (PackageValue column in schema["D2"].Items()) {
			AddColumn(entity, column);
		}
		foreach (PackageValue index in schema["D6"].Items()) {
			entity.Indexes.Add(ReadIndex(index, entity));
		}
		if (schema["D4"].OptionalId() is not null) {
			entity.PrimaryDisplayColumnName = FindColumn(schema["D4"], entity).Name;
		}
		return entity;
	}

	private static void AddColumn(EntityModel entity, PackageValue metadata) {
		ColumnModel column = ReadColumn(metadata);
		if (entity.Columns.Any(other => string.Equals(other.Name, column.Name, StringComparison.OrdinalIgnoreCase))) {
			throw metadata["A2"].Fault($"the object has a column {column.Name} already");
		}
		entity.Columns.Add(column);
	}

	private static ColumnModel ReadColumn(PackageValue metadata) {
		PackageValue value = metadata["E12"];
		return new ColumnModel {
			UId = metadata["UId"].Id(),
			Name = metadata["A2"].Text(),
			DataValueTypeUId = ReadType(metadata["S2"]),
			ReferenceSchemaUId = metadata["S4"].OptionalId(),
			IsRequired = metadata["E2"].Number() > 0,
			IsIndexed = metadata["E6"].Flag(),
			IsLocalizable = metadata["E21"].Flag(),
			DefaultSource = value.IsPresent ? ReadDefaultSource(value["FB1"]) : ColumnDefaultSource.None,
			DefaultValue = value.IsPresent ? value["FB2"].OptionalText() : ""
		};
	}

	private static Guid ReadType(PackageValue type) =>
		DataValueTypes.All.Any(known => known.UId == type.Id()) ? type.Id() : throw type.Fault("this is no data type of a column");

	private static ColumnDefaultSource ReadDefaultSource(PackageValue source) =>
		Enum.IsDefined((ColumnDefaultSource)source.Number())
			? (ColumnDefaultSource)source.Number()
			: throw source.Fault("a default comes from 1 a constant, 2 a setting, 3 a system value or 4 a sequence");

	private static IndexModel ReadIndex(PackageValue metadata, EntityModel entity) {
		var index = new IndexModel { Name = metadata["A2"].Text(), IsUnique = metadata["F2"].Flag() };
		if (index.Name.Length > MaxIndexNameLength) {
			throw metadata["A2"].Fault($"an index name has at most {MaxIndexNameLength} characters");
		}
		foreach (PackageValue column in metadata["F4"].Items()) {
			index.ColumnNames.Add(FindColumn(column["G1"], entity).Name);
		}
		return index.ColumnNames.Count > 0 ? index : throw metadata["F4"].Fault("an index needs a column");
	}

	private static ColumnModel FindColumn(PackageValue uid, EntityModel entity) {
		Guid id = uid.Id();
		return entity.Columns.FirstOrDefault(column => column.UId == id)
			?? throw uid.Fault($"the object {entity.Name} has no column with this id");
	}
}
