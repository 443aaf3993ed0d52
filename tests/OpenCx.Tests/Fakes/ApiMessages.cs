using System.Net.Http.Json;
using OpenCx.Sessions;

namespace OpenCx.Tests.Fakes;

/// <summary>Calls the public API as Creatio does.</summary>
internal static class ApiMessages {
	/// <summary>Sends what an agent says; the caller disposes of the answer.</summary>
	public static Task<HttpResponseMessage> SendReplyAsync(this LocalOpenCx openCx, Guid sessionId, string text, string replyId = "r-1") =>
		openCx.Api.PostAsJsonAsync($"chat/sessions/{sessionId}/send", new {
			sender = "agent",
			message = new { type = "text", text },
			agent = new { name = "Olga Petrova" },
			custom_data = new { creatio_reply_id = replyId },
			should_take_over_session_from_ai = true,
		});

	/// <summary>Opens or closes a session, without telling Creatio unless <paramref name="reflects"/>.</summary>
	public static async Task SetStatusAsync(this LocalOpenCx openCx, Guid sessionId, string status, bool reflects = false) {
		object body = new { status, reflect_status_change_for_integration = reflects };
		using HttpResponseMessage response = await openCx.Api.PatchAsJsonAsync($"chat/sessions/{sessionId}", body);
		response.EnsureSuccessStatusCode();
	}

	/// <summary>What agents have said in a session, in the order in which it was accepted.</summary>
	public static IEnumerable<string> Replies(this LocalOpenCx openCx, Guid sessionId) =>
		openCx.Server.Store.FindSession(sessionId)!.Messages
			.Where(message => message.Sender == SenderKind.Agent)
			.Select(message => message.Text);
}
