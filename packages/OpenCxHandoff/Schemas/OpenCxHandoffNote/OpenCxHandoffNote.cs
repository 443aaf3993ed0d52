namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>Writes the note that opens a case and the one that each further handoff adds.</summary>
	public class OpenCxHandoffNote {
		private readonly OpenCxHandoffTexts _texts;

		/// <summary>Creates the rule.</summary>
		public OpenCxHandoffNote(OpenCxHandoffTexts texts) {
			_texts = texts;
		}

		/// <summary>Returns the note of a handoff.</summary>
		/// <param name="key">Key of the handoff.</param>
		/// <param name="session">The session, with what the handoff says.</param>
		/// <param name="unplacedFields">AI fields that have no place on the case, one line each.</param>
		/// <param name="remarks">What else could not be used, one sentence each.</param>
		public OpenCxMessageRecord ForHandoff(string key, OpenCxSessionRecord session,
				IReadOnlyCollection<string> unplacedFields, IReadOnlyCollection<string> remarks) {
			var lines = new List<string>();
			AddLine(lines, _texts.ViewSession, session.Url);
			AddLine(lines, _texts.Reason, OpenCxCaseSubject.GetReasonText(session.Reason));
			AddLine(lines, _texts.Summary, session.Summary);
			AddLine(lines, _texts.Sentiment, session.Sentiment);
			AddSession(lines, session);
			AddList(lines, _texts.UnplacedFields, unplacedFields);
			AddList(lines, _texts.Remarks, remarks);
			return Create(key, _texts.HandoffTitle, lines, session.HandedOverOn);
		}

		/// <summary>Returns the note that opens a case without a handoff: the AI still holds the conversation.</summary>
		/// <param name="session">The session, with its case.</param>
		/// <param name="unplacedFields">AI fields that have no place on the case, one line each.</param>
		/// <param name="remarks">What else could not be used, one sentence each.</param>
		public OpenCxMessageRecord ForConversation(OpenCxSessionRecord session,
				IReadOnlyCollection<string> unplacedFields, IReadOnlyCollection<string> remarks) {
			var lines = new List<string>();
			AddLine(lines, _texts.ViewSession, session.Url);
			AddSession(lines, session);
			AddList(lines, _texts.UnplacedFields, unplacedFields);
			AddList(lines, _texts.Remarks, remarks);
			return Create(OpenCxMessageKey.ForConversation(session.CaseId), _texts.ConversationTitle, lines, null);
		}

		/// <summary>Returns the note that tells of a visitor who has become known after the case was opened.</summary>
		/// <param name="session">The session, with its contact.</param>
		/// <param name="remarks">What else people should know, one sentence each.</param>
		public OpenCxMessageRecord ForIdentity(OpenCxSessionRecord session, IReadOnlyCollection<string> remarks) {
			var lines = new List<string>();
			AddLine(lines, _texts.Visitor, GetIdentity(session));
			AddList(lines, _texts.Remarks, remarks);
			return Create(OpenCxMessageKey.ForIdentity(session.ContactId), _texts.IdentityTitle, lines, null);
		}

		private void AddSession(List<string> lines, OpenCxSessionRecord session) {
			AddLine(lines, _texts.Language, session.Language);
			AddLine(lines, _texts.Channel, session.Channel);
			AddLine(lines, _texts.Visitor, GetIdentity(session));
			AddLine(lines, _texts.Session, session.TicketNumber.Length > 0
				? session.SessionId + " (#" + session.TicketNumber + ")"
				: session.SessionId);
		}

		private string GetIdentity(OpenCxSessionRecord session) {
			string identity = string.Join(", ",
				new[] { session.VisitorName, session.VisitorEmail, session.VisitorPhone }.Where(part => part.Length > 0));
			string mark = session.IsVerified ? _texts.Verified : _texts.NotVerified;
			return (identity.Length > 0 ? identity : _texts.AnonymousVisitor) + " (" + mark + ")";
		}

		private static OpenCxMessageRecord Create(string key, string title, List<string> lines, DateTime? sentOn) {
			string text = string.Join("\n", lines);
			return new OpenCxMessageRecord {
				Key = key,
				Title = title,
				Details = OpenCxText.Plain(text),
				Text = text,
				SenderKindId = OpenCxRecordIds.SystemSender,
				SentOn = sentOn
			};
		}

		private static void AddLine(List<string> lines, string label, string value) {
			if (!string.IsNullOrEmpty(value)) {
				lines.Add(label + ": " + value);
			}
		}

		private static void AddList(List<string> lines, string heading, IReadOnlyCollection<string> items) {
			if (items.Count > 0) {
				lines.Add(string.Empty);
				lines.Add(heading + ":");
				lines.AddRange(items.Select(item => "- " + item));
			}
		}
	}
}
