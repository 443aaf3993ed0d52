using Moq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxReplyRegistrationTests {
	private readonly Guid _sessionRowId = Guid.NewGuid();
	private OpenCxReplyActivity _activity = new();
	private Mock<IOpenCxReplyActivities> _activities = new();
	private Mock<IOpenCxReplyFiles> _files = new();
	private Mock<IOpenCxReplyOutbox> _outbox = new();

	[SetUp]
	public void SetUp() {
		_activity = new OpenCxReplyActivity {
			Id = Guid.NewGuid(),
			CaseId = Guid.NewGuid(),
			TypeId = OpenCxRecordIds.TaskType,
			CategoryId = new Guid("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02"),
			IsWrittenByPerson = true,
			Text = "It ships today."
		};
		_activities = new Mock<IOpenCxReplyActivities>();
		_activities.Setup(activities => activities.Find(_activity.Id)).Returns(_activity);
		_files = new Mock<IOpenCxReplyFiles>();
		_files.Setup(files => files.GetOfActivity(_activity.Id)).Returns([]);
		_outbox = new Mock<IOpenCxReplyOutbox>();
		_outbox.Setup(outbox => outbox.LockSession(_activity.CaseId)).Returns(_sessionRowId);
	}

	[Test]
	public void Register_Reply_IsQueuedAsMarkdown() {
		_activity.Text = "<p>It ships <strong>today</strong>.</p>";

		Assert.That(Register(), Is.EqualTo(_sessionRowId));
		_outbox.Verify(outbox => outbox.AddReply(_sessionRowId, _activity, "It ships **today**."), Times.Once);
	}

	[Test]
	public void Register_CategoryOfAnAdministrator_IsQueued() {
		_activity.CategoryId = Guid.NewGuid();

		Register();

		VerifyQueued(Times.Once());
	}

	[Test]
	public void Register_SameActivityAgain_IsDeliveredButNotQueuedTwice() {
		_outbox.Setup(outbox => outbox.Contains(_activity.Id)).Returns(true);

		Assert.That(Register(), Is.EqualTo(_sessionRowId));
		VerifyQueued(Times.Never());
	}

	[Test]
	public void Register_Transcript_IsRefused() {
		_activity.CategoryId = OpenCxRecordIds.MessageCategory;

		VerifyRefused();
	}

	[Test]
	public void Register_Email_IsRefused() {
		_activity.TypeId = OpenCxRecordIds.EmailType;

		VerifyRefused();
	}

	[Test]
	public void Register_ActivityWithoutACase_IsRefused() {
		_activity.CaseId = Guid.Empty;

		VerifyRefused();
	}

	[Test]
	public void Register_ActivityThatNoPersonWrote_IsRefused() {
		_activity.IsWrittenByPerson = false;

		VerifyRefused();
	}

	[TestCase("")]
	[TestCase(" \n")]
	[TestCase("<p>&nbsp;</p>")]
	[TestCase("<p><br></p>")]
	public void Register_NothingToRead_IsRefused(string text) {
		_activity.Text = text;

		VerifyRefused();
	}

	[Test]
	public void Register_CaseWithoutASession_IsRefused() {
		_outbox.Setup(outbox => outbox.LockSession(_activity.CaseId)).Returns((Guid?)null);

		VerifyRefused();
	}

	[Test]
	public void Register_ActivityThatIsGone_IsRefused() {
		_activities.Setup(activities => activities.Find(_activity.Id)).Returns((OpenCxReplyActivity)null!);

		VerifyRefused();
	}

	[Test]
	public void Register_ReplyWithFiles_IsQueuedBeforeThem() {
		OpenCxReplyFile first = AddFile("first.png");
		OpenCxReplyFile second = AddFile("second.png");
		_files.Setup(files => files.GetOfActivity(_activity.Id)).Returns([first, second]);
		List<string> queue = [];
		_outbox.Setup(outbox => outbox.AddReply(_sessionRowId, _activity, It.IsAny<string>())).Callback(() => queue.Add("reply"));
		_outbox.Setup(outbox => outbox.AddFile(_sessionRowId, _activity, It.IsAny<OpenCxReplyFile>()))
			.Callback((Guid _, OpenCxReplyActivity _, OpenCxReplyFile file) => queue.Add(file.Name));

		Register();

		Assert.That(queue, Is.EqualTo(["reply", "first.png", "second.png"]));
	}

	[Test]
	public void RegisterFile_QueuedReply_GetsTheFile() {
		OpenCxReplyFile file = AddFile("photo.png");
		_outbox.Setup(outbox => outbox.Contains(_activity.Id)).Returns(true);

		Assert.That(CreateRegistration().RegisterFile(file.Id), Is.EqualTo(_sessionRowId));
		VerifyFileQueued(Times.Once());
	}

	[Test]
	public void RegisterFile_SameFileAgain_IsDeliveredButNotQueuedTwice() {
		OpenCxReplyFile file = AddFile("photo.png");
		_outbox.Setup(outbox => outbox.Contains(_activity.Id)).Returns(true);
		_outbox.Setup(outbox => outbox.ContainsFile(file.Id)).Returns(true);

		Assert.That(CreateRegistration().RegisterFile(file.Id), Is.EqualTo(_sessionRowId));
		VerifyFileQueued(Times.Never());
	}

	[Test]
	public void RegisterFile_ReplyThatIsNotQueuedYet_IsLeftToTheReply() {
		OpenCxReplyFile file = AddFile("photo.png");

		VerifyFileRefused(file);
	}

	[Test]
	public void RegisterFile_LinkOrFileThatIsGone_IsRefused() => VerifyFileRefused(new OpenCxReplyFile { Id = Guid.NewGuid() });

	[Test]
	public void RegisterFile_FileOfATranscript_IsRefused() {
		OpenCxReplyFile file = AddFile("photo.png");
		_outbox.Setup(outbox => outbox.Contains(_activity.Id)).Returns(true);
		_activity.CategoryId = OpenCxRecordIds.MessageCategory;

		VerifyFileRefused(file);
	}

	[Test]
	public void RegisterFile_CaseWithoutASession_IsRefused() {
		OpenCxReplyFile file = AddFile("photo.png");
		_outbox.Setup(outbox => outbox.LockSession(_activity.CaseId)).Returns((Guid?)null);

		VerifyFileRefused(file);
	}

	[Test]
	public void Retry_CaseWithSession_QueuesItsFailedRepliesAgain() {
		Assert.That(CreateRegistration().Retry(_activity.CaseId), Is.EqualTo(_sessionRowId));
		_outbox.Verify(outbox => outbox.RequeueFailed(_sessionRowId), Times.Once);
	}

	[Test]
	public void Retry_CaseWithoutSession_HasNothingToDo() {
		Assert.That(CreateRegistration().Retry(Guid.NewGuid()), Is.Null);
		_outbox.Verify(outbox => outbox.RequeueFailed(It.IsAny<Guid>()), Times.Never);
	}

	private void VerifyRefused() {
		Assert.That(Register(), Is.Null);
		VerifyQueued(Times.Never());
	}

	private OpenCxReplyFile AddFile(string name) {
		var file = new OpenCxReplyFile { Id = Guid.NewGuid(), ActivityId = _activity.Id, Name = name };
		_files.Setup(files => files.Find(file.Id)).Returns(file);
		return file;
	}

	private void VerifyFileRefused(OpenCxReplyFile file) {
		Assert.That(CreateRegistration().RegisterFile(file.Id), Is.Null);
		VerifyFileQueued(Times.Never());
	}

	private void VerifyFileQueued(Times times) => _outbox.Verify(
		outbox => outbox.AddFile(It.IsAny<Guid>(), It.IsAny<OpenCxReplyActivity>(), It.IsAny<OpenCxReplyFile>()), times);

	private void VerifyQueued(Times times) =>
		_outbox.Verify(outbox => outbox.AddReply(It.IsAny<Guid>(), It.IsAny<OpenCxReplyActivity>(), It.IsAny<string>()), times);

	private Guid? Register() => CreateRegistration().Register(_activity.Id);

	private OpenCxReplyRegistration CreateRegistration() => new(new ImmediateTransaction(), _activities.Object, _files.Object, _outbox.Object);
}
