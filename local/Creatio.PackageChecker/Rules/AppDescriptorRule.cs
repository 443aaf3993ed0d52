using System.Buffers.Text;
using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// Of packages that are installed together one describes the app: all of them by name and id, and the main one as its code. Otherwise the
/// Application Hub shows no tile or one of another app.
/// </summary>
internal sealed partial class AppDescriptorRule() : Rule("20-app-descriptor") {
	private static readonly string[] _requiredTexts = ["Name", "Version", "Maintainer"];

	/// <inheritdoc/>
	public override IEnumerable<Finding> Check(Configuration configuration) {
		List<Package> apps = [.. configuration.Packages.Where(package => package.AppDescriptor.IsPresent)];
		return [
			.. CheckPresence(configuration.Packages),
			.. apps.Skip(1).Select(package =>
				InFile(package.AppDescriptor.Path, $"{apps[0].Name} has an app descriptor too", "keep one of both")),
			.. apps.SelectMany(package => CheckTexts(package.AppDescriptor)),
			.. apps.SelectMany(package => CheckPackages(package.AppDescriptor, configuration))
		];
	}

	// A package that is checked alone may belong to an app that another one describes.
	private IEnumerable<Finding> CheckPresence(IReadOnlyList<Package> packages) =>
		packages.Count > 1 && !packages.Any(package => package.Files.Contains(PackageFiles.AppDescriptor))
			? [InFile(packages[^1].AppDescriptor.Path, "no package describes the app", "add an app descriptor to one of the packages")]
			: [];

	private IEnumerable<Finding> CheckTexts(PackageValue app) {
		foreach (PackageValue text in _requiredTexts.Select(name => app.Get(name)).Where(text => text.AsText().Length == 0)) {
			yield return At(text, "the app needs this text", "add it");
		}
		if (app.Get("Icon").AsText() is var icon && (icon.Length == 0 || !Base64.IsValid(icon))) {
			yield return At(app.Get("Icon"), "the app has no icon", "write an SVG as Base64");
		}
		if (!ColorPattern().IsMatch(app.Get("Color").AsText())) {
			yield return At(app.Get("Color"), "this is no color", "write one such as #0D2E4E");
		}
	}

	private IEnumerable<Finding> CheckPackages(PackageValue app, Configuration configuration) {
		IReadOnlyList<PackageValue> listed = app.Get("Packages").List();
		if (!listed.Any(item => item.Get("Name").AsText() == app.Get("Code").AsText())) {
			yield return At(app.Get("Code"), "the code is not the name of a package of the app", "write the name of the main package");
		}
		foreach (Package package in configuration.Packages) {
			if (listed.FirstOrDefault(item => item.Get("Name").AsText() == package.Name) is not { } item) {
				yield return At(app.Get("Packages"), $"{package.Name} is not among the packages of the app", "add its name and id");
			} else if (package.UId != null && item.Get("UId").AsId() != package.UId) {
				yield return At(item.Get("UId"), $"this is not the id of {package.Name}", $"write {package.UId}");
			}
		}
	}

	[GeneratedRegex("^#[0-9A-Fa-f]{6}$")]
	private static partial Regex ColorPattern();
}
