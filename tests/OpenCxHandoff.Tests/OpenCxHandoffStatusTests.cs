using Moq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffStatusTests {
	private static readonly Guid _resolvedStatus = Guid.NewGuid();

	private Mock<IOpenCxCaseGateway> _cases = new();
	private Mock<IOpenCxReplyOutbox> _outbox = new();
	private OpenCxSessionRecord _session = new();
	private List<string> _remarks = [];

	[SetUp]
	public void SetUp() {
		_cases = new Mock<IOpenCxCaseGateway>();
		_outbox = new Mock<IOpenCxReplyOutbox>();
		_session = new OpenCxSessionRecord { Id = Guid.NewGuid(), CaseId = Guid.NewGuid() };
		_remarks = [];
		_cases.Setup(cases => cases.SetStatus(_session.CaseId, It.IsAny<Guid>())).Returns(true);
	}

	[TestCase("closed_resolved")]
	[TestCase("closed_unresolved")]
	public void Apply_EndOfTheSession_ResolvesTheCase(string code) {
		Apply("open", OpenCxCaseStage.Active, code);

		_cases.Verify(cases => cases.SetStatus(_session.CaseId, _resolvedStatus), Times.Once);
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxSessionStatusCode.Find(code)));
	}

	[Test]
	public void Apply_StatusOfACase_LocksTheCaseBeforeItIsRead() {
		bool isLocked = false;
		_cases.Setup(cases => cases.Lock(_session.CaseId)).Callback(() => isLocked = true);

		Apply("open", () => isLocked ? OpenCxCaseStage.Final : OpenCxCaseStage.Active, "closed_resolved");

		VerifyCaseIsUntouched();
	}

	[TestCase(OpenCxCaseStage.Resolved)]
	[TestCase(OpenCxCaseStage.Final)]
	public void Apply_ReopenedSession_ReopensTheCase(OpenCxCaseStage stage) {
		Apply("closed_resolved", stage, "open");

		_cases.Verify(cases => cases.SetStatus(_session.CaseId, OpenCxRecordIds.ReopenedStatus), Times.Once);
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxRecordIds.OpenSession));
	}

	[TestCase("open", OpenCxCaseStage.Active, "closed_resolved", "OpenCxResolvedStatus")]
	[TestCase("closed_resolved", OpenCxCaseStage.Final, "open", "Reopened")]
	public void Apply_CaseStatusThatIsGone_NotesTheStatusAndSaysSo(string before, OpenCxCaseStage stage, string code, string named) {
		_cases.Setup(cases => cases.SetStatus(_session.CaseId, It.IsAny<Guid>())).Returns(false);

		Apply(before, stage, code);

		Assert.That(_session.StatusId, Is.EqualTo(OpenCxSessionStatusCode.Find(code)));
		Assert.That(_remarks, Has.One.Contains(named));
	}

	[TestCase("closed_resolved", OpenCxCaseStage.Active)]
	[TestCase("open", OpenCxCaseStage.Final)]
	public void Apply_StatusThatTheSessionHasAlready_ChangesNoCase(string status, OpenCxCaseStage stage) {
		Apply(status, stage, status);

		VerifyCaseIsUntouched();
	}

	[TestCase("open", OpenCxCaseStage.Final, "closed_resolved")]
	[TestCase("closed_resolved", OpenCxCaseStage.Active, "open")]
	public void Apply_CaseThatIsThereAlready_OnlyNotesTheStatus(string before, OpenCxCaseStage stage, string code) {
		Apply(before, stage, code);

		VerifyCaseIsUntouched();
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxSessionStatusCode.Find(code)));
	}

	[TestCase("closed_unresolved")]
	[TestCase("open")]
	public void Apply_OtherStatusWhileCreatiosWaits_TellsOpenCxOnceMore(string code) {
		_outbox.Setup(outbox => outbox.GetQueuedStatus(_session.Id)).Returns(OpenCxRecordIds.ResolvedSession);

		Apply("open", OpenCxCaseStage.Final, code);

		VerifyCaseIsUntouched();
		_outbox.Verify(outbox => outbox.AddStatus(_session.Id, _session.CaseId, OpenCxRecordIds.ResolvedSession), Times.Once);
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxRecordIds.OpenSession));
	}

	[Test]
	public void Apply_SameStatusWhileCreatiosWaits_ChangesNothing() {
		_outbox.Setup(outbox => outbox.GetQueuedStatus(_session.Id)).Returns(OpenCxRecordIds.ResolvedSession);

		Apply("open", OpenCxCaseStage.Final, "closed_resolved");

		VerifyCaseIsUntouched();
		_outbox.Verify(outbox => outbox.AddStatus(It.IsAny<Guid>(), It.IsAny<Guid>(), It.IsAny<Guid>()), Times.Never);
	}

	[Test]
	public void Apply_OtherEndOfASessionThatCreatioClosed_TellsOpenCxOnceMore() {
		_outbox.Setup(outbox => outbox.GetSentStatus(_session.Id)).Returns(OpenCxRecordIds.ResolvedSession);

		Apply("closed_resolved", OpenCxCaseStage.Final, "closed_unresolved");

		VerifyCaseIsUntouched();
		_outbox.Verify(outbox => outbox.AddStatus(_session.Id, _session.CaseId, OpenCxRecordIds.ResolvedSession), Times.Once);
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxRecordIds.ResolvedSession));
	}

	[Test]
	public void Apply_OtherEndOfASessionThatOpenCxClosed_IsNoted() {
		Apply("closed_resolved", OpenCxCaseStage.Resolved, "closed_unresolved");

		VerifyCaseIsUntouched();
		_outbox.Verify(outbox => outbox.AddStatus(It.IsAny<Guid>(), It.IsAny<Guid>(), It.IsAny<Guid>()), Times.Never);
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxRecordIds.UnresolvedSession));
	}

	[TestCase("closed")]
	[TestCase("")]
	[TestCase(null)]
	public void Apply_UnknownStatus_ChangesNothing(string? code) {
		Apply("open", OpenCxCaseStage.Active, code);

		VerifyCaseIsUntouched();
		Assert.That(_session.StatusId, Is.EqualTo(OpenCxRecordIds.OpenSession));
	}

	private void Apply(string before, OpenCxCaseStage stage, string? code) => Apply(before, () => stage, code);

	private void Apply(string before, Func<OpenCxCaseStage> getStage, string? code) {
		_session.StatusId = OpenCxSessionStatusCode.Find(before);
		_cases.Setup(cases => cases.GetStage(_session.CaseId)).Returns(getStage);
		new OpenCxHandoffStatus(_cases.Object, _outbox.Object, _resolvedStatus).Apply(_session, code, _remarks);
	}

	private void VerifyCaseIsUntouched() {
		_cases.Verify(cases => cases.SetStatus(It.IsAny<Guid>(), It.IsAny<Guid>()), Times.Never);
	}
}
