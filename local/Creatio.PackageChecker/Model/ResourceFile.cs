using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>A file below <c>Resources</c>: the texts of a schema in one culture.</summary>
internal sealed class ResourceFile {
	/// <summary>The file, as findings name it.</summary>
	public required string File { get; init; }

	/// <summary>Name of its folder, such as <c>UsrTicket.Entity</c>.</summary>
	public required string Folder { get; init; }

	/// <summary>Name of the file itself.</summary>
	public required string Name { get; init; }

	/// <summary>The culture that the XML names; empty if it names none.</summary>
	public string Culture { get; init; } = "";

	/// <summary>The texts in their order; null where the attribute is missing.</summary>
	public IReadOnlyList<(string? Name, string? Value)> Items { get; init; } = [];

	/// <summary>Whether the file could be read. If not, nothing can be said of its texts.</summary>
	public bool IsReadable { get; init; }

	/// <summary>Why the file is not XML; null if it is, or if it is no text at all.</summary>
	public PackageInstallException? Fault { get; init; }

	/// <summary>Whether there is a text, and not an empty one, under a key.</summary>
	public bool Has(string key) => Items.Any(item => item.Name == key && !string.IsNullOrWhiteSpace(item.Value));
}
