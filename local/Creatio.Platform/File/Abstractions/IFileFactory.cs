namespace Terrasoft.File.Abstractions;

/// <summary>Gives files.</summary>
public interface IFileFactory {
	/// <summary>Whether record rights are checked. The local site has no record rights.</summary>
	bool UseRights { get; set; }

	/// <summary>A file that may exist.</summary>
	IFile Get(IFileLocator fileLocator, FileOptions? options);

	/// <summary>A new file, not stored yet.</summary>
	IFile Create(IFileLocator fileLocator, FileOptions? options);
}
