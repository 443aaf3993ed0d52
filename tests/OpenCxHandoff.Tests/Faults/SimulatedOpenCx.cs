using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;

namespace OpenCxHandoff.Tests.Faults;

/// <summary>OpenCX as the package sees it over HTTP: sessions with their messages, the attribute of the last reply, and a status.</summary>
internal sealed class SimulatedOpenCx(SimulatedClock clock, SimulatedDatabase database, SimulationTrace trace) {
	private const int PageSize = 2;

	private readonly List<(DateTime On, string SessionId, JObject Body)> _late = [];

	public Dictionary<string, SimulatedChat> Chats { get; } = [];

	/// <summary>The requests that were made, whether they arrived or not.</summary>
	public List<SimulatedRequest> Requests { get; } = [];

	/// <summary>What must never happen and did, in words.</summary>
	public List<string> Violations { get; } = [];

	/// <summary>Answers a request.</summary>
	public HttpResponseMessage Answer(HttpMethod method, Uri address, JObject? body) {
		TakeLateMessages();
		string[] path = address.AbsolutePath.Trim('/').Split('/');
		string sessionId = path[2];
		SimulatedChat chat = Chats[sessionId];
		return (method.Method, path.ElementAtOrDefault(3)) switch {
			("POST", "send") => Json(new JObject { ["data"] = new JObject { ["message"] = new JObject { ["id"] = Take(sessionId, body!) } } }),
			("PATCH", null) => SetStatus(sessionId, (string)body!["status"]!),
			("GET", null) => Json(GetSession(sessionId)),
			("GET", "history") => Json(GetHistory(chat, address.Query)),
			_ => throw new InvalidOperationException($"OpenCX knows no {method} {address}.")
		};
	}

	/// <summary>Takes a message later, when its client has given it up.</summary>
	public void TakeLater(DateTime on, Uri address, JObject body) {
		string sessionId = address.Segments[3].Trim('/');
		_late.Add((on, sessionId, body));
	}

	/// <summary>Takes the late messages whose time has come; at the end of a simulation all of them.</summary>
	public void TakeLateMessages(bool areAllDue = false) {
		foreach ((DateTime On, string SessionId, JObject Body) late in _late.Where(late => areAllDue || late.On <= clock.Now).ToList()) {
			_late.Remove(late);
			Take(late.SessionId, late.Body);
		}
	}

	private static HttpResponseMessage Json(JObject body) => new(HttpStatusCode.OK) {
		Content = new StringContent(body.ToString(), new MediaTypeHeaderValue("application/json"))
	};

	private string Take(string sessionId, JObject body) {
		var replyId = Guid.Parse((string)body.SelectToken("custom_data.creatio_reply_id")!);
		SimulatedRow row = database.FindReply(replyId)!;
		ExpectHead(row);
		ExpectContent(row, (string?)body.SelectToken("message.attachments[0].base64"));
		trace.Add($"OpenCX takes {row}");
		return Chats[sessionId].Add(replyId, (string)body.SelectToken("message.text")!);
	}

	private HttpResponseMessage SetStatus(string sessionId, string status) {
		SimulatedSession session = database.Sessions.Single(session => session.Id == sessionId);
		SimulatedRow? head = database.FindHead(session);
		bool isItsTurn = head != null && !head.IsReply && OpenCxSessionStatusCode.Get(head.StatusId) == status;
		if (!isItsTurn && !database.InSession(session.RowId).Any(row => row.IsInWindow)) {
			Violations.Add($"Session {sessionId} became {status} while {head?.ToString() ?? "nothing"} was first in its queue.");
		}
		trace.Add($"OpenCX sets session {sessionId} to {status}");
		Chats[sessionId].Status = status;
		return new HttpResponseMessage(HttpStatusCode.OK);
	}

	private void ExpectHead(SimulatedRow row) {
		if (!row.IsInWindow && database.FindHead(row.Session) != row) {
			Violations.Add($"OpenCX got {row} while {database.FindHead(row.Session)?.ToString() ?? "nothing"} was first in its queue.");
		}
	}

	private void ExpectContent(SimulatedRow row, string? base64) {
		byte[]? expected = database.Files.Find(file => file.Record.Id == row.FileId)?.Bytes;
		if (base64 != (expected == null ? null : Convert.ToBase64String(expected))) {
			Violations.Add($"OpenCX got {row} with another file than the rep attached.");
		}
	}

	private JObject GetSession(string sessionId) {
		var session = new JObject { ["id"] = sessionId, ["status"] = Chats[sessionId].Status };
		if (Chats[sessionId].LastReply is Guid reply) {
			session["custom_data"] = new JObject { ["creatio_reply_id"] = reply.ToString() };
		}
		return session;
	}

	private static JObject GetHistory(SimulatedChat chat, string query) {
		int start = query.Length == 0 ? 0 : int.Parse(query["?cursor=".Length..], null);
		return new JObject {
			["items"] = new JArray(chat.Messages.Skip(start).Take(PageSize).Select(message => message.ToJson())),
			["next"] = start + PageSize < chat.Messages.Count ? $"{start + PageSize}" : null
		};
	}
}
