using System.IO;

namespace Terrasoft.File.Abstractions;

/// <summary>The members of <see cref="IFile"/> for code that waits.</summary>
public static class FileUtils {
	/// <summary>Stores the record.</summary>
	public static void Save(this IFile source) => source.SaveAsync().GetAwaiter().GetResult();

	/// <summary>The content; nothing as long as none is written.</summary>
	public static Stream Read(this IFile source) => source.ReadAsync().GetAwaiter().GetResult();

	/// <summary>Writes the content.</summary>
	public static void Write(this IFile source, Stream stream, FileWriteOptions writeOptions) =>
		source.WriteAsync(stream, writeOptions).GetAwaiter().GetResult();
}
