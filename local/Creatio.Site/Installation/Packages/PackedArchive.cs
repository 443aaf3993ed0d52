using System.IO.Compression;
using System.Text;

namespace Creatio.Site.Installation.Packages;

/// <summary>
/// Reads a package as clio packs it: gzip over a row of files, each the number of UTF-16 units of its path, the path, the
/// number of bytes of its content, and the content. There is no header and no end mark.
/// </summary>
internal static class PackedArchive {
	private const int MaxPathLength = 1024;

	/// <summary>Reads an archive whose file name starts with the package's name.</summary>
	/// <exception cref="PackageInstallException">The archive is damaged or cut off.</exception>
	public static PackageFiles Read(Stream stream, string location) {
		var files = new PackageFiles(location, Path.GetFileName(location).Split('.')[0]);
		try {
			using var reader = new BinaryReader(Unzip(stream), Encoding.Unicode);
			while (reader.BaseStream.Position < reader.BaseStream.Length) {
				files.Add(ReadPath(reader), ReadBlock(reader));
			}
			return files;
		} catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException) {
			throw new PackageInstallException(location, "", "the archive is damaged or cut off", exception);
		}
	}

	private static MemoryStream Unzip(Stream stream) {
		var content = new MemoryStream();
		using var gzip = new GZipStream(stream, CompressionMode.Decompress);
		gzip.CopyTo(content);
		content.Position = 0;
		return content;
	}

	private static string ReadPath(BinaryReader reader) {
		int length = reader.ReadInt32();
		if (length is <= 0 or > MaxPathLength) {
			throw new InvalidDataException($"A path of {length} characters.");
		}
		return Encoding.Unicode.GetString(ReadExactly(reader, length * sizeof(char)));
	}

	private static byte[] ReadBlock(BinaryReader reader) => ReadExactly(reader, reader.ReadInt32());

	private static byte[] ReadExactly(BinaryReader reader, int length) {
		if (length < 0 || length > reader.BaseStream.Length - reader.BaseStream.Position) {
			throw new EndOfStreamException();
		}
		return reader.ReadBytes(length);
	}
}
