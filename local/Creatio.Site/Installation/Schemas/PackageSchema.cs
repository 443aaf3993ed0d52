using Creatio.Packages;

namespace Creatio.Site.Installation.Schemas;

/// <summary>A schema of a package; what it holds besides the descriptor depends on its kind.</summary>
internal abstract record PackageSchema(SchemaDescriptor Descriptor);

/// <summary>C# of the configuration.</summary>
/// <param name="Descriptor">The descriptor.</param>
/// <param name="Path">The file, for compiler messages.</param>
/// <param name="Code">The C#.</param>
internal sealed record SourceCodeSchema(SchemaDescriptor Descriptor, string Path, string Code) : PackageSchema(Descriptor);

/// <summary>An object, described by how its metadata differs from its parent's.</summary>
/// <param name="Descriptor">The descriptor.</param>
/// <param name="PackageUId">Package that holds the schema.</param>
/// <param name="Path">The metadata file, for messages.</param>
/// <param name="Difference">The operations on the parent's metadata.</param>
internal sealed record EntitySchema(SchemaDescriptor Descriptor, Guid PackageUId, string Path, MetadataDifference Difference)
	: PackageSchema(Descriptor);

/// <summary>A business process, kept as its metadata.</summary>
/// <param name="Descriptor">The descriptor.</param>
/// <param name="Metadata">The <c>Schema</c> object of the metadata.</param>
internal sealed record ProcessSchema(SchemaDescriptor Descriptor, PackageValue Metadata) : PackageSchema(Descriptor);

/// <summary>A page or a module of the browser client; the site has no client that runs it.</summary>
internal sealed record ClientUnitSchema(SchemaDescriptor Descriptor) : PackageSchema(Descriptor);
