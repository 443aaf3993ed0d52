using System.Text.Json.Serialization;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>A message as the widget sees it.</summary>
internal sealed record WidgetMessage(
	Guid PublicId,
	string Type,
	WidgetContent Content,
	WidgetSender Sender,
	string SentAt,
	IReadOnlyList<WidgetActionCall> ActionCalls,
	IReadOnlyList<Attachment> Attachments,
	WidgetSystemPayload SystemMessagePayload) {
	public static WidgetMessage Of(Message message) => new(
		message.Id,
		message.Type,
		new WidgetContent(message.Text),
		new WidgetSender(KindOf(message.Sender), message.SenderName, message.SenderAvatarUrl),
		WireTime.Format(message.SentAt),
		message.ActionCall is { } call ? [WidgetActionCall.Of(call)] : [],
		message.Attachments,
		new WidgetSystemPayload("none"));

	private static string KindOf(SenderKind sender) => sender switch {
		SenderKind.Contact => "user",
		SenderKind.Ai => "ai",
		SenderKind.Agent => "agent",
		_ => "system",
	};
}

/// <summary>What was said.</summary>
internal sealed record WidgetContent(string Text);

/// <summary>Who said it: <c>user</c>, <c>ai</c>, <c>agent</c> or <c>system</c>.</summary>
internal sealed record WidgetSender(string Kind, string? Name, string? Avatar);

/// <summary>What else a system message carries; nothing here.</summary>
internal sealed record WidgetSystemPayload(string Type);

/// <summary>The call behind an AI message. The widget finds its custom component by the action's name.</summary>
internal sealed record WidgetActionCall(
	string ActionName, IReadOnlyDictionary<string, string> Args, WidgetActionResult Result, WidgetAction Action) {
	public static WidgetActionCall Of(ActionCall call) => new(
		call.ActionName, call.Arguments, new WidgetActionResult(call.ResponseBody), new WidgetAction(call.ActionName, call.ActionName));
}

/// <summary>What the action answered; the widget parses the text as JSON.</summary>
internal sealed record WidgetActionResult(string ResponseBodyText);

/// <summary>The action that was called.</summary>
internal sealed record WidgetAction(
	string Id,
	string Name,
	object? Metadata = null,
	[property: JsonPropertyName("is_handoff_like")] bool IsHandoffLike = false);
