namespace Terrasoft.Configuration.OpenCx {
	/// <summary>Words the subject of a case: why the visitor needs a person, and who the visitor is.</summary>
	public class OpenCxCaseSubject {
		private readonly OpenCxHandoffTexts _texts;

		/// <summary>Creates the rule.</summary>
		public OpenCxCaseSubject(OpenCxHandoffTexts texts) {
			_texts = texts;
		}

		/// <summary>Returns the subject; it is never empty.</summary>
		public string Get(OpenCxSessionRecord session) {
			string reason = GetReasonText(session.Reason);
			string visitor = GetVisitor(session);
			return OpenCxText.Plain(reason.Length > 0 ? reason + " \u2013 " + visitor : _texts.ChatWith + " " + visitor);
		}

		/// <summary>Returns a reason code in words: <c>insufficient_tools</c> becomes <c>Insufficient tools</c>.</summary>
		public static string GetReasonText(string reason) {
			string words = OpenCxText.Line((reason ?? string.Empty).Replace('_', ' ')).Trim();
			return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words.Substring(1) : words;
		}

		private string GetVisitor(OpenCxSessionRecord session) {
			string name = session.VisitorName.Length > 0 ? session.VisitorName : session.VisitorEmail;
			if (name.Length == 0) {
				return _texts.AnonymousVisitor;
			}
			return session.IsVerified ? name : name + " (" + _texts.NotVerified + ")";
		}
	}
}
