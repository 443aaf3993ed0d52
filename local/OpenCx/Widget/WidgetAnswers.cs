using System.Text.Json;
using System.Text.Json.Serialization;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>The widget's settings.</summary>
internal sealed record WidgetConfig(
	WidgetOrganization Org, int SessionsPollingIntervalSeconds, int SessionPollingIntervalSeconds, string[] Modes);

/// <summary>Whose widget it is.</summary>
internal sealed record WidgetOrganization(string Id, string Name);

/// <summary>The token by which the widget speaks for a contact.</summary>
internal sealed record ContactToken(string Token);

/// <summary>A session with its whole history.</summary>
internal sealed record SessionAndHistory(WidgetSession Session, IEnumerable<WidgetMessage> History);

/// <summary>A page of sessions, with the cursor of the next.</summary>
internal sealed record SessionPage(IEnumerable<WidgetSession> Items, string? Next);

/// <summary>Where an uploaded file is.</summary>
internal sealed record UploadAnswer(string FileName, string FileUrl);

/// <summary>What became of the visitor's message.</summary>
internal sealed record SendAnswer(bool Success) {
	[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
	public string? Code { get; init; }

	[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
	public SendError? Error { get; init; }

	[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
	public AutopilotResponse? AutopilotResponse { get; init; }

	[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
	public ComponentResponse? UiResponse { get; init; }

	[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
	public bool? SessionIsHandedOff { get; init; }

	[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
	public WidgetSession? Session { get; init; }

	public static SendAnswer Failed(string code, string message) => new(Success: false) { Error = new SendError(code, message) };

	public static SendAnswer Of(Session session, Reception reception) => new(Success: true) {
		Code = reception.Code,
		AutopilotResponse = reception.Answer is { } answer ? AutopilotResponse.Of(answer, reception.SettlesTheQuestion) : null,
		UiResponse = reception.Answer?.ActionCall is { } call ? ComponentResponse.Of(call, reception.SettlesTheQuestion) : null,
		SessionIsHandedOff = session.Handoff is not null,
		Session = WidgetSession.Of(session),
	};
}

/// <summary>Why a message was not taken.</summary>
internal sealed record SendError(string Code, string Message);

/// <summary>The AI's answer.</summary>
internal sealed record AutopilotResponse(
	string Type, AutopilotText Value, Guid Id, bool MightSolveUserIssue, bool CompletelyAndFullyCoveredUserIssue) {
	public static AutopilotResponse Of(Message answer, bool settles) =>
		new("text", new AutopilotText(Error: false, answer.Text), answer.Id, settles, settles);
}

/// <summary>The words of the AI's answer.</summary>
internal sealed record AutopilotText(bool Error, string Content);

/// <summary>The custom component that the AI answers with.</summary>
internal sealed record ComponentResponse(string Type, ComponentValue Value, bool MightSolveUserIssue) {
	public static ComponentResponse Of(ActionCall call, bool settles) =>
		new("ui", new ComponentValue("ui_component", call.ActionName, JsonElement.Parse(call.ResponseBody)), settles);
}

/// <summary>The component's name and data.</summary>
internal sealed record ComponentValue(
	string Type, string Name, [property: JsonPropertyName("request_response")] JsonElement RequestResponse);
