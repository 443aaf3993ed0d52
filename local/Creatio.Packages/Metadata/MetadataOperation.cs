using System.Text.Json.Nodes;

namespace Creatio.Packages.Metadata;

/// <summary>One operation of a metadata difference.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Key">The whole path as it is written, for messages.</param>
/// <param name="Steps">The path below <c>MetaData.Schema</c>: property names, and ids of list items.</param>
/// <param name="Value">The JSON after the path; null for a removal.</param>
public sealed record MetadataOperation(MetadataOperationKind Kind, string Key, IReadOnlyList<MetadataStep> Steps, JsonNode? Value);

/// <summary>A step of a metadata path: a property, or the item of a list that has an id.</summary>
public sealed record MetadataStep(string Name, bool IsItem);

/// <summary>The four operations, named by the characters that stand for them.</summary>
public enum MetadataOperationKind {
	/// <summary>Sets a property.</summary>
	Set = '=',

	/// <summary>Sets a new property, or appends an item to a list.</summary>
	Add = '+',

	/// <summary>Removes a property or an item; one that is not there is no fault.</summary>
	Remove = '-',

	/// <summary>Orders a list by ids.</summary>
	Order = '~'
}
