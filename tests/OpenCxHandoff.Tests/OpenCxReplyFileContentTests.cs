namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxReplyFileContentTests {
	[Test]
	public void FindObstacle_WholeFile_IsNone([Values(1, OpenCxApiAttachment.MaxBytes)] int size) =>
		Assert.That(new OpenCxReplyFileContent { Size = size, Bytes = new byte[size] }.FindObstacle("photo.zip"), Is.Null);

	[Test]
	public void FindObstacle_DeletedFile_IsFinal() {
		OpenCxApiOutcome obstacle = new OpenCxReplyFileContent { Exists = false }.FindObstacle("photo.zip");

		Assert.That(obstacle.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Rejected));
		Assert.That(obstacle.Error, Is.EqualTo("photo.zip was deleted before it was sent; attach it to a new reply."));
	}

	[Test]
	public void FindObstacle_OneByteMoreThanFiveMegabytes_IsFinal() {
		OpenCxApiOutcome obstacle = new OpenCxReplyFileContent { Size = 5 * 1024 * 1024 + 1 }.FindObstacle("photo.zip");

		Assert.That(obstacle.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Rejected));
		Assert.That(obstacle.Error, Is.EqualTo("photo.zip is larger than 5 MB; send the visitor a link instead."));
	}

	[TestCase(0, 0)]
	[TestCase(10, 0)]
	[TestCase(10, 9)]
	public void FindObstacle_ContentThatIsNotWholeYet_MayPass(int size, int bytes) {
		OpenCxApiOutcome obstacle = new OpenCxReplyFileContent { Size = size, Bytes = new byte[bytes] }.FindObstacle("photo.zip");

		Assert.That(obstacle.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Postponed));
		Assert.That(obstacle.Error, Does.StartWith("photo.zip"));
	}

	[Test]
	public void FindObstacle_StorageThatFails_MayPass() {
		OpenCxApiOutcome obstacle = new OpenCxReplyFileContent { IsReadable = false }.FindObstacle("photo.zip");

		Assert.That(obstacle.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Postponed));
		Assert.That(obstacle.Error, Is.EqualTo("photo.zip could not be read from Creatio's file storage."));
	}

	[Test]
	public void FindObstacle_SizeThatCreatioDidNotKeep_IsNone() =>
		Assert.That(new OpenCxReplyFileContent { Size = 0, Bytes = [1] }.FindObstacle("photo.zip"), Is.Null);
}
