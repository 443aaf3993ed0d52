using Creatio.Packages;

namespace Creatio.Site.Installation.Data;

/// <summary>Reads the rows of a data binding and joins them with their texts in each culture.</summary>
internal sealed class BoundRowReader(PackageFiles files, string path, IReadOnlyList<BoundColumn> columns) {
	private const string PrimaryCulture = "en-US";
	private const string IdColumn = "Id";

	/// <summary>Reads the rows.</summary>
	/// <exception cref="PackageInstallException">A file is malformed or a row does not fit the columns.</exception>
	public IReadOnlyList<BoundRow> Read() {
		List<SourceRow> rows = ReadFile($"{path}/data.json");
		rows.ForEach(RequireKeys);
		foreach (string file in files.FilesIn($"{path}/Localization")) {
			string culture = CultureOf(file);
			foreach (SourceRow texts in ReadFile($"{path}/Localization/{file}")) {
				AddTexts(culture, texts, rows);
			}
		}
		return [.. rows.Select(row => new BoundRow(row.Values, row.Translations))];
	}

	private List<SourceRow> ReadFile(string file) => [.. files.ReadJson(file)["PackageData"].Items().Select(item => ReadRow(item["Row"]))];

	private SourceRow ReadRow(PackageValue source) {
		var row = new SourceRow(source, new(StringComparer.Ordinal), []);
		foreach (PackageValue cell in source.Items()) {
			Guid uid = cell["SchemaColumnUId"].Id();
			BoundColumn column = columns.FirstOrDefault(other => other.Model.UId == uid)
				?? throw cell["SchemaColumnUId"].Fault("the descriptor does not list a column with this id");
			if (!row.Values.TryAdd(column.Model.Name, BoundValue.Read(cell["Value"], column.Model))) {
				throw cell["SchemaColumnUId"].Fault($"the row has a value for {column.Model.Name} already");
			}
		}
		return row;
	}

	private void RequireKeys(SourceRow row) {
		BoundColumn? missing = columns.FirstOrDefault(column => column.IsKey && row.Values.GetValueOrDefault(column.Model.Name) is null);
		if (missing != null) {
			throw row.Source.Fault($"the row has no value for the key column {missing.Model.Name}");
		}
	}

	private string CultureOf(string file) =>
		file.Split('.') is ["data", var culture, "json"]
			? culture
			: throw new PackageInstallException(
				files.FullPath($"{path}/Localization/{file}"), "", "the file name must be data.CULTURE.json");

	private static void AddTexts(string culture, SourceRow texts, List<SourceRow> rows) {
		Guid id = texts.Id ?? throw texts.Source.Fault("a translated row needs its Id");
		SourceRow row = rows.Find(other => other.Id == id) ?? throw texts.Source.Fault($"data.json has no row with the Id {id}");
		foreach ((string column, object? text) in texts.Values.Where(value => value.Key != IdColumn)) {
			if (culture == PrimaryCulture) {
				row.Values[column] = text;
			} else {
				row.Translations.Add(new Translation(culture, column, text?.ToString() ?? ""));
			}
		}
	}

	private sealed record SourceRow(PackageValue Source, Dictionary<string, object?> Values, List<Translation> Translations) {
		public Guid? Id => Values.GetValueOrDefault(IdColumn) as Guid?;
	}
}
