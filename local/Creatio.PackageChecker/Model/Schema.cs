using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>A folder below <c>Schemas</c>. What is missing in it or cannot be read is absent here.</summary>
internal sealed class Schema {
	/// <summary>Name of the folder.</summary>
	public required string Folder { get; init; }

	/// <summary>The package's files.</summary>
	public required PackageFiles Files { get; init; }

	/// <summary>The <c>Descriptor</c> object.</summary>
	public required PackageValue Descriptor { get; init; }

	/// <summary>The <c>Properties</c> object.</summary>
	public required PackageValue Properties { get; init; }

	/// <summary>The metadata.</summary>
	public required SchemaMetadata? Metadata { get; init; }

	/// <summary>Its kind; null if it is not known.</summary>
	public SchemaKind? Kind => SchemaKind.Find(Descriptor.Get("ManagerName").AsText());

	/// <summary>Its id.</summary>
	public Guid? UId => Descriptor.Get("UId").AsId() ?? Metadata?.Get("UId").AsId();

	/// <summary>Whether it replaces its parent instead of inheriting from it.</summary>
	public bool IsReplacing => Descriptor.Get("ExtendParent").IsTrue();

	/// <summary>The schema that it inherits from or replaces.</summary>
	public Guid? ParentUId => Descriptor.Get("Parent", "UId").AsId();

	/// <summary>Its code in a file with an extension; null if there is none that can be read.</summary>
	public string? ReadCode(string extension) {
		try {
			return Files.Contains(CodePath(extension)) ? Files.ReadText(CodePath(extension)) : null;
		} catch (PackageInstallException) {
			return null;
		}
	}

	/// <summary>Path of its code file within the package.</summary>
	public string CodePath(string extension) => $"{FolderPath}/{Folder}{extension}";

	/// <summary>Path of the folder within the package.</summary>
	public string FolderPath => $"Schemas/{Folder}";
}
