using System.Text;
using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Core;
using Terrasoft.File;
using Terrasoft.File.Abstractions;

namespace Creatio.Platform.Tests;

public class FileTests(DatabaseEngine engine) : PlatformTests(engine) {
	private readonly EntityFileLocator _locator = new("ActivityFile", Guid.NewGuid());

	[Test]
	public void Read_WrittenFile_GivesItsContent() {
		IFile file = CreateFile("photo.png");

		Write(file, "picture");

		IFile found = GetFile(Connection);
		Assert.Multiple(() => {
			Assert.That(found.Name, Is.EqualTo("photo.png"));
			Assert.That(found.Length, Is.EqualTo(7));
			Assert.That(ReadText(found), Is.EqualTo("picture"));
		});
	}

	[Test]
	public void Read_FileWithoutContentYet_GivesNothing() {
		CreateFile("photo.png").Save();

		IFile found = GetFile(Connection);
		Assert.Multiple(() => {
			Assert.That(found.Exists);
			Assert.That(found.Length, Is.Zero);
			Assert.That(ReadText(found), Is.Empty);
		});
	}

	[Test]
	public void Write_FileWithContent_ReplacesIt() {
		IFile file = CreateFile("photo.png");
		Write(file, "a large picture");

		Write(GetFile(Connection), "picture");

		Assert.That(ReadText(GetFile(Connection)), Is.EqualTo("picture"));
		Assert.That(GetFile(Connection).Length, Is.EqualTo(7));
	}

	[Test]
	public void Save_NewFile_TellsOfItsRecordBeforeThereIsContent() {
		List<SavedRecord> records = [];
		Site.Platform.RecordSaved = records.Add;
		IFile file = CreateFile("photo.png");

		file.Save();
		Write(file, "picture");

		Assert.That(records.Select(record => record.IsNew), Is.EqualTo(new[] { true, false }));
		Assert.That(records[0].Id, Is.EqualTo(_locator.RecordId));
	}

	[Test]
	public void Exists_NewFileThatIsNotSaved_IsFalse() => Assert.That(CreateFile("photo.png").Exists, Is.False);

	[Test]
	public void Members_WithoutARecord_SayThatThereIsNone() {
		IFile missing = GetFile(Connection);

		Assert.That(missing.Exists, Is.False);
		Assert.That(() => missing.Length, Throws.TypeOf<FileNotFoundByLocatorException>());
		Assert.That(() => missing.Read(), Throws.TypeOf<FileNotFoundByLocatorException>());
	}

	private IFile GetFile(UserConnection connection) => connection.GetFileFactory().WithRightsDisabled().Get(_locator);

	private IFile CreateFile(string name) {
		IFile file = Connection.GetFileFactory().Create(_locator);
		file.Name = name;
		return file;
	}

	private static void Write(IFile file, string content) {
		using MemoryStream stream = new(Encoding.UTF8.GetBytes(content));
		file.Write(stream, FileWriteOptions.SinglePart);
	}

	private static string ReadText(IFile file) {
		using StreamReader reader = new(file.Read());
		return reader.ReadToEnd();
	}
}
