using System.IO.Compression;
using System.Text;
using Creatio.Packages;

namespace Creatio.PackageBuilder.Tests;

[TestFixture]
internal sealed class PackedArchiveTests {
	private static readonly PackedFile[] _files = [
		new("descriptor.json", "{}"u8.ToArray()),
		new(@"Data\Straße\filter.json", [])
	];

	[Test]
	public void Write_Files_WritesLengthPathLengthAndContentOfEach() {
		byte[] expected = [
			15, 0, 0, 0, .. Encoding.Unicode.GetBytes("descriptor.json"), 2, 0, 0, 0, .. "{}"u8,
			23, 0, 0, 0, .. Encoding.Unicode.GetBytes(@"Data\Straße\filter.json"), 0, 0, 0, 0
		];

		Assert.That(Unzip(PackedArchive.Write(_files)), Is.EqualTo(expected));
	}

	[Test]
	public void Write_OnAnySystem_NamesNoneInTheHeader() {
		Assert.That(PackedArchive.Write(_files)[9], Is.EqualTo(255));
	}

	[Test]
	public void Write_Files_CanBeReadInTheirOrder() {
		IReadOnlyList<PackedFile> files = PackedArchive.Read(new MemoryStream(PackedArchive.Write(_files)), "Package.gz").Files;

		Assert.That(files.Select(file => file.Path), Is.EqualTo(_files.Select(file => file.Path)));
		Assert.That(files.Select(file => file.Content), Is.EqualTo(_files.Select(file => file.Content)));
	}

	private static byte[] Unzip(byte[] archive) {
		using GZipStream gzip = new(new MemoryStream(archive), CompressionMode.Decompress);
		using MemoryStream content = new();
		gzip.CopyTo(content);
		return content.ToArray();
	}
}
