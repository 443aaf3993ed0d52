using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>A session as the widget sees it.</summary>
internal sealed record WidgetSession(
	Guid Id,
	int TicketNumber,
	string? Title,
	string CreatedAt,
	string UpdatedAt,
	bool IsHandedOff,
	bool IsOpened,
	WidgetAssignee Assignee,
	string Channel,
	bool IsVerified,
	string? LastMessage,
	string? ModeId,
	object? LatestStateCheckpointPayload,
	IReadOnlyDictionary<string, object> SessionAttributes) {
	private const int TitleLength = 60;

	public static WidgetSession Of(Session session) {
		Message[] said = [.. session.Messages.Where(message => message.Sender != SenderKind.System)];
		return new WidgetSession(
			session.Id,
			session.TicketNumber,
			Shorten(said.FirstOrDefault(message => message.Sender == SenderKind.Contact)?.Text),
			WireTime.Format(session.CreatedAt),
			WireTime.Format(session.UpdatedAt),
			IsHandedOff: session.Handoff is not null,
			IsOpened: session.Status == SessionStatus.Open,
			WidgetAssignee.Of(session.Assignee),
			Channel: "web",
			session.Contact.IsVerified,
			said.LastOrDefault()?.Text,
			ModeId: null,
			LatestStateCheckpointPayload: null,
			session.CustomData);
	}

	private static string? Shorten(string? text) => text is { Length: > TitleLength } ? $"{text[..TitleLength].TrimEnd()}…" : text;
}

/// <summary>Who answers the visitor: <c>human</c>, <c>ai</c> or <c>none</c>.</summary>
internal sealed record WidgetAssignee(string Kind, string? Name, string? AvatarUrl) {
	public static WidgetAssignee Of(Assignee assignee) => new(KindOf(assignee.Kind), assignee.Name, assignee.AvatarUrl);

	private static string KindOf(AssigneeKind kind) => kind switch {
		AssigneeKind.Human => "human",
		AssigneeKind.Ai => "ai",
		_ => "none",
	};
}
