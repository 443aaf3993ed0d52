using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace Terrasoft.File.Abstractions;

/// <summary>There is no file where a locator says.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Creatio's own exception has this constructor only.")]
public class FileNotFoundByLocatorException : FileNotFoundException {
	/// <summary>Creates the exception.</summary>
	public FileNotFoundByLocatorException(IFileLocator locator) : base($"File not found by locator {locator}") => FileLocator = locator;

	/// <summary>Where the file was looked for.</summary>
	public IFileLocator FileLocator { get; }
}
