namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Net;
	using System.Text.RegularExpressions;

	/// <summary>
	/// Reads rich text as tokens in one pass. Comments, scripts, styles and the head are left out. What is malformed is read as text.
	/// </summary>
	public class OpenCxReplyTextHtml {
		// Each part of a tag is read once and never again (?>): time stays linear. A quote that is never closed ends with the tag.
		private static readonly Regex _tag = new Regex(
			@"\G<(?<end>/?)(?<name>[a-z][^\s/>]*)(?<attributes>(?>=\s*""[^""]*""|=\s*'[^']*'|[^>])*)>",
			RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

		private static readonly HashSet<string> _hiddenElements = new HashSet<string> { "head", "script", "style", "title" };

		private readonly string _html;
		private int _position;

		private OpenCxReplyTextHtml(string html) {
			_html = html;
		}

		/// <summary>Returns the tokens of <paramref name="html"/>.</summary>
		public static IEnumerable<OpenCxReplyTextToken> Read(string html) {
			var reader = new OpenCxReplyTextHtml(html);
			while (reader._position < html.Length) {
				OpenCxReplyTextToken token = reader.ReadNext();
				if (token != null) {
					yield return token;
				}
			}
		}

		private OpenCxReplyTextToken ReadNext() {
			if (IsAt("<!--")) {
				SkipPast("-->", _position + 2);
				return null;
			}
			if (IsAt("<!") || IsAt("<?")) {
				SkipPast(">", _position);
				return null;
			}
			return IsAtTag(_position) ? ReadTag() : ReadText(FindMarkup(_position + 1));
		}

		private OpenCxReplyTextToken ReadTag() {
			Match tag = _tag.Match(_html, _position);
			if (!tag.Success) {
				return ReadText(_html.Length);
			}
			_position += tag.Length;
			string name = tag.Groups["name"].Value.ToLowerInvariant();
			if (tag.Groups["end"].Length > 0) {
				return new OpenCxReplyTextToken(OpenCxReplyTextTokenKind.EndTag, name);
			}
			if (_hiddenElements.Contains(name)) {
				SkipPast("</" + name, _position);
				SkipPast(">", _position);
				return null;
			}
			return new OpenCxReplyTextToken(OpenCxReplyTextTokenKind.StartTag, name, tag.Groups["attributes"].Value);
		}

		private OpenCxReplyTextToken ReadText(int end) {
			string text = WebUtility.HtmlDecode(_html.Substring(_position, end - _position));
			_position = end;
			return new OpenCxReplyTextToken(OpenCxReplyTextTokenKind.Text, OpenCxText.Clean(text));
		}

		private int FindMarkup(int start) {
			for (int i = start; i < _html.Length; i++) {
				if (_html[i] == '<' && i + 1 < _html.Length && (_html[i + 1] == '!' || _html[i + 1] == '?' || IsAtTag(i))) {
					return i;
				}
			}
			return _html.Length;
		}

		private bool IsAtTag(int position) {
			int name = position + 1 < _html.Length && _html[position + 1] == '/' ? position + 2 : position + 1;
			return _html[position] == '<' && name < _html.Length
				&& ((_html[name] >= 'a' && _html[name] <= 'z') || (_html[name] >= 'A' && _html[name] <= 'Z'));
		}

		private bool IsAt(string mark) {
			return string.CompareOrdinal(_html, _position, mark, 0, mark.Length) == 0;
		}

		private void SkipPast(string mark, int start) {
			int index = _html.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
			_position = index < 0 ? _html.Length : index + mark.Length;
		}
	}
}
