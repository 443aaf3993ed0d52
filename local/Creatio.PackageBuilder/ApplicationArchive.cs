using System.Buffers.Binary;
using System.IO.Compression;

namespace Creatio.PackageBuilder;

/// <summary>A zip of the archives of all packages of an app, as the Application Hub installs it.</summary>
public static class ApplicationArchive {
	private const int EndOfDirectoryLength = 22;
	private const int DirectoryOffset = 16;
	private const int DirectorySignature = 0x02014b50;
	private const int SystemOffset = 5;
	private const int NameLengthOffset = 28;
	private const int EntryLength = 46;

	/// <summary>Packs archives in their order. The same archives and time give the same bytes.</summary>
	/// <param name="archives">File names and bytes.</param>
	/// <param name="modifiedOn">The time that each entry carries.</param>
	public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> archives, DateTimeOffset modifiedOn) {
		using var stream = new MemoryStream();
		using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) {
			foreach ((string name, byte[] content) in archives) {
				// What is compressed already only grows.
				ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
				entry.LastWriteTime = modifiedOn.ToUniversalTime();
				entry.ExternalAttributes = 0;
				using Stream target = entry.Open();
				target.Write(content);
			}
		}
		byte[] bytes = stream.ToArray();
		ForgetSystem(bytes);
		return bytes;
	}

	// Each entry of the directory at the end names the operating system that wrote it; 0 makes the bytes the same on all of them.
	private static void ForgetSystem(byte[] zip) {
		int position = BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - EndOfDirectoryLength + DirectoryOffset));
		while (BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(position)) == DirectorySignature) {
			zip[position + SystemOffset] = 0;
			// No entry has extra fields or a comment.
			position += EntryLength + BinaryPrimitives.ReadInt16LittleEndian(zip.AsSpan(position + NameLengthOffset));
		}
	}
}
