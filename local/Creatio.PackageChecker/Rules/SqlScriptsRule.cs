using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A SQL script says for which database and when it runs, and has the name of its folder and its file.</summary>
internal sealed class SqlScriptsRule() : PackageRule("21-sql-scripts") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.SqlScripts.SelectMany(script => CheckFiles(script, package).Concat(script.Descriptor.IsPresent ? Check(script) : []));

	private IEnumerable<Finding> CheckFiles(SqlScript script, Package package) =>
		new[] { "descriptor.json", $"{script.Folder}.sql" }
			.Select(name => $"SqlScripts/{script.Folder}/{name}")
			.Where(path => !package.Files.Contains(path))
			.Select(path => InFile(package.Files.FullPath(path), "the file is missing", "add it, or remove the whole script"));

	private IEnumerable<Finding> Check(SqlScript script) {
		PackageValue descriptor = script.Descriptor;
		if (descriptor.Get("Name").AsText() != script.Folder) {
			yield return At(descriptor.Get("Name"), $"the name is not that of the folder, {script.Folder}", "give both the same name");
		}
		if (descriptor.Get("UId").AsId() == null) {
			yield return At(descriptor.Get("UId"), "the script has no id", "give it a GUID that never changes");
		}
		if (descriptor.Get("DBEngineType").AsNumber() is not (>= 0 and <= 2)) {
			yield return At(descriptor.Get("DBEngineType"), "this is no database", "write 0 for MS SQL, 1 for Oracle or 2 for PostgreSQL");
		}
		if (descriptor.Get("InstallType").AsNumber() is not (>= 0 and <= 3)) {
			yield return At(descriptor.Get("InstallType"), "this is no install type",
				"write 0 for before the package, 1 for after it, 2 for after its data or 3 for uninstalling");
		}
	}
}
