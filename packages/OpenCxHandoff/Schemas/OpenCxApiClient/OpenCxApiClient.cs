namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Globalization;
	using System.Linq;
	using System.Net.Http;
	using Newtonsoft.Json.Linq;

	/// <summary>The calls of the OpenCX API that this package makes.</summary>
	public interface IOpenCxApi {
		/// <summary>Sends a reply to the visitor of a session.</summary>
		OpenCxApiOutcome Send(string sessionId, OpenCxApiReply reply);

		/// <summary>Sets the status of a session: <c>open</c>, <c>closed_resolved</c> or <c>closed_unresolved</c>.</summary>
		OpenCxApiOutcome SetStatus(string sessionId, string status);

		/// <summary>
		/// Looks whether a reply has arrived: accepted with its message id when it has, rejected when it has not,
		/// and postponed when OpenCX could not say.
		/// </summary>
		/// <param name="sessionId">OpenCX's id of the session.</param>
		/// <param name="reply">The reply.</param>
		/// <param name="otherMessageIds">Ids of messages that are known to be others.</param>
		OpenCxApiOutcome Find(string sessionId, OpenCxApiReply reply, ICollection<string> otherMessageIds);
	}

	/// <summary>A reply as OpenCX takes it.</summary>
	public class OpenCxApiReply {
		/// <summary>Id of the reply's activity or of its file, by which it is found again.</summary>
		public Guid Id { get; set; }

		/// <summary>The text, in the Markdown that the widget shows.</summary>
		public string Text { get; set; }

		/// <summary>The file that goes with it, or null.</summary>
		public OpenCxApiAttachment Attachment { get; set; }

		/// <summary>The agent's public name.</summary>
		public string AgentName { get; set; }

		/// <summary>When a rep wrote it, UTC. The message cannot be older.</summary>
		public DateTime WrittenOn { get; set; }
	}

	/// <inheritdoc cref="IOpenCxApi"/>
	public class OpenCxApiClient : IOpenCxApi {
		/// <summary>Session attribute that names the last reply that a session took.</summary>
		public const string ReplyAttribute = "creatio_reply_id";

		private const int MaxHistoryPages = 50;

		private static readonly HttpMethod _patch = new HttpMethod("PATCH");

		private static readonly TimeSpan _clockTolerance = TimeSpan.FromMinutes(10);

		private readonly OpenCxApiTransport _transport;
		private readonly OpenCxApiRate _rate;
		private readonly string _agentAvatarUrl;

		/// <summary>Creates the client.</summary>
		/// <param name="transport">Makes the requests.</param>
		/// <param name="rate">Counts the requests beyond the first one of an attempt.</param>
		/// <param name="agentAvatarUrl">Address of the picture that visitors see beside replies, or null.</param>
		public OpenCxApiClient(OpenCxApiTransport transport, OpenCxApiRate rate, string agentAvatarUrl = null) {
			_transport = transport;
			_rate = rate;
			_agentAvatarUrl = agentAvatarUrl;
		}

		/// <inheritdoc/>
		public OpenCxApiOutcome Send(string sessionId, OpenCxApiReply reply) {
			var body = new JObject {
				["sender"] = "agent",
				["message"] = CreateMessage(reply),
				["agent"] = CreateAgent(reply),
				["custom_data"] = new JObject { [ReplyAttribute] = reply.Id.ToString() },
				["should_take_over_session_from_ai"] = true
			};
			OpenCxApiAnswer answer = _transport.Call(HttpMethod.Post, GetPath(sessionId, "/send"), body);
			if (answer.Outcome.Kind != OpenCxApiOutcomeKind.Accepted) {
				return answer.Outcome;
			}
			return answer.Json == null
				? OpenCxApiOutcome.Unknown("Something else than OpenCX answered at the address in \"" + OpenCxApiSettings.AddressCode + "\".")
				: OpenCxApiOutcome.Accepted(GetText(answer.Json, "data.message.id"));
		}

		/// <inheritdoc/>
		/// <remarks>The status is not reflected to a connected helpdesk: Creatio is where it comes from.</remarks>
		public OpenCxApiOutcome SetStatus(string sessionId, string status) {
			return _transport.Call(_patch, GetPath(sessionId), new JObject {
				["status"] = status,
				["reflect_status_change_for_integration"] = false
			}).Outcome;
		}

		/// <inheritdoc/>
		public OpenCxApiOutcome Find(string sessionId, OpenCxApiReply reply, ICollection<string> otherMessageIds) {
			OpenCxApiAnswer session = _transport.Call(HttpMethod.Get, GetPath(sessionId), null);
			if (session.Json == null) {
				return CannotSay(session);
			}
			OpenCxApiOutcome found = FindInHistory(sessionId, reply, otherMessageIds);
			bool isLastReply = string.Equals(GetText(session.Json, "custom_data." + ReplyAttribute), reply.Id.ToString(),
				StringComparison.OrdinalIgnoreCase);
			// The session's attribute proves that the reply arrived, also when its message is not recognised in the history.
			return isLastReply && found.Kind != OpenCxApiOutcomeKind.Accepted ? OpenCxApiOutcome.Accepted() : found;
		}

		private static JObject CreateMessage(OpenCxApiReply reply) {
			var message = new JObject { ["type"] = "text", ["text"] = reply.Text };
			if (reply.Attachment != null) {
				message["attachments"] = new JArray(reply.Attachment.ToJson());
			}
			return message;
		}

		private JObject CreateAgent(OpenCxApiReply reply) {
			var agent = new JObject { ["name"] = reply.AgentName };
			if (_agentAvatarUrl != null) {
				agent["avatar_url"] = _agentAvatarUrl;
			}
			return agent;
		}

		// Sessions show their last reply only; another one is recognised by its text.
		private OpenCxApiOutcome FindInHistory(string sessionId, OpenCxApiReply reply, ICollection<string> otherMessageIds) {
			string cursor = string.Empty;
			string messageId = null;
			for (int page = 0; page < MaxHistoryPages; page++) {
				string query = cursor.Length == 0 ? string.Empty : "?cursor=" + Uri.EscapeDataString(cursor);
				_rate.Take();
				OpenCxApiAnswer answer = _transport.Call(HttpMethod.Get, GetPath(sessionId, "/history") + query, null);
				if (answer.Json == null) {
					return CannotSay(answer);
				}
				messageId = FindMessage(answer.Json, reply, otherMessageIds) ?? messageId;
				cursor = GetText(answer.Json, "next");
				if (cursor.Length == 0) {
					break;
				}
			}
			return messageId == null ? OpenCxApiOutcome.Rejected("OpenCX does not have the reply.") : OpenCxApiOutcome.Accepted(messageId);
		}

		// A look that was refused, or answered by something else than OpenCX, is no proof that the reply did not arrive.
		private static OpenCxApiOutcome CannotSay(OpenCxApiAnswer answer) {
			string error = "OpenCX could not say whether the reply has arrived. " + answer.Outcome.Error;
			return OpenCxApiOutcome.Postponed(error.TrimEnd(), answer.Outcome.RetryAfter);
		}

		private static string FindMessage(JObject page, OpenCxApiReply reply, ICollection<string> otherMessageIds) {
			return (page["items"] as JArray ?? new JArray())
				.OfType<JObject>()
				.Where(item => IsMessage(item, reply))
				.Select(item => GetText(item, "id"))
				.LastOrDefault(id => !otherMessageIds.Contains(id));
		}

		private static bool IsMessage(JObject item, OpenCxApiReply reply) {
			DateTime? createdOn = OpenCxTime.Parse(GetText(item, "created_at"));
			return GetText(item, "event.sender.type").EndsWith("agent", StringComparison.Ordinal)
				&& GetText(item, "event.content.text") == reply.Text
				&& !(createdOn + _clockTolerance < reply.WrittenOn);
		}

		// What has another shape than expected is as good as missing: it must not undo a request that OpenCX has taken.
		private static string GetText(JObject json, string path) {
			return Convert.ToString((json?.SelectToken(path) as JValue)?.Value, CultureInfo.InvariantCulture);
		}

		private static string GetPath(string sessionId, string suffix = "") {
			return "chat/sessions/" + Uri.EscapeDataString(sessionId) + suffix;
		}
	}
}
