namespace Terrasoft.Configuration.OpenCx {
	using System.Net;
	using System.Text.RegularExpressions;

	/// <summary>
	/// Turns what a rep wrote in an activity into the GitHub-flavoured Markdown that OpenCX's widget shows as the rep meant it. The widget
	/// renders raw HTML without a sanitiser and joins single lines, so what looks like markup is escaped and line breaks are marked.
	/// </summary>
	public static class OpenCxReplyText {
		private static readonly Regex _editorTag = new Regex(
			@"</?(?:p|div|br|hr|span|font|a|ul|ol|li|b|strong|i|em|u|s|del|strike|sub|sup|table|tbody|thead|tr|td|th|h[1-6]|img|figure"
				+ @"|blockquote|code|pre)(?:[\s/][^<>]*)?>",
			RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

		/// <summary>
		/// Returns the Markdown of plain text or of rich text (HTML). Rich text is what contains a tag of Creatio's editor. Text without
		/// tags has its entities decoded, because the editor also stores short texts without a paragraph.
		/// </summary>
		/// <param name="text">Text of the activity; null or white space gives an empty text.</param>
		public static string ToMarkdown(string text) {
			string clean = OpenCxText.Clean(text);
			return _editorTag.IsMatch(clean)
				? OpenCxReplyTextRichText.ToMarkdown(clean)
				: GetMarkdownOfPlainText(OpenCxText.Clean(WebUtility.HtmlDecode(clean)));
		}

		/// <summary>Returns the Markdown that shows a text as it is, whatever it looks like.</summary>
		public static string Quote(string text) {
			return GetMarkdownOfPlainText(OpenCxText.Clean(text));
		}

		private static string GetMarkdownOfPlainText(string text) {
			var document = new OpenCxReplyTextDocument();
			foreach (string line in text.Replace("\r\n", "\n").Split('\n', '\r')) {
				document.Append(line, OpenCxReplyTextFormat.Plain);
				document.BreakLine();
			}
			return document.ToMarkdown();
		}
	}
}
