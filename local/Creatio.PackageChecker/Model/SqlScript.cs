using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>A folder below <c>SqlScripts</c>.</summary>
/// <param name="Folder">Name of the folder.</param>
/// <param name="Descriptor">The <c>SqlScript</c> object; absent if it is missing or cannot be read.</param>
internal sealed record SqlScript(string Folder, PackageValue Descriptor);
