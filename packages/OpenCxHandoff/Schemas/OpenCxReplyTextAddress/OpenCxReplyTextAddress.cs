namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Globalization;
	using System.Text;
	using System.Text.RegularExpressions;

	/// <summary>Addresses that a reply may link: web pages, mail addresses and telephone numbers.</summary>
	public static class OpenCxReplyTextAddress {
		private static readonly Regex _mailOrTelephone = new Regex(
			@"^(?:mailto:[^\s@]+@|tel:\+?[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

		// An address does not end with the punctuation of the sentence, except for a parenthesis that it opened itself.
		private static readonly Regex _inText = new Regex(
			@"(?<![a-z])(?:https?://|www\.)[^\s<>""`]*(?:\([^\s<>""`()]*\)|[^\s<>""`.,:;!?'()\[\]{}*_~|\\])"
				+ @"|(?<![\w.+-])[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+",
			RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

		/// <summary>Returns the address in an attribute when a reply may link it, otherwise null.</summary>
		public static string Find(string attribute) {
			string address = OpenCxText.Line(attribute);
			return _mailOrTelephone.IsMatch(address) ? address : OpenCxWebAddress.Find(address);
		}

		/// <summary>Returns the first address in text; its <see cref="Match.NextMatch"/> is the next one.</summary>
		public static Match FindInText(string text) {
			return _inText.Match(text);
		}

		/// <summary>Returns where an address found in text leads.</summary>
		public static string FromText(string text) {
			if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) {
				return "http://" + text;
			}
			bool isWebAddress = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.Contains("://");
			return isWebAddress ? text : "mailto:" + text;
		}

		/// <summary>Whether <paramref name="text"/> is <paramref name="address"/>, as editors write the links that they make of addresses.</summary>
		public static bool IsWrittenAs(string address, string text) {
			Match match = FindInText(text);
			return match.Success && match.Length == text.Length && FromText(text).TrimEnd('/') == address.TrimEnd('/');
		}

		/// <summary>Returns an address so that it can stand in the parentheses of a Markdown link.</summary>
		public static string GetDestination(string address) {
			var result = new StringBuilder(address.Length);
			foreach (char character in address) {
				if (char.IsWhiteSpace(character) || "<>(){}\\\"'`|^".IndexOf(character) >= 0) {
					result.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
				} else {
					result.Append(character == '&' ? "&amp;" : character.ToString());
				}
			}
			return result.ToString();
		}
	}
}
