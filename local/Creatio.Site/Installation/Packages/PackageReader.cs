using Creatio.Packages;
using Creatio.Site.Installation.Schemas;

namespace Creatio.Site.Installation.Packages;

/// <summary>Turns the files of a package into its descriptor, schemas and texts.</summary>
internal static class PackageReader {
	/// <summary>Reads a package.</summary>
	/// <exception cref="PackageInstallException">A file is missing or malformed.</exception>
	public static Package Read(PackageFiles files) {
		PackageDescriptor descriptor = ReadDescriptor(files);
		return new Package {
			Descriptor = descriptor,
			Files = files,
			Schemas = [.. files.FoldersIn("Schemas").Select(folder => SchemaReader.Read(files, folder, descriptor.UId))],
			Resources = ResourceReader.Read(files)
		};
	}

	private static PackageDescriptor ReadDescriptor(PackageFiles files) {
		PackageValue descriptor = files.ReadJson(PackageFiles.Descriptor)["Descriptor"];
		string name = descriptor["Name"].Text();
		if (name != files.Name) {
			throw descriptor["Name"].Fault($"the name must be that of the folder or archive, {files.Name}");
		}
		return new PackageDescriptor(
			descriptor["UId"].Id(),
			name,
			descriptor["PackageVersion"].OptionalText(),
			[.. descriptor["DependsOn"].Items().Select(item => new PackageReference(item["UId"].Id(), item["Name"].Text()))]);
	}
}
