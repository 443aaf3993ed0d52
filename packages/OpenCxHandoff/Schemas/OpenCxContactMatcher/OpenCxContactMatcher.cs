namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>
	/// Finds the contact of a visitor. Only an identity that the website vouched for counts: whoever types another person's e-mail
	/// address into a widget must not land on that person's contact.
	/// </summary>
	public class OpenCxContactMatcher {
		private const int MaxEmailLength = 250;

		private readonly IOpenCxContactGateway _contacts;

		/// <summary>Creates the rule.</summary>
		public OpenCxContactMatcher(IOpenCxContactGateway contacts) {
			_contacts = contacts;
		}

		/// <summary>Returns the contact of a session's visitor, creating it when there is none; empty for an unverified visitor.</summary>
		/// <param name="session">The session.</param>
		/// <param name="remarks">Receives what people should know about the match.</param>
		public Guid Match(OpenCxSessionRecord session, ICollection<string> remarks) {
			if (!session.IsVerified) {
				return Guid.Empty;
			}
			string email = session.VisitorEmail.Trim();
			if (!IsUsable(email)) {
				remarks.Add("The verified visitor has no usable e-mail address, so the case has no contact.");
				return Guid.Empty;
			}
			Guid newId = _contacts.GetNewId(email);
			IReadOnlyList<Guid> matches = _contacts.FindByEmail(email);
			if (matches.Count > 1) {
				remarks.Add(matches.Count + " contacts have the visitor's e-mail address; the oldest one was taken.");
			}
			return matches.Count > 0 ? matches[0] : Add(newId, session, email, remarks);
		}

		private Guid Add(Guid id, OpenCxSessionRecord session, string email, ICollection<string> remarks) {
			try {
				_contacts.Add(id, GetName(session, email), email, session.VisitorPhone);
				return id;
			} catch (Exception exception) when (!OpenCxHandoffErrors.IsDatabaseFault(exception)) {
				// A column that the site made required, or a listener of its own: the case matters more than its contact.
				remarks.Add("Creatio refused to create a contact for the verified visitor, so the case has no contact; "
					+ "look for required columns and listeners of Contact.");
				return Guid.Empty;
			}
		}

		private static bool IsUsable(string email) {
			int at = email.IndexOf('@');
			return at > 0 && at == email.LastIndexOf('@') && at < email.Length - 1
				&& email.Length <= MaxEmailLength && !email.Any(char.IsWhiteSpace);
		}

		private static string GetName(OpenCxSessionRecord session, string email) {
			return session.VisitorName.Length > 0 ? OpenCxText.Plain(session.VisitorName) : email;
		}
	}
}
