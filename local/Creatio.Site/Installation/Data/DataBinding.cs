using Creatio.Platform.Hosting;

namespace Creatio.Site.Installation.Data;

/// <summary>Rows that a package brings.</summary>
/// <param name="UId">Binding id.</param>
/// <param name="Name">Binding name, which is the folder's too.</param>
/// <param name="InstallType">When the rows are written.</param>
/// <param name="Entity">The table.</param>
/// <param name="Columns">The columns that the rows have values for.</param>
/// <param name="Rows">The rows.</param>
internal sealed record DataBinding(
	Guid UId, string Name, InstallType InstallType, EntityModel Entity, IReadOnlyList<BoundColumn> Columns, IReadOnlyList<BoundRow> Rows);

/// <summary>A column of a data binding.</summary>
/// <param name="Model">The table's column.</param>
/// <param name="IsKey">Whether a row of the package and a row of the table are the same if they agree in this column.</param>
/// <param name="IsForceUpdate">Whether installation overwrites the value of an existing row.</param>
internal sealed record BoundColumn(ColumnModel Model, bool IsKey, bool IsForceUpdate);

/// <summary>A row of a data binding.</summary>
/// <param name="Values">Values by column name; texts are those in English.</param>
/// <param name="Translations">Texts in other cultures.</param>
internal sealed record BoundRow(IReadOnlyDictionary<string, object?> Values, IReadOnlyList<Translation> Translations);

/// <summary>A text of a row in a culture other than English.</summary>
internal sealed record Translation(string Culture, string ColumnName, string Text);
