using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Creatio.Packages;

namespace Creatio.PackageBuilder;

/// <summary>
/// Writes version and time of a release into the descriptors of its packages. Creatio skips what is not newer than what it has, so each
/// descriptor gets the time, whether its element changed or not.
/// </summary>
/// <param name="version">The release.</param>
/// <param name="modifiedOn">The time.</param>
/// <param name="packages">Names of the packages that are released together.</param>
public sealed partial class ReleaseStamp(string version, DateTimeOffset modifiedOn, IReadOnlySet<string> packages) {
	private const string PackageVersion = "PackageVersion";

	private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

	private static readonly JsonSerializerOptions _format = new() {
		WriteIndented = true,
		NewLine = "\n",
		Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
	};

	/// <summary>Returns a file as it is released: a descriptor with version and time, any other file as it is.</summary>
	/// <exception cref="PackException">A descriptor is malformed.</exception>
	public PackedFile Apply(PackedFile file) => file.Path.Replace('\\', '/') switch {
		PackageFiles.Descriptor => Change(file, StampPackage),
		PackageFiles.AppDescriptor => Change(file, StampApp),
		_ when ElementDescriptor().IsMatch(file.Path) => Change(file, StampElement),
		_ => file
	};

	private void StampPackage(JsonObject root) {
		StampElement(root);
		JsonObject descriptor = root["Descriptor"] as JsonObject ?? throw new JsonException("it has no object Descriptor");
		descriptor[PackageVersion] = version;
		foreach (JsonNode? dependency in descriptor["DependsOn"]?.AsArray() ?? []) {
			if (packages.Contains(NameOf(dependency))) {
				dependency![PackageVersion] = version;
			}
		}
	}

	private static string NameOf(JsonNode? dependency) =>
		(string?)(dependency as JsonObject)?["Name"] ?? throw new JsonException("an item of DependsOn has no Name");

	private void StampApp(JsonObject root) => root["Version"] = version;

	// The only member is the descriptor: that of a SQL script has another name than those of schemas and data.
	private void StampElement(JsonObject root) {
		if (root.Count != 1 || root.First().Value is not JsonObject descriptor) {
			throw new JsonException("it has not exactly one object");
		}
		descriptor["ModifiedOnUtc"] = $"/Date({modifiedOn.ToUnixTimeMilliseconds()})/";
	}

	private static PackedFile Change(PackedFile file, Action<JsonObject> change) {
		try {
			JsonObject root = JsonNode.Parse(file.Content.AsSpan(MarkLength(file)), documentOptions: _strict) as JsonObject
				?? throw new JsonException("it is no object");
			change(root);
			byte[] json = Encoding.UTF8.GetBytes(EscapeDates(root.ToJsonString(_format)));
			return file with { Content = [.. file.Content.AsSpan(0, MarkLength(file)), .. json] };
		} catch (Exception exception) when (exception is JsonException or InvalidOperationException) {
			throw new PackException($"{file.Path} is not a descriptor as Creatio writes it: {exception.Message}", exception);
		}
	}

	private static int MarkLength(PackedFile file) =>
		file.Content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

	// Creatio's serializer writes dates so.
	private static string EscapeDates(string json) => Date().Replace(json, @"""\/Date($1)\/""");

	[GeneratedRegex(@"^(Assemblies|Data|Schemas|SqlScripts)\\[^\\]+\\descriptor\.json$")]
	private static partial Regex ElementDescriptor();

	[GeneratedRegex(@"""/Date\((\d+)\)/""")]
	private static partial Regex Date();
}
