using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>A data binding has its descriptor, its rows and its filter, a file that the server wants even though it is empty.</summary>
internal sealed class BindingFilesRule() : PackageRule("17-binding-files") {
	private static readonly string[] _names = ["descriptor.json", "data.json", "filter.json"];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.Bindings.SelectMany(binding => _names.Select(name => $"Data/{binding.Folder}/{name}"))
			.Where(path => !package.Files.Contains(path))
			.Select(path => InFile(package.Files.FullPath(path), "the file is missing", "add it, or remove the whole binding"));
}
