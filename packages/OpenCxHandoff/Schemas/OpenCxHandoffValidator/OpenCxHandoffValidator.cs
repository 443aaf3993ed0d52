namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>
	/// What a handoff must have so that it can be told from others: ids. Everything else may be missing or odd and still becomes a case.
	/// </summary>
	public class OpenCxHandoffValidator {
		/// <summary>Longest id, in characters. The columns of ids hold 250, which leaves room for the prefixes of message keys.</summary>
		public const int MaxIdLength = 200;

		private readonly int _maxMessages;

		/// <summary>Creates a validator.</summary>
		/// <param name="maxMessages">Most messages in one call.</param>
		public OpenCxHandoffValidator(int maxMessages) {
			_maxMessages = maxMessages;
		}

		/// <summary>Checks a handoff.</summary>
		/// <exception cref="OpenCxHandoffException">The handoff cannot be processed.</exception>
		public void Validate(OpenCxHandoffRequest request) {
			if (request == null) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.EmptyBody, "Send the handoff as a JSON object in the body.");
			}
			CheckId(request.Session?.Id, "session.id");
			if (!string.IsNullOrWhiteSpace(request.EventId)) {
				CheckId(request.EventId, "event_id");
			}
			CheckVerified(request.Contact?.IsVerified);
			ValidateMessages(request.Messages ?? new List<OpenCxHandoffMessage>());
		}

		private void ValidateMessages(List<OpenCxHandoffMessage> messages) {
			if (messages.Count > _maxMessages) {
				throw OpenCxHandoffException.TooLarge(OpenCxHandoffErrorCode.TooManyMessages,
					"Send at most " + _maxMessages + " messages in one call, or raise the system setting \""
					+ OpenCxHandoffSettings.MaxMessagesCode + "\".", "messages");
			}
			var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
			for (int i = 0; i < messages.Count; i++) {
				string member = "messages[" + i + "].id";
				string id = messages[i]?.Id;
				CheckId(id, member);
				// The comparison ignores case because the unique index does so on MS SQL.
				if (!ids.Add(id.Trim())) {
					throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.DuplicateMessageId,
						"Send each message once: \"" + member + "\" repeats the id of an earlier message.", member);
				}
			}
		}

		private static void CheckId(string id, string member) {
			if (string.IsNullOrWhiteSpace(id)) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.MissingMember, "Send \"" + member + "\".", member);
			}
			CheckLength(id, member);
			// A replacement character is what the JSON reader makes of half a surrogate pair: different ids would become the same.
			if (OpenCxText.Line(id) != id.Trim() || id.IndexOf('\uFFFD') >= 0) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.InvalidId,
					"Send \"" + member + "\" on one line, without control characters and broken surrogate pairs.", member);
			}
		}

		private static void CheckVerified(object isVerified) {
			if (isVerified != null && !(isVerified is bool)) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.WrongType,
					"Send true or false in \"contact.is_verified\".", "contact.is_verified");
			}
		}

		private static void CheckLength(string id, string member) {
			if (id.Length > MaxIdLength) {
				throw OpenCxHandoffException.BadRequest(OpenCxHandoffErrorCode.IdTooLong,
					"Send at most " + MaxIdLength + " characters in \"" + member + "\".", member);
			}
		}
	}
}
