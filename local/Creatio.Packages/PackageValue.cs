using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace Creatio.Packages;

/// <summary>A JSON value of a package's file that knows where it stands, so that a fault can name file and key.</summary>
public sealed class PackageValue(string path, string key, JsonNode? node) {
	private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

	/// <summary>The file.</summary>
	public string Path => path;

	/// <summary>Keys from the file's root, such as <c>Descriptor.UId</c>.</summary>
	public string Key => key;

	/// <summary>The JSON itself; null if the key is absent or its value is null.</summary>
	public JsonNode? Node => node;

	/// <summary>Whether the key is there with a value.</summary>
	public bool IsPresent => node != null;

	/// <summary>A member of an object; asking for an absent one is no fault until its value is needed.</summary>
	public PackageValue this[string name] => new(path, Join(name), AsObject()[name]);

	/// <summary>Parses JSON text that stands at a key of a file.</summary>
	public static PackageValue Parse(string path, string key, string json) {
		try {
			JsonNode? node = JsonNode.Parse(json, documentOptions: _strict);
			// Texts are read when they are needed. One with half of a surrogate pair cannot be, and it shall be found here.
			node?.ToJsonString();
			return new PackageValue(path, key, node);
		} catch (InvalidOperationException exception) {
			throw new PackageInstallException(path, key, "this is not JSON: a text is not Unicode", exception);
		} catch (JsonException exception) {
			string place = key.Length == 0 && exception.LineNumber != null ? $"line {exception.LineNumber + 1}" : key;
			throw new PackageInstallException(path, place, "this is not JSON: " + exception.Message.TrimEnd('.'), exception);
		}
	}

	/// <summary>The value itself, if there is one.</summary>
	public PackageValue Required() => IsPresent ? this : throw Fault("a value is expected here");

	/// <summary>The value as JSON text, parsed; its keys follow on this one's.</summary>
	public PackageValue ParseText() => Parse(path, key, Text());

	/// <summary>The value as a text that is not empty.</summary>
	public string Text() =>
		node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0
			? text
			: throw Fault("a text is expected here");

	/// <summary>The value as a text, empty if there is none.</summary>
	public string OptionalText() => IsPresent && node!.ToString().Length > 0 ? Text() : "";

	/// <summary>The value as a name that C# allows.</summary>
	public string Identifier() => SyntaxFacts.IsValidIdentifier(Text()) ? Text() : throw Fault("a name that C# allows is expected here");

	/// <summary>The value as an id.</summary>
	public Guid Id() => Guid.TryParse(Text(), out Guid id) ? id : throw Fault("an id (GUID) is expected here");

	/// <summary>The value as an id; Creatio writes an empty one as the text <c>null</c>.</summary>
	public Guid? OptionalId() => OptionalText() is "" or "null" ? null : Id();

	/// <summary>The value as true or false; an absent one is false.</summary>
	public bool Flag() {
		if (!IsPresent) {
			return false;
		}
		return node is JsonValue value && value.TryGetValue(out bool flag) ? flag : throw Fault("true or false is expected here");
	}

	/// <summary>The value as a whole number; an absent one is 0.</summary>
	public int Number() {
		if (!IsPresent) {
			return 0;
		}
		return node is JsonValue value && value.TryGetValue(out int number) ? number : throw Fault("a whole number is expected here");
	}

	/// <summary>The items of a list; an absent list has none. An item with an id is named by it, as metadata paths do.</summary>
	public IReadOnlyList<PackageValue> Items() {
		if (!IsPresent) {
			return [];
		}
		JsonArray array = node as JsonArray ?? throw Fault("a list is expected here");
		return [.. array.Select((item, index) => new PackageValue(path, key + ItemKey(item, index), item))];
	}

	/// <summary>The members of an object.</summary>
	public IReadOnlyList<PackageValue> Members() => [.. AsObject().Select(member => this[member.Key])];

	/// <summary>An exception that says what is wrong with this value.</summary>
	public PackageInstallException Fault(string reason) => new(path, key, reason);

	private static string ItemKey(JsonNode? item, int index) =>
		item is JsonObject owner && owner["UId"] is { } uid ? $".[\"{uid}\"]" : $"[{index}]";

	private JsonObject AsObject() => node as JsonObject ?? throw Fault("an object is expected here");

	private string Join(string name) => key.Length == 0 ? name : $"{key}.{name}";
}
