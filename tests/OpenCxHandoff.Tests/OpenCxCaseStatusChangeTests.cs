using Moq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxCaseStatusChangeTests {
	private readonly Guid _caseId = Guid.NewGuid();
	private readonly Guid _sessionRowId = Guid.NewGuid();
	private Mock<IOpenCxCaseGateway> _cases = new();
	private Mock<IOpenCxReplyOutbox> _outbox = new();

	[SetUp]
	public void SetUp() {
		_cases = new Mock<IOpenCxCaseGateway>();
		_outbox = new Mock<IOpenCxReplyOutbox>();
		_outbox.Setup(outbox => outbox.LockSession(_caseId)).Returns(_sessionRowId);
	}

	[TestCase(OpenCxCaseStage.Resolved, false, "closed_resolved")]
	[TestCase(OpenCxCaseStage.Final, false, "closed_resolved")]
	[TestCase(OpenCxCaseStage.Final, true, "closed_unresolved")]
	public void Handle_EndOfTheCase_ClosesTheOpenSession(OpenCxCaseStage stage, bool isCanceled, string expected) {
		SetUpCase(stage, isCanceled);
		SetUpSession("open");

		Assert.That(Handle(), Is.EqualTo(_sessionRowId));
		VerifyQueued(expected);
	}

	[TestCase("closed_resolved")]
	[TestCase("closed_unresolved")]
	public void Handle_ReopenedCase_OpensTheClosedSession(string status) {
		SetUpCase(OpenCxCaseStage.Active);
		SetUpSession(status);

		Handle();

		VerifyQueued("open");
	}

	[TestCase(OpenCxCaseStage.Resolved, "closed_resolved")]
	[TestCase(OpenCxCaseStage.Final, "closed_unresolved")]
	[TestCase(OpenCxCaseStage.Active, "open")]
	public void Handle_ChangeThatCameFromOpenCx_DoesNotGoBack(OpenCxCaseStage stage, string status) {
		SetUpCase(stage);
		SetUpSession(status);

		VerifyNothingToDo();
	}

	[Test]
	public void Handle_CloseThatWaitsAlready_IsNotQueuedTwice() {
		SetUpCase(OpenCxCaseStage.Final);
		SetUpSession("open", queued: "closed_resolved");

		VerifyNothingToDo();
	}

	[Test]
	public void Handle_ReopenedWhileTheCloseWaits_IsQueuedBehindIt() {
		SetUpCase(OpenCxCaseStage.Active);
		SetUpSession("open", queued: "closed_resolved");

		Handle();

		VerifyQueued("open");
	}

	[Test]
	public void Handle_CaseWithoutASession_IsNothingToDo() {
		SetUpCase(OpenCxCaseStage.Final);
		_outbox.Setup(outbox => outbox.LockSession(_caseId)).Returns((Guid?)null);

		VerifyNothingToDo();
	}

	private void SetUpCase(OpenCxCaseStage stage, bool isCanceled = false) {
		_cases.Setup(cases => cases.GetStage(_caseId)).Returns(stage);
		_cases.Setup(cases => cases.IsCanceled(_caseId)).Returns(isCanceled);
	}

	private void SetUpSession(string status, string? queued = null) {
		_outbox.Setup(outbox => outbox.GetStatus(_sessionRowId)).Returns(OpenCxSessionStatusCode.Find(status));
		_outbox.Setup(outbox => outbox.GetQueuedStatus(_sessionRowId)).Returns(OpenCxSessionStatusCode.Find(queued));
	}

	private void VerifyQueued(string expected) =>
		_outbox.Verify(outbox => outbox.AddStatus(_sessionRowId, _caseId, OpenCxSessionStatusCode.Find(expected)), Times.Once);

	private void VerifyNothingToDo() {
		Assert.That(Handle(), Is.Null);
		_outbox.Verify(outbox => outbox.AddStatus(It.IsAny<Guid>(), It.IsAny<Guid>(), It.IsAny<Guid>()), Times.Never);
	}

	private Guid? Handle() => new OpenCxCaseStatusChange(new ImmediateTransaction(), _cases.Object, _outbox.Object).Handle(_caseId);
}
