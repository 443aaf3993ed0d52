using Terrasoft.Core;
using Terrasoft.File;
using Terrasoft.File.Abstractions;

namespace Creatio.Platform.Files;

/// <summary>Gives the files that are records.</summary>
internal sealed class EntityFileFactory(UserConnection userConnection) : IFileFactory {
	/// <inheritdoc/>
	public bool UseRights { get; set; } = true;

	/// <inheritdoc/>
	public IFile Get(IFileLocator fileLocator, FileOptions? options) => EntityFile.Get(userConnection, (EntityFileLocator)fileLocator);

	/// <inheritdoc/>
	public IFile Create(IFileLocator fileLocator, FileOptions? options) =>
		EntityFile.Create(userConnection, (EntityFileLocator)fileLocator);
}
