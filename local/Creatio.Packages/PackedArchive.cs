using System.IO.Compression;
using System.Text;

namespace Creatio.Packages;

/// <summary>
/// A package as clio packs it: gzip over a row of files, each the number of UTF-16 units of its path, the path, the number of
/// bytes of its content, and the content. Both numbers are 32-bit, little-endian. There is no header, no end mark and no checksum.
/// </summary>
public sealed class PackedArchive {
	private const int MaxPathLength = 1024;

	// The tenth byte of a gzip header names the operating system; 255 (unknown) makes the bytes the same on all of them.
	private const int SystemOffset = 9;
	private const byte UnknownSystem = 255;

	private PackedArchive(IReadOnlyList<PackedFile> files, bool endsWithItsLength) {
		Files = files;
		EndsWithItsLength = endsWithItsLength;
	}

	/// <summary>The files in the archive's order, their paths as they are written.</summary>
	public IReadOnlyList<PackedFile> Files { get; }

	/// <summary>
	/// Whether the last bytes are the length of the content, as gzip wants it. If not, the archive was cut off or something follows it;
	/// gzip readers pass over both.
	/// </summary>
	public bool EndsWithItsLength { get; }

	/// <summary>Packs files in their order. The same files give the same bytes.</summary>
	public static byte[] Write(IEnumerable<PackedFile> files) {
		using var archive = new MemoryStream();
		using (var writer = new BinaryWriter(new GZipStream(archive, CompressionLevel.Optimal))) {
			foreach (PackedFile file in files) {
				writer.Write(file.Path.Length);
				writer.Write(Encoding.Unicode.GetBytes(file.Path));
				writer.Write(file.Content.Length);
				writer.Write(file.Content);
			}
		}
		byte[] bytes = archive.ToArray();
		bytes[SystemOffset] = UnknownSystem;
		return bytes;
	}

	/// <summary>Reads an archive.</summary>
	/// <param name="stream">The archive.</param>
	/// <param name="location">Its path, for messages.</param>
	/// <exception cref="PackageInstallException">The archive is damaged or cut off.</exception>
	public static PackedArchive Read(Stream stream, string location) {
		byte[] archive = ReadWhole(stream);
		try {
			using MemoryStream content = Unzip(archive);
			return new PackedArchive(ReadFiles(content), LengthAtEnd(archive) == unchecked((int)content.Length));
		} catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException) {
			throw new PackageInstallException(location, "", "the archive is damaged or cut off", exception);
		}
	}

	private static byte[] ReadWhole(Stream stream) {
		using var archive = new MemoryStream();
		stream.CopyTo(archive);
		return archive.ToArray();
	}

	private static MemoryStream Unzip(byte[] archive) {
		var content = new MemoryStream();
		using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
		gzip.CopyTo(content);
		content.Position = 0;
		return content;
	}

	private static int LengthAtEnd(byte[] archive) =>
		archive.Length >= sizeof(int) ? BitConverter.ToInt32(archive, archive.Length - sizeof(int)) : throw new EndOfStreamException();

	private static List<PackedFile> ReadFiles(MemoryStream content) {
		using var reader = new BinaryReader(content, Encoding.Unicode, leaveOpen: true);
		var files = new List<PackedFile>();
		while (content.Position < content.Length) {
			files.Add(new PackedFile(ReadPath(reader), ReadBlock(reader)));
		}
		return files;
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

/// <summary>A file of a packed package.</summary>
/// <param name="Path">Its path as the archive writes it.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PackedFile(string Path, byte[] Content);
