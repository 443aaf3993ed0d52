namespace Terrasoft.Configuration.OpenCx {
	using System.Globalization;
	using System.Text;

	/// <summary>Makes texts of visitors and of the AI fit for Creatio's columns and pages.</summary>
	public static class OpenCxText {
		private const char ReplacementCharacter = '\uFFFD';
		private const char ZeroWidthSpace = '\u200B';
		private const string Ellipsis = "\u2026";

		/// <summary>
		/// Returns <paramref name="text"/> without what a database refuses: control characters (PostgreSQL takes no NUL) and halves of
		/// surrogate pairs (they have no UTF-8). Tabs and line breaks stay; null becomes empty.
		/// </summary>
		public static string Clean(string text) {
			if (string.IsNullOrEmpty(text)) {
				return string.Empty;
			}
			var result = new StringBuilder(text.Length);
			for (int i = 0; i < text.Length; i++) {
				char character = text[i];
				if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) {
					result.Append(character).Append(text[++i]);
				} else if (char.IsSurrogate(character)) {
					result.Append(ReplacementCharacter);
				} else if (!char.IsControl(character) || character == '\t' || character == '\n' || character == '\r') {
					result.Append(character);
				}
			}
			return result.ToString();
		}

		/// <summary>Returns the cleaned text on one line: each run of white space is one space.</summary>
		public static string Line(string text) {
			var result = new StringBuilder();
			foreach (char character in Clean(text)) {
				if (!char.IsWhiteSpace(character)) {
					result.Append(character);
				} else if (result.Length > 0 && result[result.Length - 1] != ' ') {
					result.Append(' ');
				}
			}
			return result.ToString().TrimEnd();
		}

		/// <summary>
		/// Returns the cleaned text so that no page takes it for markup: whether Creatio's pages show these columns as text or as HTML
		/// differs between pages, so each <c>&lt;</c> that could open a tag is followed by a zero-width space, which reads the same.
		/// </summary>
		public static string Plain(string text) {
			string clean = Clean(text);
			if (clean.IndexOf('<') < 0) {
				return clean;
			}
			var result = new StringBuilder(clean.Length + 8);
			for (int i = 0; i < clean.Length; i++) {
				result.Append(clean[i]);
				if (clean[i] == '<' && i + 1 < clean.Length && OpensTag(clean[i + 1])) {
					result.Append(ZeroWidthSpace);
				}
			}
			return result.ToString();
		}

		/// <summary>
		/// Returns the text in at most <paramref name="maxLength"/> UTF-16 units. What is longer is cut between two characters as people
		/// see them, never inside an emoji or an accented letter, and ends in an ellipsis.
		/// </summary>
		public static string Cut(string text, int maxLength) {
			if (text == null || text.Length <= maxLength) {
				return text ?? string.Empty;
			}
			int end = 0;
			TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
			while (elements.MoveNext()) {
				int next = elements.ElementIndex + elements.GetTextElement().Length;
				if (next > maxLength - Ellipsis.Length) {
					break;
				}
				end = next;
			}
			return text.Substring(0, end) + Ellipsis;
		}

		private static bool OpensTag(char next) {
			return next == '/' || next == '!' || next == '?' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
		}
	}
}
