using Creatio.Packages;

namespace Creatio.Site.Installation.Schemas;

/// <summary>What a schema says of itself in its <c>descriptor.json</c>.</summary>
/// <param name="UId">Schema id; a replacing schema has one of its own.</param>
/// <param name="Name">Schema name, which is the folder's too.</param>
/// <param name="ManagerName">Kind of schema, such as <c>EntitySchemaManager</c>.</param>
/// <param name="Parent">Schema that this one inherits from or replaces, if any.</param>
/// <param name="ExtendParent">Whether this schema replaces its parent instead of inheriting from it.</param>
/// <param name="Source">The JSON, so that a fault found later can name its place.</param>
internal sealed record SchemaDescriptor(
	Guid UId, string Name, string ManagerName, SchemaReference? Parent, bool ExtendParent, PackageValue Source) {

	/// <summary>Reads a descriptor and checks that it is that of its folder.</summary>
	public static SchemaDescriptor Read(PackageFiles files, string folder) {
		PackageValue descriptor = files.ReadJson($"Schemas/{folder}/descriptor.json")["Descriptor"];
		string name = descriptor["Name"].Text();
		if (name != folder) {
			throw descriptor["Name"].Fault($"the name must be that of the folder, {folder}");
		}
		PackageValue parent = descriptor["Parent"];
		return new SchemaDescriptor(
			descriptor["UId"].Id(),
			name,
			descriptor["ManagerName"].Text(),
			parent.IsPresent ? new SchemaReference(parent["UId"].Id(), parent["Name"].Text()) : null,
			descriptor["ExtendParent"].Flag(),
			descriptor);
	}
}

/// <summary>Another schema, by id and name.</summary>
internal sealed record SchemaReference(Guid UId, string Name);
