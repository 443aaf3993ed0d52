using ATF.Repository;
using OpenCxHandoff.LiveTests.Models;

namespace OpenCxHandoff.LiveTests;

/// <summary>One conversation on a real Creatio: handed over, read back, answered and deleted again.</summary>
[TestFixture]
internal sealed class HandoffTests {
	private static readonly Guid _chatOrigin = new("019259af-ec9c-4c87-9565-3c00700c7875");
	private static readonly Guid _messageCategory = new("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c01");
	private static readonly Guid _replyCategory = new("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02");

	private static readonly Dictionary<Guid, string> _deliveryStates = new() {
		[new("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e01")] = "Queued",
		[new("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e02")] = "Sending",
		[new("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e03")] = "Sent",
		[new("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e04")] = "Waiting for retry",
		[new("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e05")] = "Failed"
	};

	private readonly Conversation _conversation = new();
	private LiveSite _site = null!;
	private HandoffAnswer _answer = null!;

	[OneTimeSetUp]
	public async Task HandOver() {
		_site = await LiveSite.ConnectAsync();
		_answer = await _site.Handoffs.PostAsync(_conversation.ToHandoff());
	}

	[OneTimeTearDown]
	public void DeleteWhatWasMade() {
		// Skipped or never connected.
		if (_answer == null) {
			_site?.Dispose();
			return;
		}
		using LiveSite site = _site;
		if (site.Find<OpenCxSession>(session => session.SessionId == _conversation.SessionId) is { Id: Guid sessionId }) {
			site.Delete<OpenCxMessage>(message => message.SessionId == sessionId);
			site.Delete<OpenCxSession>(session => session.Id == sessionId);
		}
		site.Delete<Activity>(activity => activity.CaseId == _answer.CaseId);
		site.Delete<Case>(record => record.Id == _answer.CaseId);
		if (site.Find<Contact>(contact => contact.Name == _conversation.VisitorName) is { Id: Guid contactId }) {
			site.Delete<ContactCommunication>(communication => communication.ContactId == contactId);
			site.Delete<Contact>(contact => contact.Id == contactId);
		}
	}

	[Test]
	public void Handoff_OfAConversation_OpensACase() {
		Case? found = _site.Find<Case>(record => record.Id == _answer.CaseId);

		Assert.That(_answer.Created, Is.True);
		Assert.That(found, Is.Not.Null, "ATF.Repository finds nothing also when the user may not read cases.");
		Assert.Multiple(() => {
			Assert.That(found!.Number, Is.Not.Empty);
			Assert.That(found.Subject, Is.Not.Empty);
			Assert.That(found.Description, Does.Contain(_conversation.Summary));
			Assert.That(found.OriginId, Is.EqualTo(_chatOrigin));
		});
	}

	[Test]
	public void Handoff_OfAVerifiedVisitor_CreatesTheContact() {
		Case found = _site.Find<Case>(record => record.Id == _answer.CaseId)!;

		Assert.That(found.Contact?.Name, Is.EqualTo(_conversation.VisitorName));
		Assert.That(_site.FindAll<Contact>(contact => contact.Email == _conversation.VisitorEmail).Select(contact => contact.Id),
			Is.EqualTo(new[] { found.ContactId }));
	}

	[Test]
	public void Handoff_OfAConversation_LogsEachMessageAsAnActivity() {
		Case found = _site.Find<Case>(record => record.Id == _answer.CaseId)!;

		List<Activity> logged = found.Activities.FindAll(activity => activity.CategoryId == _messageCategory);
		Assert.That(_answer.MessagesLogged, Is.EqualTo(_conversation.Messages.Count));
		Assert.That(logged, Has.All.Matches<Activity>(activity => activity.StartDate != default));
		foreach (string text in _conversation.Messages) {
			Assert.That(logged, Has.One.Matches<Activity>(activity => activity.DetailedResult.Contains(text, StringComparison.Ordinal)), text);
		}
	}

	[Test]
	public void Handoff_OfAConversation_KeepsTheSession() {
		OpenCxSession? session = _site.Find<OpenCxSession>(record => record.SessionId == _conversation.SessionId);

		Assert.That(session, Is.Not.Null, "ATF.Repository finds nothing also when the user may not read sessions.");
		Assert.Multiple(() => {
			Assert.That(session!.Case?.Id, Is.EqualTo(_answer.CaseId));
			Assert.That(session.Summary, Is.EqualTo(_conversation.Summary));
			Assert.That(session.VisitorEmail, Is.EqualTo(_conversation.VisitorEmail));
			Assert.That(session.IsVerified, Is.True);
			Assert.That(session.Messages.Where(message => _conversation.MessageIds.Contains(message.MessageId))
				.OrderBy(message => message.Sequence).Select(message => message.Text), Is.EqualTo(_conversation.Messages));
		});
	}

	[Test]
	public async Task Handoff_DeliveredAgain_AddsNothing() {
		int activities = CountActivities();

		HandoffAnswer repeated = await _site.Handoffs.PostAsync(_conversation.ToHandoff());

		Assert.Multiple(() => {
			Assert.That(repeated, Is.EqualTo(new HandoffAnswer(_answer.CaseId, Created: false, MessagesLogged: 0)));
			Assert.That(_site.FindAll<OpenCxSession>(session => session.SessionId == _conversation.SessionId), Has.Count.EqualTo(1));
			Assert.That(CountActivities(), Is.EqualTo(activities));
		});
	}

	[Test]
	public void Reply_AsAnActivityOfItsCategory_IsTakenForDelivery() {
		const string text = "Your order leaves today.";
		Guid replyId = AddReply(text);

		// Creatio starts processes in the background, and a site that has just been compiled takes its time.
		Assert.That(() => FindMessage(replyId), Is.Not.Null.After(2).Minutes.PollEvery(1).Seconds,
			"The process OpenCxAgentReply has queued no message: see the process log.");
		OpenCxMessage message = FindMessage(replyId)!;
		Assert.That(message.Text, Is.EqualTo(text));
		Assert.That(_deliveryStates.Keys, Does.Contain(message.DeliveryStateId));
		TestContext.Out.WriteLine($"The reply is in the state {_deliveryStates[message.DeliveryStateId]}.");
	}

	private Guid AddReply(string text) {
		IAppDataContext context = _site.OpenContext();
		Reply reply = context.CreateModel<Reply>();
		reply.Title = "Reply of a live test";
		reply.DetailedResult = text;
		reply.CategoryId = _replyCategory;
		reply.CaseId = _answer.CaseId;
		ISaveResult saved = context.Save();
		Assert.That(saved.Success, Is.True, saved.ErrorMessage);
		return reply.Id;
	}

	private OpenCxMessage? FindMessage(Guid activityId) => _site.Find<OpenCxMessage>(message => message.ActivityId == activityId);

	// Creatio's own e-mails about the case are activities as well.
	private int CountActivities() =>
		_site.FindAll<Activity>(activity => activity.CaseId == _answer.CaseId && activity.CategoryId == _messageCategory).Count;
}
