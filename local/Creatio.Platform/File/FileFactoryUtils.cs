using Creatio.Platform.Files;
using Terrasoft.Core;
using Terrasoft.File.Abstractions;

namespace Terrasoft.File;

/// <summary>Where server code gets files.</summary>
public static class FileFactoryUtils {
	/// <summary>The files as the user sees them.</summary>
	public static IFileFactory GetFileFactory(this UserConnection source) => new EntityFileFactory(source);

	/// <summary>The same files without a check of record rights.</summary>
	public static IFileFactory WithRightsDisabled(this IFileFactory source) {
		source.UseRights = false;
		return source;
	}

	/// <summary>A file that may exist.</summary>
	public static IFile Get(this IFileFactory source, IFileLocator fileLocator) => source.Get(fileLocator, null);

	/// <summary>A new file, not stored yet.</summary>
	public static IFile Create(this IFileFactory source, IFileLocator fileLocator) => source.Create(fileLocator, null);
}
