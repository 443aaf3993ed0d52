using System.Globalization;
using System.Text.Json.Serialization;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Api;

/// <summary>A page of a session's history, with the cursor of the next.</summary>
internal sealed record ApiHistoryPage(
	IEnumerable<ApiHistoryItem> Items,
	[property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next) {
	private const int Size = 50;

	/// <summary>The page at a cursor; the first when there is none.</summary>
	/// <exception cref="RequestRefusedException">The cursor is not one of another page.</exception>
	public static ApiHistoryPage Of(Session session, string? cursor) {
		int start = 0;
		if (!string.IsNullOrEmpty(cursor) && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out start)) {
			throw RequestRefusedException.BadRequest("cursor is not one that this endpoint gave out.");
		}
		IReadOnlyList<Message> history = session.Messages;
		int end = start + Size;
		return new ApiHistoryPage(
			history.Skip(start).Take(Size).Select(ApiHistoryItem.Of),
			end < history.Count ? end.ToString(CultureInfo.InvariantCulture) : null);
	}
}

/// <summary>One entry of the history.</summary>
internal sealed record ApiHistoryItem(Guid Id, string CreatedAt, ApiEvent Event) {
	public static ApiHistoryItem Of(Message message) => new(message.Id, WireTime.Format(message.SentAt), ApiEvent.Of(message));
}

/// <summary>What happened: a message, or an event of the session that has a type only.</summary>
internal sealed record ApiEvent(
	string Type,
	ApiSender? Sender = null,
	ApiContent? Content = null,
	IReadOnlyList<Attachment>? Attachments = null,
	IReadOnlyDictionary<string, object>? Context = null) {
	// What a site tells the AI besides the words; nothing here does.
	private static readonly Dictionary<string, object> _noContext = [];

	public static ApiEvent Of(Message message) => message.Sender == SenderKind.System
		? new ApiEvent(message.Type)
		: new ApiEvent(
			"message",
			new ApiSender(TypeOf(message.Sender), message.SenderName),
			new ApiContent("text", message.Text),
			message.Attachments,
			_noContext);

	private static string TypeOf(SenderKind sender) => sender switch {
		SenderKind.Contact => "contact",
		SenderKind.Ai => "ai",
		_ => "agent",
	};
}

/// <summary>Who spoke.</summary>
internal sealed record ApiSender(string Type, string? Name);

/// <summary>What was said.</summary>
internal sealed record ApiContent(string Type, string Text);
