namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Globalization;

	/// <summary>Takes over into a session what a call says about it. What a call does not mention stays as it was, except for a handoff's facts.</summary>
	public static class OpenCxSessionFacts {
		private const string SessionIdPlaceholder = "{sessionId}";
		private const int MaxUrlLength = 250;

		/// <summary>Takes over the session's own facts.</summary>
		/// <param name="session">The session.</param>
		/// <param name="sent">What the call says about it.</param>
		/// <param name="urlTemplate">Address of a session in OpenCX's dashboard, with <c>{sessionId}</c> in the id's place.</param>
		public static void ApplySession(OpenCxSessionRecord session, OpenCxHandoffSession sent, string urlTemplate) {
			// A known session keeps its id as it is: a database may find it under another spelling.
			session.SessionId = Known(session.SessionId, sent.Id);
			session.TicketNumber = sent.TicketNumber?.ToString(CultureInfo.InvariantCulture) ?? session.TicketNumber;
			session.Channel = Newer(sent.Channel, session.Channel);
			session.Language = Newer(sent.Language, session.Language);
			session.Url = GetUrl(sent.Url) ?? Newer(GetTemplateUrl(urlTemplate, session.SessionId), session.Url);
		}

		/// <summary>
		/// Takes over who the visitor is. A verified identity replaces an unverified one as a whole, and stays: what anybody can type into a
		/// widget must neither overwrite nor complete what the website vouched for.
		/// </summary>
		/// <param name="session">The session.</param>
		/// <param name="sent">What the call says about the visitor, or null.</param>
		/// <param name="remarks">Receives what people should know about it.</param>
		public static void ApplyVisitor(OpenCxSessionRecord session, OpenCxHandoffContact sent, ICollection<string> remarks) {
			if (sent == null || (session.IsVerified && !sent.IsVerifiedContact)) {
				return;
			}
			if (session.IsVerified && IsSomebodyElse(session, sent)) {
				remarks.Add("The session was verified before as another visitor, who stays on the case.");
				return;
			}
			if (sent.IsVerifiedContact && !session.IsVerified) {
				Forget(session);
			}
			session.IsVerified = sent.IsVerifiedContact;
			session.VisitorId = Newer(sent.Id, session.VisitorId);
			session.VisitorExternalId = Newer(sent.ExternalId, session.VisitorExternalId);
			session.VisitorName = Newer(sent.Name, session.VisitorName);
			session.VisitorEmail = Newer(sent.Email, session.VisitorEmail);
			session.VisitorPhone = Newer(sent.PhoneNumber, session.VisitorPhone);
		}

		/// <summary>Takes over why and when the conversation was handed over.</summary>
		/// <param name="session">The session.</param>
		/// <param name="sent">The handoff.</param>
		/// <param name="now">The current time, UTC, for a handoff that names none.</param>
		public static void ApplyHandoff(OpenCxSessionRecord session, OpenCxHandoffDetails sent, DateTime now) {
			session.Sentiment = OpenCxText.Line(sent.Sentiment);
			session.Reason = OpenCxText.Line(sent.Reason);
			session.Summary = OpenCxText.Clean(sent.Summary).Trim();
			session.HandedOverOn = OpenCxTime.Parse(sent.Timestamp) ?? now;
		}

		private static string GetUrl(string text) {
			string url = OpenCxWebAddress.Find(text);
			// A cut address leads nowhere, so one that the column cannot hold is not used.
			return url?.Length <= MaxUrlLength ? url : null;
		}

		private static string GetTemplateUrl(string urlTemplate, string sessionId) {
			return GetUrl(urlTemplate.Replace(SessionIdPlaceholder, Uri.EscapeDataString(sessionId)));
		}

		private static bool IsSomebodyElse(OpenCxSessionRecord session, OpenCxHandoffContact sent) {
			string email = OpenCxText.Line(sent.Email);
			return email.Length > 0 && session.VisitorEmail.Length > 0
				&& !string.Equals(email, session.VisitorEmail, StringComparison.OrdinalIgnoreCase);
		}

		private static void Forget(OpenCxSessionRecord session) {
			session.VisitorId = string.Empty;
			session.VisitorExternalId = string.Empty;
			session.VisitorName = string.Empty;
			session.VisitorEmail = string.Empty;
			session.VisitorPhone = string.Empty;
		}

		private static string Known(string known, string sent) {
			return known.Length > 0 ? known : OpenCxText.Line(sent);
		}

		private static string Newer(string sent, string known) {
			string line = OpenCxText.Line(sent);
			return line.Length > 0 ? line : known;
		}
	}
}
