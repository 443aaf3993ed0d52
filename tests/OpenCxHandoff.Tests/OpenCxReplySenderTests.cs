using Moq;

namespace OpenCxHandoff.Tests;

/// <summary>Single steps of the sender; what they add up to when things go wrong is in <see cref="Faults.FaultScheduleTests"/>.</summary>
[TestFixture]
public class OpenCxReplySenderTests {
	private static readonly DateTime _now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

	private OpenCxApiRate _rate = new(() => _now);
	private OpenCxReplyRecord _reply = new();
	private Mock<IOpenCxReplyBacklog> _backlog = new();
	private Mock<IOpenCxReplyFiles> _files = new();
	private Mock<IOpenCxApi> _api = new();
	private Mock<IOpenCxReplyFailures> _failures = new();

	[SetUp]
	public void SetUp() {
		_reply = new OpenCxReplyRecord { Id = Guid.NewGuid(), SessionId = "s1", Attempts = 1 };
		_backlog = new Mock<IOpenCxReplyBacklog>();
		_backlog.Setup(backlog => backlog.FindDue(_now, It.IsAny<int>())).Returns([_reply.Id]);
		_backlog.Setup(backlog => backlog.Claim(_reply.Id, _now, _now + OpenCxReplySender.ClaimTime)).Returns(_reply);
		_files = new Mock<IOpenCxReplyFiles>();
		_api = new Mock<IOpenCxApi>();
		_failures = new Mock<IOpenCxReplyFailures>();
		_rate = new OpenCxApiRate(() => _now);
	}

	[Test]
	public void DeliverDue_RefusedReply_TellsPeopleWhy() {
		SetUpSend(OpenCxApiOutcome.Rejected("OpenCX answered 404."));
		_backlog.Setup(backlog => backlog.Fail(_reply, "OpenCX answered 404.")).Returns(true);

		DeliverDue();

		_failures.Verify(failures => failures.Notify(_reply, "OpenCX answered 404."), Times.Once);
	}

	[Test]
	public void DeliverDue_RefusedReplyThatAnotherNodeTookOver_TellsNobody() {
		SetUpSend(OpenCxApiOutcome.Rejected("OpenCX answered 404."));

		DeliverDue();

		_failures.Verify(failures => failures.Notify(It.IsAny<OpenCxReplyRecord>(), It.IsAny<string>()), Times.Never);
	}

	[Test]
	public void DeliverDue_NoAnswerToTheLastAttempt_IsGivenUpAsUncertain() {
		_reply.Attempts = 10;
		SetUpSend(OpenCxApiOutcome.Unknown("OpenCX did not answer."));

		DeliverDue();

		_backlog.Verify(backlog => backlog.Fail(It.Is<OpenCxReplyRecord>(reply => reply.IsUncertain), "OpenCX did not answer."), Times.Once);
	}

	[Test]
	public void DeliverDue_UncertainReplyThatArrived_IsNotSentAgain() {
		_reply.IsUncertain = true;
		_api.Setup(api => api.Find("s1", It.IsAny<OpenCxApiReply>(), It.IsAny<ICollection<string>>())).Returns(OpenCxApiOutcome.Accepted("msg_1"));

		DeliverDue();

		_api.Verify(api => api.Send(It.IsAny<string>(), It.IsAny<OpenCxApiReply>()), Times.Never);
		_backlog.Verify(backlog => backlog.Complete(_reply, "msg_1", _now), Times.Once);
	}

	[Test]
	public void DeliverDue_UncertainReplyThatDidNotArrive_CountsAsTwoRequests() {
		_rate.Limit = 3;
		_reply.IsUncertain = true;
		_api.Setup(api => api.Find("s1", It.IsAny<OpenCxApiReply>(), It.IsAny<ICollection<string>>())).Returns(OpenCxApiOutcome.Rejected("OpenCX does not have the reply."));

		SetUpSend(OpenCxApiOutcome.Accepted("msg_1"));

		DeliverDue();

		Assert.That(_rate.TryTake(), Is.True);
		Assert.That(_rate.TryTake(), Is.False);
	}

	[Test]
	public void DeliverDue_File_IsSentWithItsNameAsText() {
		SetUpFile("**photo**.png", new OpenCxReplyFileContent { Size = 3, Bytes = [1, 2, 3] });

		DeliverDue();

		_api.Verify(api => api.Send("s1", It.Is<OpenCxApiReply>(message => message.Id == _reply.FileId
			&& message.Text == @"\*\*photo\*\*.png" && message.Attachment.Name == "**photo**.png")), Times.Once);
		_backlog.Verify(backlog => backlog.Complete(_reply, "msg_1", _now), Times.Once);
	}

	[Test]
	public void DeliverDue_FileThatIsTooLarge_IsGivenUpWithoutARequest() {
		SetUpFile("photo.zip", new OpenCxReplyFileContent { Size = OpenCxApiAttachment.MaxBytes + 1 });

		DeliverDue();

		_backlog.Verify(backlog => backlog.Fail(_reply, "photo.zip is larger than 5 MB; send the visitor a link instead."), Times.Once);
		VerifyNothingSent();
	}

	[Test]
	public void DeliverDue_FileThatIsStillBeingStored_IsPutOff() {
		SetUpFile("photo.zip", new OpenCxReplyFileContent());

		DeliverDue();

		_backlog.Verify(backlog => backlog.Postpone(_reply, _now + TimeSpan.FromSeconds(5), It.IsAny<string>()), Times.Once);
		VerifyNothingSent();
	}

	[Test]
	public void DeliverDue_UncertainFileThatArrived_NeedsNotBeThereAnyMore() {
		SetUpFile("photo.zip", new OpenCxReplyFileContent { Exists = false });
		_reply.IsUncertain = true;
		_api.Setup(api => api.Find("s1", It.Is<OpenCxApiReply>(message => message.Id == _reply.FileId), It.IsAny<ICollection<string>>()))
			.Returns(OpenCxApiOutcome.Accepted("msg_1"));

		DeliverDue();

		_backlog.Verify(backlog => backlog.Complete(_reply, "msg_1", _now), Times.Once);
	}

	[Test]
	public void DeliverDue_FullMinute_ClaimsNothing() {
		_rate.Limit = 0;

		DeliverDue();

		_backlog.Verify(backlog => backlog.Claim(It.IsAny<Guid>(), It.IsAny<DateTime>(), It.IsAny<DateTime>()), Times.Never);
	}

	[Test]
	public void DeliverDue_RowThatCannotBeClaimed_StopsNoOtherSession() {
		var broken = Guid.NewGuid();
		_backlog.Setup(backlog => backlog.FindDue(_now, It.IsAny<int>())).Returns([broken, _reply.Id]);
		_backlog.Setup(backlog => backlog.Claim(broken, It.IsAny<DateTime>(), It.IsAny<DateTime>())).Throws<TimeoutException>();
		SetUpSend(OpenCxApiOutcome.Accepted("msg_1"));

		AggregateException? exception = Assert.Throws<AggregateException>(DeliverDue);

		Assert.That(exception!.InnerExceptions.Single(), Is.InstanceOf<TimeoutException>());
		_backlog.Verify(backlog => backlog.Complete(_reply, "msg_1", _now), Times.Once);
	}

	[Test]
	public void DeliverDue_RunThatTakesAMinute_LeavesTheRestToTheNextOne() {
		DateTime now = _now;
		_backlog.Setup(backlog => backlog.FindDue(_now, It.IsAny<int>())).Returns([_reply.Id, Guid.NewGuid()]);
		_api.Setup(api => api.Send("s1", It.IsAny<OpenCxApiReply>()))
			.Callback(() => now += OpenCxReplySender.RunTime)
			.Returns(OpenCxApiOutcome.Unknown("OpenCX did not answer."));

		CreateSender(() => now).DeliverDue();

		_backlog.Verify(backlog => backlog.Claim(It.IsAny<Guid>(), It.IsAny<DateTime>(), It.IsAny<DateTime>()), Times.Once);
	}

	private void SetUpFile(string name, OpenCxReplyFileContent content) {
		_reply.FileId = Guid.NewGuid();
		_reply.Text = name;
		_files.Setup(files => files.Read(_reply.FileId)).Returns(content);
		SetUpSend(OpenCxApiOutcome.Accepted("msg_1"));
	}

	private void VerifyNothingSent() => _api.Verify(api => api.Send(It.IsAny<string>(), It.IsAny<OpenCxApiReply>()), Times.Never);

	private void SetUpSend(OpenCxApiOutcome outcome) =>
		_api.Setup(api => api.Send("s1", It.IsAny<OpenCxApiReply>())).Returns(outcome);

	private void DeliverDue() => CreateSender(() => _now).DeliverDue();

	private OpenCxReplySender CreateSender(Func<DateTime> utcNow) => new(new ImmediateTransaction(), _backlog.Object, _files.Object,
		_api.Object, _failures.Object, _rate, new OpenCxReplySchedule(() => 0), utcNow);
}
