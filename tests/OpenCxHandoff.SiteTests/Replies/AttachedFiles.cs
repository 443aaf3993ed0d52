using Terrasoft.Core;
using Terrasoft.File;
using Terrasoft.File.Abstractions;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>Attaches files to activities over Creatio's file API.</summary>
internal static class AttachedFiles {
	private const string SchemaName = "ActivityFile";

	/// <summary>Stores a file, record and content at once, and returns its id.</summary>
	public static Guid Add(UserConnection userConnection, Guid activityId, string name, byte[] content) {
		EntityFileLocator locator = new(SchemaName, Guid.NewGuid());
		Write(Create(userConnection, locator, activityId, name), content);
		return locator.RecordId;
	}

	/// <summary>Stores the record of a file whose content comes later, and returns its id.</summary>
	public static Guid AddRecord(UserConnection userConnection, Guid activityId, string name) {
		EntityFileLocator locator = new(SchemaName, Guid.NewGuid());
		Create(userConnection, locator, activityId, name).Save();
		return locator.RecordId;
	}

	/// <summary>Stores the content of a file.</summary>
	public static void AddContent(UserConnection userConnection, Guid fileId, byte[] content) =>
		Write(userConnection.GetFileFactory().Get(new EntityFileLocator(SchemaName, fileId)), content);

	private static IFile Create(UserConnection userConnection, EntityFileLocator locator, Guid activityId, string name) {
		IFile file = userConnection.GetFileFactory().Create(locator);
		file.Name = name;
		file.SetAttribute("ActivityId", activityId);
		return file;
	}

	private static void Write(IFile file, byte[] content) {
		using MemoryStream stream = new(content);
		file.Write(stream, FileWriteOptions.SinglePart);
	}
}
