using System.Text.Json.Nodes;
using Creatio.Packages;

namespace Creatio.Site.Installation.Schemas;

/// <summary>Reads the folder of a schema.</summary>
internal static class SchemaReader {
	/// <summary>Reads a schema.</summary>
	/// <exception cref="PackageInstallException">A file is missing or malformed, or the ids in it do not agree.</exception>
	public static PackageSchema Read(PackageFiles files, string folder, Guid packageUId) {
		SchemaDescriptor descriptor = SchemaDescriptor.Read(files, folder);
		string metadataPath = $"Schemas/{folder}/metadata.json";
		string metadata = files.ReadText(metadataPath);
		RequireProperties(files, folder);
		switch (descriptor.ManagerName) {
			case "SourceCodeSchemaManager":
				ReadWhole(files.FullPath(metadataPath), metadata, descriptor, packageUId);
				string codePath = $"Schemas/{folder}/{folder}.cs";
				return new SourceCodeSchema(descriptor, files.FullPath(codePath), files.ReadText(codePath));
			case "EntitySchemaManager":
				string path = files.FullPath(metadataPath);
				return new EntitySchema(descriptor, packageUId, path, MetadataDifference.Parse(path, metadata));
			case "ProcessSchemaManager":
				return new ProcessSchema(descriptor, ReadWhole(files.FullPath(metadataPath), metadata, descriptor, packageUId));
			case "ClientUnitSchemaManager":
				return ClientUnitReader.Read(files, descriptor, packageUId);
			default:
				throw descriptor.Source["ManagerName"].Fault($"the schema kind {descriptor.ManagerName} is not known");
		}
	}

	/// <summary>Reads metadata that is written as a whole, and not as a difference from a parent's.</summary>
	/// <exception cref="PackageInstallException">It is malformed, or is not the descriptor's.</exception>
	public static PackageValue ReadWhole(string path, string metadata, SchemaDescriptor descriptor, Guid packageUId) {
		PackageValue schema = PackageValue.Parse(path, "", metadata)["MetaData"]["Schema"];
		if (schema["ManagerName"].Text() != descriptor.ManagerName) {
			throw schema["ManagerName"].Fault($"the descriptor says {descriptor.ManagerName}");
		}
		SchemaIdentity.Check(schema, descriptor, packageUId);
		return schema;
	}

	private static void RequireProperties(PackageFiles files, string folder) {
		PackageValue properties = files.ReadJson($"Schemas/{folder}/properties.json");
		if (properties.Node is not JsonObject) {
			throw properties.Fault("an object is expected here");
		}
	}
}
