using Creatio.Packages;
using Creatio.Platform.Hosting;

namespace Creatio.Site.Installation.Data;

/// <summary>Reads the data bindings of a package: <c>Data/NAME</c> with descriptor, rows and translations.</summary>
internal sealed class DataBindingReader(PackageFiles files, IDictionary<string, EntityModel> entities) {
	/// <summary>Reads all bindings in the order of their names.</summary>
	/// <exception cref="PackageInstallException">A file is missing or malformed, or does not fit the table.</exception>
	public IReadOnlyList<DataBinding> Read() => [.. files.FoldersIn("Data").Select(ReadBinding)];

	private DataBinding ReadBinding(string folder) {
		string path = $"Data/{folder}";
		PackageValue descriptor = files.ReadJson($"{path}/descriptor.json")["Descriptor"];
		if (descriptor["Name"].Text() != folder) {
			throw descriptor["Name"].Fault($"the name must be that of the folder, {folder}");
		}
		// The server wants the file even though it is empty.
		files.ReadText($"{path}/filter.json");
		EntityModel entity = FindEntity(descriptor["Schema"]);
		IReadOnlyList<BoundColumn> columns = [.. descriptor["Columns"].Items().Select(column => ReadColumn(column, entity))];
		if (!columns.Any(column => column.IsKey)) {
			throw descriptor["Columns"].Fault("a data binding needs a key column");
		}
		return new DataBinding(descriptor["UId"].Id(), folder, ReadInstallType(descriptor["InstallType"]), entity, columns,
			new BoundRowReader(files, path, columns).Read());
	}

	private EntityModel FindEntity(PackageValue schema) {
		string name = schema["Name"].Text();
		if (!entities.TryGetValue(name, out EntityModel? entity)) {
			throw schema["Name"].Fault($"the object {name} is not installed");
		}
		return entity.UId == schema["UId"].Id() ? entity : throw schema["UId"].Fault($"the id of {name} is {entity.UId}");
	}

	private static BoundColumn ReadColumn(PackageValue column, EntityModel entity) {
		string name = column["ColumnName"].Text();
		ColumnModel model = entity.Columns.FirstOrDefault(other => other.Name == name)
			?? throw column["ColumnName"].Fault($"the object {entity.Name} has no column {name}");
		if (model.UId != column["ColumnUId"].Id()) {
			throw column["ColumnUId"].Fault($"the id of the column {name} is {model.UId}");
		}
		return new BoundColumn(model, column["IsKey"].Flag(), column["IsForceUpdate"].Flag());
	}

	private static InstallType ReadInstallType(PackageValue value) =>
		Enum.IsDefined((InstallType)value.Number())
			? (InstallType)value.Number()
			: throw value.Fault("an install type is 0, 1, 2 or 3");
}
