using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>A package as its files describe it. What is missing or cannot be read is absent here.</summary>
internal sealed class Package {
	/// <summary>The files.</summary>
	public required PackageFiles Files { get; init; }

	/// <summary>The <c>Descriptor</c> object.</summary>
	public required PackageValue Descriptor { get; init; }

	/// <summary>The app descriptor.</summary>
	public required PackageValue AppDescriptor { get; init; }

	/// <summary>Its schemas.</summary>
	public required IReadOnlyList<Schema> Schemas { get; init; }

	/// <summary>The texts of its schemas.</summary>
	public required IReadOnlyList<ResourceFile> Resources { get; init; }

	/// <summary>Its data bindings.</summary>
	public required IReadOnlyList<DataBinding> Bindings { get; init; }

	/// <summary>Its SQL scripts.</summary>
	public required IReadOnlyList<SqlScript> SqlScripts { get; init; }

	/// <summary>What is wrong with files that could not be read.</summary>
	public required IReadOnlyList<PackageInstallException> Faults { get; init; }

	/// <summary>Name of its folder or archive.</summary>
	public string Name => Files.Name;

	/// <summary>Its id.</summary>
	public Guid? UId => Descriptor.Get("UId").AsId();

	/// <summary>Whether it ships assemblies instead of being compiled by the server.</summary>
	public bool IsAssemblyPackage => Descriptor.Get("Type").AsNumber() == 1;

	/// <summary>The packages that it names as dependencies.</summary>
	public IReadOnlyList<PackageValue> Dependencies => Descriptor.Get("DependsOn").List();

	/// <summary>Schemas of a kind whose metadata could be read.</summary>
	public IEnumerable<Schema> SchemasOf(SchemaKind kind) => Schemas.Where(schema => schema.Kind == kind && schema.Metadata != null);

	/// <summary>The texts of a schema in a culture; null if there are none.</summary>
	public ResourceFile? ResourcesOf(Schema schema, string culture) =>
		Resources.FirstOrDefault(file => file.Folder == ResourceFolderOf(schema) && file.Name == $"resource.{culture}.xml");

	/// <summary>Name of the folder with the texts of a schema.</summary>
	public static string ResourceFolderOf(Schema schema) => $"{schema.Folder}.{schema.Kind?.ResourceKind}";
}
