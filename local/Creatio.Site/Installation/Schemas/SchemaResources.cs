namespace Creatio.Site.Installation.Schemas;

/// <summary>The texts of a schema in one culture.</summary>
/// <param name="Schema">Schema name.</param>
/// <param name="Kind">Kind of schema as the resource folder names it: <c>Entity</c>, <c>SourceCode</c>, <c>Process</c> …</param>
/// <param name="Culture">Culture name, such as <c>en-US</c>.</param>
/// <param name="Texts">Texts by key, such as <c>LocalizableStrings.NoBody.Value</c>.</param>
internal sealed record SchemaResources(string Schema, string Kind, string Culture, IReadOnlyDictionary<string, string> Texts);
