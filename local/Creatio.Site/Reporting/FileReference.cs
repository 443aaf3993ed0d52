using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Creatio.Site.Reporting;

/// <summary>A file of a case: attached to a message in OpenCX, or stored in Creatio.</summary>
/// <param name="Id">Id that OpenCX or Creatio gave it.</param>
/// <param name="Name">File name.</param>
/// <param name="Type">Media type, or the file type's name in Creatio.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Url">Where OpenCX keeps the file; null for a file in Creatio.</param>
internal sealed record FileReference(
	[property: JsonPropertyName("id")] string? Id,
	[property: JsonPropertyName("name")] string? Name,
	[property: JsonPropertyName("type")] string? Type,
	[property: JsonPropertyName("size")] long? Size,
	[property: JsonPropertyName("url")] string? Url) {
	/// <summary>The files that an OpenCxMessage record refers to.</summary>
	public static IEnumerable<FileReference> FromMessage(Record message) =>
		JsonSerializer.Deserialize<List<FileReference>>(message.FindText("Attachments") ?? "[]") ?? [];

	/// <summary>A CaseFile record.</summary>
	public static FileReference FromCaseFile(Record file) =>
		new(file.FindText("Id"), file.FindText("Name"), file.FindText("Type"), FindSize(file), Url: null);

	private static long? FindSize(Record file) =>
		file.TryGetValue("Size", out object? size) ? Convert.ToInt64(size, CultureInfo.InvariantCulture) : null;
}
