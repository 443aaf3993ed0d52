namespace OpenCx.Sessions;

/// <summary>One entry of a session's history.</summary>
public sealed record Message {
	/// <summary>The id that every side uses to tell messages apart; the visitor's client chooses its own.</summary>
	public required Guid Id { get; init; }

	/// <summary>One of <see cref="MessageType"/>.</summary>
	public string Type { get; init; } = MessageType.Message;

	/// <summary>Who wrote it.</summary>
	public required SenderKind Sender { get; init; }

	/// <summary>The writer's public name, if known.</summary>
	public string? SenderName { get; init; }

	/// <summary>Address of the writer's picture.</summary>
	public string? SenderAvatarUrl { get; init; }

	/// <summary>What was said; Markdown when an agent or the AI said it.</summary>
	public string Text { get; init; } = "";

	/// <summary>When it was sent.</summary>
	public required DateTimeOffset SentAt { get; init; }

	/// <summary>Files sent with it.</summary>
	public IReadOnlyList<Attachment> Attachments { get; init; } = [];

	/// <summary>The call behind the message, when the AI made one.</summary>
	public ActionCall? ActionCall { get; init; }

	/// <summary>The session attributes that came with it: texts, numbers and booleans.</summary>
	public IReadOnlyDictionary<string, object> CustomData { get; init; } = new Dictionary<string, object>();

	/// <summary>Language that the visitor's client states.</summary>
	public string? Language { get; init; }

	/// <summary>
	/// Whether Creatio hears of it from here. What an agent says comes from Creatio, so sending it back would log it twice; events of
	/// the session are no messages.
	/// </summary>
	public bool IsForCreatio => Sender is SenderKind.Contact or SenderKind.Ai;
}
