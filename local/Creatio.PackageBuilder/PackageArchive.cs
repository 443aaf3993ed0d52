using System.IO.Compression;
using System.Text;
using Creatio.Packages;

namespace Creatio.PackageBuilder;

/// <summary>
/// Writes the format that <see cref="PackedArchive"/> reads and that clio and Creatio install: gzip over one record per file, each the
/// path's length in UTF-16 units, the path, the content's length in bytes (both lengths 32-bit, little-endian) and the content.
/// There is no header and no checksum.
/// </summary>
public static class PackageArchive {
	// The tenth byte of a gzip header names the operating system; 255 (unknown) makes the bytes the same on all of them.
	private const int SystemOffset = 9;
	private const byte UnknownSystem = 255;

	/// <summary>Packs files in their order. The same files give the same bytes.</summary>
	public static byte[] Pack(IEnumerable<PackedFile> files) {
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
}
