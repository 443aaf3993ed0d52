using Moq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffReceiverTests {
	private static readonly DateTime _now = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);
	private static readonly Guid _caseId = Guid.NewGuid();
	private static readonly Guid _newCaseId = Guid.NewGuid();
	private static readonly Guid _contactId = Guid.NewGuid();

	private readonly List<OpenCxMessageRecord> _logged = [];
	private readonly HashSet<string> _keys = [];
	private Mock<IOpenCxSessionGateway> _sessions = new();
	private Mock<IOpenCxMessageGateway> _messages = new();
	private Mock<IOpenCxCaseGateway> _cases = new();
	private Mock<IOpenCxContactGateway> _contacts = new();
	private Mock<IOpenCxCaseColumnGateway> _columns = new();
	private OpenCxHandoffSettings _settings = new();
	private OpenCxCaseDraft? _draft;

	[SetUp]
	public void SetUp() {
		_logged.Clear();
		_keys.Clear();
		_draft = null;
		_settings = new OpenCxHandoffSettings();
		_sessions = new Mock<IOpenCxSessionGateway>();
		_sessions.Setup(sessions => sessions.Add(It.IsAny<OpenCxSessionRecord>())).Callback<OpenCxSessionRecord>(session => session.Id = Guid.NewGuid());
		_messages = new Mock<IOpenCxMessageGateway>();
		_messages.Setup(messages => messages.GetKeys(It.IsAny<Guid>())).Returns(_keys);
		_messages.Setup(messages => messages.Log(It.IsAny<Guid>(), It.IsAny<Guid>(), It.IsAny<IReadOnlyList<OpenCxMessageRecord>>()))
			.Callback<Guid, Guid, IReadOnlyList<OpenCxMessageRecord>>((_, _, lines) => _logged.AddRange(lines));
		_cases = new Mock<IOpenCxCaseGateway>();
		_cases.Setup(cases => cases.Add(It.IsAny<OpenCxCaseDraft>())).Callback<OpenCxCaseDraft>(draft => _draft = draft).Returns(_newCaseId);
		_cases.Setup(cases => cases.GetNumber(It.IsAny<Guid>())).Returns("SR00000001");
		_contacts = new Mock<IOpenCxContactGateway>();
		_contacts.Setup(contacts => contacts.FindByEmail("dana@example.com")).Returns([_contactId]);
		_columns = new Mock<IOpenCxCaseColumnGateway>();
		_columns.Setup(columns => columns.GetMappings()).Returns([]);
	}

	[Test]
	public void Receive_FirstHandoff_OpensACaseWithTheSummary() {
		OpenCxHandoffResponse response = Receive(Handoff("e-1", "m-1", "m-2"));

		Assert.Multiple(() => {
			Assert.That(response.Created, Is.True);
			Assert.That(response.CaseId, Is.EqualTo(_newCaseId.ToString()));
			Assert.That(response.CaseNumber, Is.EqualTo("SR00000001"));
			Assert.That(response.SessionId, Is.EqualTo("s-1"));
			Assert.That(response.MessagesLogged, Is.EqualTo(2));
			Assert.That(_draft!.Description, Is.EqualTo("Order 1042 is lost."));
		});
	}

	[Test]
	public void Receive_FirstHandoff_LogsTheNoteBeforeTheMessages() {
		Receive(Handoff("e-1", "m-1", "m-2"));

		Assert.That(_logged.Select(line => line.Key), Is.EqualTo(new[] { "handoff:e-1", "message:m-1", "message:m-2" }));
	}

	[Test]
	public void Receive_DefaultsSet_AssignsOwnerAndGroup() {
		_settings.DefaultOwnerId = Guid.NewGuid();
		_settings.DefaultGroupId = Guid.NewGuid();
		_cases.Setup(cases => cases.Exists(It.IsAny<string>(), It.IsAny<Guid>())).Returns(true);

		Receive(Handoff("e-1"));

		Assert.That((_draft!.OwnerId, _draft.GroupId), Is.EqualTo((_settings.DefaultOwnerId, _settings.DefaultGroupId)));
	}

	[Test]
	public void Receive_DefaultOwnerDeleted_OpensTheCaseUnassignedAndSaysSo() {
		_settings.DefaultOwnerId = Guid.NewGuid();

		OpenCxHandoffResponse response = Receive(Handoff("e-1"));

		Assert.Multiple(() => {
			Assert.That(_draft!.OwnerId, Is.EqualTo(Guid.Empty));
			Assert.That(response.Warnings, Has.One.Contains("OpenCxDefaultOwner"));
		});
	}

	[Test]
	public void Receive_VerifiedVisitor_PutsTheContactOnCaseAndSession() {
		OpenCxHandoffRequest request = Handoff("e-1");
		request.Contact = new OpenCxHandoffContact { Email = "dana@example.com", IsVerified = true };

		Receive(request);

		Assert.That(_draft!.ContactId, Is.EqualTo(_contactId));
		_sessions.Verify(sessions => sessions.Add(It.Is<OpenCxSessionRecord>(session => session.ContactId == _contactId)));
	}

	[Test]
	public void Receive_UnverifiedVisitor_KeepsTheIdentityOnTheSessionOnly() {
		OpenCxHandoffRequest request = Handoff("e-1");
		request.Contact = new OpenCxHandoffContact { Email = "dana@example.com" };

		Receive(request);

		Assert.That(_draft!.ContactId, Is.EqualTo(Guid.Empty));
		_contacts.VerifyNoOtherCalls();
		_sessions.Verify(sessions => sessions.Add(It.Is<OpenCxSessionRecord>(session => session.VisitorEmail == "dana@example.com" && !session.IsVerified)));
	}

	[Test]
	public void Receive_SameHandoffAgain_LogsNothing() {
		SetUpKnownSession(handedOver: true);
		_keys.UnionWith(["handoff:e-1", "message:m-1"]);

		OpenCxHandoffResponse response = Receive(Handoff("e-1", "m-1"));

		Assert.Multiple(() => {
			Assert.That(response.Created, Is.False);
			Assert.That(response.CaseId, Is.EqualTo(_caseId.ToString()));
			Assert.That(response.MessagesLogged, Is.Zero);
			Assert.That(_logged, Is.Empty);
		});
	}

	[Test]
	public void Receive_MoreMessages_LogsOnlyTheNewOnes() {
		SetUpKnownSession(handedOver: true);
		_keys.UnionWith(["handoff:e-1", "message:m-1"]);

		Receive(Handoff("e-1", "m-1", "m-2"));

		Assert.That(_logged.Select(line => line.Key), Is.EqualTo(new[] { "message:m-2" }));
	}

	[Test]
	public void Receive_SecondHandoff_AddsANoteToTheSameCase() {
		SetUpKnownSession(handedOver: true);
		_keys.UnionWith(["handoff:e-1", "message:m-1"]);

		OpenCxHandoffResponse response = Receive(Handoff("e-2", "m-1", "m-2"));

		Assert.Multiple(() => {
			Assert.That(response.Created, Is.False);
			Assert.That(_logged.Select(line => line.Key), Is.EqualTo(new[] { "message:m-2", "handoff:e-2" }));
		});
		_cases.Verify(cases => cases.Complete(It.IsAny<Guid>(), It.IsAny<OpenCxCaseDraft>()), Times.Never);
	}

	[Test]
	public void Receive_SecondHandoffWithoutEventId_IsToldByItsTime() {
		SetUpKnownSession(handedOver: true);
		_keys.Add(OpenCxMessageKey.ForHandoff(null, "2026-11-22T09:00:10Z"));
		OpenCxHandoffRequest repeated = Handoff(null);
		OpenCxHandoffRequest second = Handoff(null);
		second.Handoff.Timestamp = "2026-11-22T10:00:00Z";

		Receive(repeated);
		Assert.That(_logged, Is.Empty);

		Receive(second);
		Assert.That(_logged, Has.Count.EqualTo(1));
	}

	[TestCase(OpenCxCaseStage.Final)]
	[TestCase(OpenCxCaseStage.Resolved)]
	public void Receive_SecondHandoffToAnEndedCase_ReopensIt(OpenCxCaseStage stage) {
		SetUpKnownSession(handedOver: true);
		_cases.Setup(cases => cases.GetStage(_caseId)).Returns(stage);
		_cases.Setup(cases => cases.SetStatus(_caseId, OpenCxRecordIds.ReopenedStatus)).Returns(true);

		OpenCxHandoffResponse response = Receive(Handoff("e-2"));

		_cases.Verify(cases => cases.SetStatus(_caseId, OpenCxRecordIds.ReopenedStatus));
		Assert.That(response.CaseId, Is.EqualTo(_caseId.ToString()));
	}

	[Test]
	public void Receive_SecondHandoffToAClosedCaseWithNewCaseSet_OpensANewCase() {
		SetUpKnownSession(handedOver: true);
		_settings.NewCaseForFinalCase = true;
		_keys.Add("message:m-1");
		_cases.Setup(cases => cases.GetStage(_caseId)).Returns(OpenCxCaseStage.Final);

		OpenCxHandoffResponse response = Receive(Handoff("e-2", "m-1", "m-2"));

		Assert.Multiple(() => {
			Assert.That(response.Created, Is.True);
			Assert.That(response.CaseId, Is.EqualTo(_newCaseId.ToString()));
			Assert.That(_logged.Select(line => line.Key), Is.EqualTo(new[] { "handoff:e-2", "message:m-2" }));
		});
		_cases.Verify(cases => cases.SetStatus(It.IsAny<Guid>(), It.IsAny<Guid>()), Times.Never);
	}

	[Test]
	public void Receive_NoHandoff_OpensACaseForTheConversation() {
		OpenCxHandoffResponse response = Receive(Conversation("m-1"));

		Assert.Multiple(() => {
			Assert.That(response.Created, Is.True);
			Assert.That(_draft!.Description, Is.Empty);
			Assert.That(_logged.Select(line => line.Key), Is.EqualTo(new[] { $"conversation:{_newCaseId}", "message:m-1" }));
		});
	}

	[Test]
	public void Receive_NoHandoffWithHandoffOnlySet_CreatesNothingAndSaysSo() {
		_settings.CaseOnHandoffOnly = true;

		OpenCxHandoffResponse response = Receive(Conversation("m-1"));

		Assert.Multiple(() => {
			Assert.That(response.CaseId, Is.Null);
			Assert.That(response.Created, Is.False);
			Assert.That(response.Warnings, Has.One.Contains("OpenCxCaseOnHandoffOnly"));
			Assert.That(_logged, Is.Empty);
		});
		_sessions.Verify(sessions => sessions.Add(It.IsAny<OpenCxSessionRecord>()), Times.Never);
	}

	[TestCase("closed_resolved")]
	[TestCase("closed_unresolved")]
	public void Receive_EndOfAConversationThatWasNeverHandedOver_CreatesNothingAndSaysSo(string status) {
		OpenCxHandoffRequest request = Conversation();
		request.Session.Status = status;

		OpenCxHandoffResponse response = Receive(request);

		Assert.That(response.CaseId, Is.Null);
		Assert.That(response.Warnings, Is.EqualTo(new[] { "No case was created: the session ended and was never handed over." }));
		_sessions.Verify(sessions => sessions.Add(It.IsAny<OpenCxSessionRecord>()), Times.Never);
	}

	[Test]
	public void Receive_EndOfAConversationWithItsMessages_OpensACase() {
		OpenCxHandoffRequest request = Conversation("m-1");
		request.Session.Status = "closed_resolved";

		Assert.That(Receive(request).Created, Is.True);
	}

	[Test]
	public void Receive_NoHandoffWithHandoffOnlySetButACase_LogsTheMessages() {
		_settings.CaseOnHandoffOnly = true;
		SetUpKnownSession(handedOver: true);

		Assert.That(Receive(Conversation("m-9")).MessagesLogged, Is.EqualTo(1));
	}

	[Test]
	public void Receive_FirstHandoffOfAKnownConversation_CompletesItsCase() {
		SetUpKnownSession(handedOver: false);

		Receive(Handoff("e-1"));

		_cases.Verify(cases => cases.Complete(_caseId, It.Is<OpenCxCaseDraft>(draft => draft.Description == "Order 1042 is lost.")));
	}

	[Test]
	public void Receive_RepeatedHandoffAfterTheCaseWasDeleted_OpensACaseUnderAKeyOfItsOwn() {
		SetUpKnownSession(handedOver: true, caseId: Guid.Empty);
		_keys.Add("handoff:e-1");

		OpenCxHandoffResponse response = Receive(Handoff("e-1"));

		Assert.Multiple(() => {
			Assert.That(response.Created, Is.True);
			Assert.That(_logged.Single().Key, Is.EqualTo($"conversation:{_newCaseId}"));
		});
	}

	[Test]
	public void Receive_AiFieldsOfASecondHandoff_AreKeptInTheNote() {
		SetUpKnownSession(handedOver: true);
		OpenCxHandoffRequest request = Handoff("e-2");
		request.AiFields = [new() { Name = "Priority", Value = "High" }];

		OpenCxHandoffResponse response = Receive(request);

		Assert.Multiple(() => {
			Assert.That(_logged.Single().Details, Does.Contain("Priority = High"));
			Assert.That(response.Warnings, Has.One.Contains("Priority = High"));
		});
	}

	[Test]
	public void Receive_VisitorVerifiedLater_JoinsSessionCaseAndContact() {
		SetUpKnownSession(handedOver: true);
		OpenCxHandoffRequest request = Conversation();
		request.Contact = new OpenCxHandoffContact { Email = "dana@example.com", IsVerified = true };

		Receive(request);

		_cases.Verify(cases => cases.Identify(_caseId, _contactId, "ChatWith AnonymousVisitor", "ChatWith dana@example.com"));
		Assert.That(_logged.Single().Key, Is.EqualTo($"identity:{_contactId}"));
		_sessions.Verify(sessions => sessions.Update(It.Is<OpenCxSessionRecord>(session => session.ContactId == _contactId && session.IsVerified)));
	}

	[Test]
	public void Receive_ReopenedStatusDeleted_LeavesTheStatusAndSaysSo() {
		SetUpKnownSession(handedOver: true);
		_cases.Setup(cases => cases.GetStage(_caseId)).Returns(OpenCxCaseStage.Final);

		OpenCxHandoffResponse response = Receive(Handoff("e-2"));

		Assert.That(response.Warnings, Has.One.Contains("status Reopened"));
	}

	[Test]
	public void Receive_AiFieldsWithoutAHandoffOnAKnownCase_AreNamedInAWarning() {
		SetUpKnownSession(handedOver: false);
		OpenCxHandoffRequest request = Conversation("m-1");
		request.AiFields = [new() { Name = "Priority", Value = "High" }];

		Assert.That(Receive(request).Warnings, Has.One.Contains("Priority = High"));
	}

	[Test]
	public void Receive_RepeatedHandoffWithOldFacts_ChangesNothing() {
		SetUpKnownSession(handedOver: true);
		_keys.Add("handoff:e-1");
		OpenCxHandoffRequest request = Handoff("e-1");
		request.Contact = new OpenCxHandoffContact { Name = "Old" };
		request.Session.Channel = "old";

		Receive(request);

		_sessions.Verify(sessions => sessions.Update(It.Is<OpenCxSessionRecord>(session => session.VisitorName == "" && session.Channel == "")));
	}

	[Test]
	public void Receive_HandoffsWithUnreadableTimes_AreToldApartByTheirText() {
		SetUpKnownSession(handedOver: true);
		_keys.Add(OpenCxMessageKey.ForHandoff(null, "1700000000"));
		OpenCxHandoffRequest request = Handoff(null);
		request.Handoff.Timestamp = "1700009999";

		OpenCxHandoffResponse response = Receive(request);

		Assert.Multiple(() => {
			Assert.That(_logged, Has.Count.EqualTo(1));
			Assert.That(response.Warnings, Has.One.Contains("time could not be read"));
		});
	}

	[Test]
	public void Receive_InvalidBody_StartsNoTransaction() {
		var transaction = new Mock<IOpenCxTransaction>(MockBehavior.Strict);

		Assert.Throws<OpenCxHandoffException>(() => Create(transaction.Object).Receive(new OpenCxHandoffRequest()));
	}

	private static OpenCxHandoffRequest Conversation(params string[] messageIds) => new() {
		Session = new OpenCxHandoffSession { Id = "s-1" },
		Messages = [.. messageIds.Select(id => new OpenCxHandoffMessage { Id = id, Text = "Hello" })]
	};

	private static OpenCxHandoffRequest Handoff(string? eventId, params string[] messageIds) {
		OpenCxHandoffRequest request = Conversation(messageIds);
		request.EventId = eventId;
		request.Handoff = new OpenCxHandoffDetails { Summary = "Order 1042 is lost.", Timestamp = "2026-11-22T09:00:10Z" };
		return request;
	}

	private void SetUpKnownSession(bool handedOver, Guid? caseId = null) {
		_sessions.Setup(sessions => sessions.Lock("s-1")).Returns(() => new OpenCxSessionRecord {
			Id = Guid.NewGuid(),
			SessionId = "s-1",
			CaseId = caseId ?? _caseId,
			HandedOverOn = handedOver ? _now.AddHours(-1) : null
		});
	}

	private OpenCxHandoffResponse Receive(OpenCxHandoffRequest request) {
		var transaction = new Mock<IOpenCxTransaction>();
		transaction.Setup(current => current.Run(It.IsAny<Func<OpenCxHandoffResponse>>())).Returns<Func<OpenCxHandoffResponse>>(work => work());
		return Create(transaction.Object).Receive(request);
	}

	private OpenCxHandoffReceiver Create(IOpenCxTransaction transaction) {
		OpenCxHandoffTexts texts = TestTexts.Create();
		var steps = new OpenCxHandoffCaseSteps(_cases.Object, new OpenCxCaseFields(_columns.Object), new OpenCxCaseSubject(texts),
			new OpenCxHandoffNote(texts), _settings);
		return new OpenCxHandoffReceiver(transaction, _sessions.Object, _messages.Object, _cases.Object, steps,
			new OpenCxHandoffStatus(_cases.Object, Mock.Of<IOpenCxReplyOutbox>(), _settings.ResolvedStatusId),
			new OpenCxContactMatcher(_contacts.Object), new OpenCxHandoffTranscript(texts), _settings, () => _now);
	}
}
