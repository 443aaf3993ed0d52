namespace OpenCx.Tests.Fakes;

/// <summary>Tests of a conversation: a visitor has opened a session and said nothing yet.</summary>
internal abstract class ConversationFixture : OpenCxFixture {
	protected Visitor Visitor { get; private set; } = null!;

	protected Guid SessionId { get; private set; }

	[SetUp]
	public async Task OpenSession() {
		Visitor = await CreateVisitorAsync();
		SessionId = await Visitor.OpenSessionAsync();
	}

	/// <summary>The visitor: an anonymous one unless the tests say otherwise.</summary>
	protected virtual Task<Visitor> CreateVisitorAsync() => OpenCx.NewVisitorAsync();
}
