namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>
	/// Logs a conversation in Creatio: opens its case or continues it, adds what is new, and joins the visitor. Calling it again with
	/// the same body changes nothing.
	/// </summary>
	public class OpenCxHandoffReceiver {
		private readonly IOpenCxTransaction _transaction;
		private readonly IOpenCxSessionGateway _sessions;
		private readonly IOpenCxMessageGateway _messages;
		private readonly IOpenCxCaseGateway _cases;
		private readonly OpenCxHandoffCaseSteps _caseSteps;
		private readonly OpenCxHandoffStatus _status;
		private readonly OpenCxContactMatcher _contacts;
		private readonly OpenCxHandoffTranscript _transcript;
		private readonly OpenCxHandoffSettings _settings;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the receiver; <see cref="OpenCxHandoffComposition"/> does so for a site.</summary>
		public OpenCxHandoffReceiver(IOpenCxTransaction transaction, IOpenCxSessionGateway sessions, IOpenCxMessageGateway messages,
				IOpenCxCaseGateway cases, OpenCxHandoffCaseSteps caseSteps, OpenCxHandoffStatus status,
				OpenCxContactMatcher contacts, OpenCxHandoffTranscript transcript, OpenCxHandoffSettings settings, Func<DateTime> utcNow) {
			_transaction = transaction;
			_sessions = sessions;
			_messages = messages;
			_cases = cases;
			_caseSteps = caseSteps;
			_status = status;
			_contacts = contacts;
			_transcript = transcript;
			_settings = settings;
			_utcNow = utcNow;
		}

		/// <summary>Logs a conversation.</summary>
		/// <exception cref="OpenCxHandoffException">The handoff cannot be processed; nothing was written.</exception>
		public OpenCxHandoffResponse Receive(OpenCxHandoffRequest request) {
			new OpenCxHandoffValidator(_settings.MaxMessages).Validate(request);
			return _transaction.Run(() => Process(request));
		}

		private OpenCxHandoffResponse Process(OpenCxHandoffRequest request) {
			OpenCxSessionRecord session = _sessions.Lock(request.Session.Id.Trim());
			bool hasCase = session != null && session.CaseId != Guid.Empty;
			if (!hasCase && request.Handoff == null && _settings.CaseOnHandoffOnly) {
				return CreateResponseWithoutCase(request,
					"the system setting \"" + OpenCxHandoffSettings.CaseOnHandoffOnlyCode + "\" waits for a handoff.");
			}
			if (!hasCase && IsOnlyAnEnd(request)) {
				return CreateResponseWithoutCase(request, "the session ended and was never handed over.");
			}
			ISet<string> knownKeys = session == null ? new HashSet<string>() : _messages.GetKeys(session.Id);
			var call = new OpenCxHandoffCall(request, knownKeys);
			return Log(request, session ?? new OpenCxSessionRecord(), call);
		}

		private OpenCxHandoffResponse Log(OpenCxHandoffRequest request, OpenCxSessionRecord session, OpenCxHandoffCall call) {
			OpenCxSessionRecord former = session.Copy();
			ApplyFacts(request, session, call);
			if (session.Id == Guid.Empty) {
				// First of all, so that of two first deliveries at the same moment one fails here, before its case could notify anybody.
				_sessions.Add(session);
			}
			JoinContact(session, former, call);
			OpenCxMessageRecord note = _caseSteps.Take(session, call, request.AiFields, former.HandedOverOn == null);
			_status.Apply(session, request.Session.Status, call.Remarks);
			_sessions.Update(session);
			bool isNewCase = session.CaseId != former.CaseId;
			IReadOnlyList<OpenCxMessageRecord> messages = call.NewMessages.Select(_transcript.ToLine).ToList();
			_messages.Log(session.Id, session.CaseId, Arrange(note, messages, isNewCase));
			return CreateResponse(session, call, isNewCase, messages.Count);
		}

		// A delivery that comes again may be older than what is known by now. Only that the visitor is verified is never out of date.
		private void ApplyFacts(OpenCxHandoffRequest request, OpenCxSessionRecord session, OpenCxHandoffCall call) {
			bool isNews = !call.IsRepeatedHandoff || session.Id == Guid.Empty;
			if (isNews) {
				OpenCxSessionFacts.ApplySession(session, request.Session, _settings.SessionUrlTemplate);
			}
			if (isNews || request.Contact?.IsVerifiedContact == true && !session.IsVerified) {
				OpenCxSessionFacts.ApplyVisitor(session, request.Contact, call.Remarks);
			}
			if (call.IsNewHandoff) {
				OpenCxSessionFacts.ApplyHandoff(session, request.Handoff, _utcNow());
				// A conversation that is handed over goes on, whatever was last known of it.
				session.StatusId = OpenCxRecordIds.OpenSession;
			}
		}

		private void JoinContact(OpenCxSessionRecord session, OpenCxSessionRecord former, OpenCxHandoffCall call) {
			if (session.ContactId != Guid.Empty) {
				return;
			}
			session.ContactId = _contacts.Match(session, call.Remarks);
			if (session.ContactId != Guid.Empty && session.CaseId != Guid.Empty) {
				_caseSteps.Identify(session, former, call);
			}
		}

		// The note opens a new case; on a case that goes on it stands where the conversation has got to.
		private static IReadOnlyList<OpenCxMessageRecord> Arrange(OpenCxMessageRecord note, IReadOnlyList<OpenCxMessageRecord> messages,
				bool isNewCase) {
			if (note == null) {
				return messages;
			}
			IEnumerable<OpenCxMessageRecord> notes = new[] { note };
			return (isNewCase ? notes.Concat(messages) : messages.Concat(notes)).ToList();
		}

		private OpenCxHandoffResponse CreateResponse(OpenCxSessionRecord session, OpenCxHandoffCall call, bool isNewCase, int messagesLogged) {
			return new OpenCxHandoffResponse {
				CaseId = session.CaseId.ToString(),
				CaseNumber = _cases.GetNumber(session.CaseId),
				SessionId = session.SessionId,
				Created = isNewCase,
				MessagesLogged = messagesLogged,
				Warnings = call.Warnings
			};
		}

		// OpenCX may tell the end of each conversation, also of those that its AI has solved alone.
		private static bool IsOnlyAnEnd(OpenCxHandoffRequest request) {
			Guid statusId = OpenCxSessionStatusCode.Find(request.Session.Status);
			bool isEnd = statusId != Guid.Empty && !OpenCxSessionStatusCode.IsOpen(statusId);
			return isEnd && request.Handoff == null && (request.Messages == null || request.Messages.Count == 0);
		}

		private static OpenCxHandoffResponse CreateResponseWithoutCase(OpenCxHandoffRequest request, string reason) {
			return new OpenCxHandoffResponse {
				SessionId = request.Session.Id.Trim(),
				Warnings = new List<string> { "No case was created: " + reason }
			};
		}
	}
}
