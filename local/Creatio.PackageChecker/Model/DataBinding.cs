using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>A folder below <c>Data</c>. What is missing in it or cannot be read is absent here.</summary>
/// <param name="Folder">Name of the folder.</param>
/// <param name="Descriptor">The <c>Descriptor</c> object.</param>
/// <param name="Rows">The <c>Row</c> lists of <c>data.json</c>; null if it is missing or cannot be read.</param>
/// <param name="Translations">The files below <c>Localization</c>.</param>
internal sealed record DataBinding(
	string Folder, PackageValue Descriptor, IReadOnlyList<PackageValue>? Rows, IReadOnlyList<TranslationFile> Translations) {
	/// <summary>The table.</summary>
	public Guid? SchemaUId => Descriptor.Get("Schema", "UId").AsId();

	/// <summary>The columns that the rows have values for.</summary>
	public IReadOnlyList<PackageValue> Columns => Descriptor.Get("Columns").List();

	/// <summary>The column that a cell is for; null if the descriptor does not list it.</summary>
	public PackageValue? ColumnOf(PackageValue cell) =>
		cell.Get("SchemaColumnUId").AsId() is { } uid ? Columns.FirstOrDefault(column => column.Get("ColumnUId").AsId() == uid) : null;
}

/// <summary>The texts of bound rows in one culture.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="File">The file, as findings name it.</param>
/// <param name="Rows">Its <c>Row</c> lists.</param>
internal sealed record TranslationFile(string Name, string File, IReadOnlyList<PackageValue> Rows);
