using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A package is compiled by the server (type 0) or names its project and ships what the project builds (type 1): the server compiles no
/// C# of such a package at install.
/// </summary>
internal sealed class PackageTypeRule() : PackageRule("02-package-type") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		if (!package.Descriptor.IsPresent) {
			return [];
		}
		PackageValue type = package.Descriptor.Get("Type");
		return type.IsPresent && type.AsNumber() is not (0 or 1)
			? [At(type, "the type is neither 0 nor 1", "write 0 for a package that the server compiles, 1 for one that ships assemblies")]
			: package.IsAssemblyPackage ? CheckAssemblyPackage(package) : CheckSourcePackage(package);
	}

	private IEnumerable<Finding> CheckSourcePackage(Package package) {
		PackageValue project = package.Descriptor.Get("ProjectPath");
		if (project.AsText().Length > 0) {
			yield return At(project, "a package of type 0 has no project", "empty the path, or make the package type 1");
		}
	}

	private IEnumerable<Finding> CheckAssemblyPackage(Package package) {
		PackageValue project = package.Descriptor.Get("ProjectPath");
		if (project.AsText().Length == 0) {
			yield return At(project, "a package of type 1 names its project", $"write Files/{package.Name}.csproj");
		} else if (!package.Files.Contains(project.AsText())) {
			yield return At(project, $"there is no file {project.AsText()}", "add the project, or correct the path");
		}
		if (!HasCode(package)) {
			yield break;
		}
		foreach (string assembly in new[] { $"Files/Bin/{package.Name}.dll", $"Files/Bin/netstandard/{package.Name}.dll" }) {
			if (!package.Files.Contains(assembly)) {
				yield return InFile(package.Files.FullPath(assembly),
					"the file is missing, and the server does not compile this package's C#",
					"build the project, or make the package type 0");
			}
		}
	}

	private static bool HasCode(Package package) =>
		package.SchemasOf(SchemaKind.SourceCode).Any()
			|| package.SchemasOf(SchemaKind.Process).Any(process =>
				process.Metadata!.ItemsOf("BK4").Any(element => element.Get("BL1").AsText() == ProcessRule.ScriptTask));
}
