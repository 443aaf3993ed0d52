namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Globalization;

	/// <summary>Takes over into a session what a call says about it. What a call does not mention stays as it was.</summary>
	public static class OpenCxSessionFacts {
		private const string SessionIdPlaceholder = "{sessionId}";
		private const int MaxUrlLength = 500;

		/// <summary>Takes over the session's own facts.</summary>
		/// <param name="session">The session.</param>
		/// <param name="sent">What the call says about it.</param>
		/// <param name="urlTemplate">Address of a session in OpenCX's dashboard, with <c>{sessionId}</c> in the id's place.</param>
		public static void ApplySession(OpenCxSessionRecord session, OpenCxHandoffSession sent, string urlTemplate) {
			session.SessionId = sent.Id.Trim();
			session.TicketNumber = sent.TicketNumber?.ToString(CultureInfo.InvariantCulture) ?? session.TicketNumber;
			session.Channel = Newer(sent.Channel, session.Channel);
			session.Language = Newer(sent.Language, session.Language);
			session.Url = GetUrl(sent.Url) ?? Newer(GetTemplateUrl(urlTemplate, session.SessionId), session.Url);
		}

		/// <summary>
		/// Takes over who the visitor is. A verified identity replaces an unverified one and is itself replaced only by a verified one:
		/// what anybody can type into a widget must not overwrite what the website vouched for.
		/// </summary>
		public static void ApplyVisitor(OpenCxSessionRecord session, OpenCxHandoffContact sent) {
			if (sent == null) {
				return;
			}
			bool isVerified = sent.IsVerified == true;
			if (session.IsVerified && !isVerified) {
				return;
			}
			session.IsVerified = isVerified;
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

		private static string Newer(string sent, string known) {
			string line = OpenCxText.Line(sent);
			return line.Length > 0 ? line : known;
		}
	}
}
