namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Globalization;
	using System.Linq;
	using System.Text;

	/// <summary>Writes the runs of a line as Markdown.</summary>
	public class OpenCxReplyTextLineWriter {
		// Italic is an underscore: next to the asterisks of bold text, an asterisk would be ambiguous.
		private static readonly Dictionary<OpenCxReplyTextStyles, string> _markers = new Dictionary<OpenCxReplyTextStyles, string> {
			[OpenCxReplyTextStyles.Bold] = "**",
			[OpenCxReplyTextStyles.Italic] = "_",
			[OpenCxReplyTextStyles.Strike] = "~~"
		};

		private readonly IReadOnlyList<OpenCxReplyTextRun> _runs;
		private readonly StringBuilder _output = new StringBuilder();
		private readonly Stack<OpenCxReplyTextStyles> _openStyles = new Stack<OpenCxReplyTextStyles>();
		private string _openAddress;
		private string _text = string.Empty;

		/// <summary>Creates a writer.</summary>
		/// <param name="runs">The runs of one line.</param>
		public OpenCxReplyTextLineWriter(IReadOnlyList<OpenCxReplyTextRun> runs) {
			_runs = runs;
		}

		/// <summary>Returns the line as Markdown.</summary>
		public string Write() {
			for (int i = 0; i < _runs.Count; i++) {
				WriteRun(_runs[i], GetAddress(i));
			}
			return _output.Append(_text).Append(Close(OpenCxReplyTextStyles.None, null)).ToString();
		}

		/// <summary>The text of a run waits for the markers that follow it: they may change its last character.</summary>
		private void WriteRun(OpenCxReplyTextRun run, string address) {
			string closing = Close(run.Format.Styles, address);
			string opening = Open(run.Format.Styles, address);
			bool startsLine = _text.Length == 0 && opening.Length == 0;
			string text = GetText(run, address != null, startsLine);
			bool startsWithLetter = char.IsLetterOrDigit(text[0]) && (text.Length > 1 || run.PrecedesSpace);
			if (!run.FollowsSpace && closing.Length == 0 && NeedsPunctuationOutside(opening, startsWithLetter)) {
				_text = EncodeLast(_text);
			}
			if (!run.FollowsSpace && opening.Length == 0 && NeedsPunctuationOutside(closing, char.IsLetterOrDigit(_text[_text.Length - 1]))) {
				text = EncodeFirst(text);
			}
			string space = run.FollowsSpace && _text.Length > 0 ? " " : string.Empty;
			_output.Append(_text).Append(closing).Append(space).Append(opening);
			_text = text;
		}

		/// <summary>Inside a link, code with a bracket is text: Markdown could take the line for a definition and hide it.</summary>
		private static string GetText(OpenCxReplyTextRun run, bool isLink, bool startsLine) {
			bool isCode = run.Format.IsCode && !(isLink && run.Text.IndexOf(']') >= 0);
			return isCode ? OpenCxReplyTextCode.GetSpan(run.Text) : new OpenCxReplyTextEscape(run, isLink).Write(startsLine);
		}

		/// <summary>Returns where a run leads, or null when its text is that address: then it is written as an address in text is.</summary>
		private string GetAddress(int index) {
			string address = _runs[index].Format.Address;
			bool isPartOfLink = (index > 0 && _runs[index - 1].Format.Address == address)
				|| (index + 1 < _runs.Count && _runs[index + 1].Format.Address == address);
			return address == null || isPartOfLink || !OpenCxReplyTextAddress.IsWrittenAs(address, _runs[index].Text) ? address : null;
		}

		private string Close(OpenCxReplyTextStyles styles, string address) {
			var markers = new StringBuilder();
			bool isSameLink = address == _openAddress;
			while (_openStyles.Any(style => !isSameLink || (styles & style) == 0)) {
				markers.Append(_markers[_openStyles.Pop()]);
			}
			if (!isSameLink && _openAddress != null) {
				markers.Append("](").Append(OpenCxReplyTextAddress.GetDestination(_openAddress)).Append(')');
			}
			return markers.ToString();
		}

		private string Open(OpenCxReplyTextStyles styles, string address) {
			var markers = new StringBuilder();
			if (address != null && address != _openAddress) {
				markers.Append('[');
			}
			_openAddress = address;
			foreach (OpenCxReplyTextStyles style in _markers.Keys.Where(style => (styles & style) != 0 && !_openStyles.Contains(style))) {
				_openStyles.Push(style);
				markers.Append(_markers[style]);
			}
			return markers.ToString();
		}

		/// <summary>
		/// Whether Markdown takes the markers for markers only next to white space or punctuation. It does inside a word when one marker
		/// other than an underscore touches a letter on its inner side, and the brackets of a link always do.
		/// </summary>
		private static bool NeedsPunctuationOutside(string markers, bool isLetterInside) {
			bool isLink = markers.StartsWith("[", StringComparison.Ordinal) || markers.EndsWith(")", StringComparison.Ordinal);
			bool worksInWord = (markers == "**" || markers == "~~") && isLetterInside;
			return markers.Length > 0 && !isLink && !worksInWord;
		}

		private static string EncodeFirst(string text) {
			int length = char.IsSurrogatePair(text, 0) ? 2 : 1;
			return IsPunctuation(text[0]) ? text : Encode(text, 0) + text.Substring(length);
		}

		private static string EncodeLast(string text) {
			int start = text.Length > 1 && char.IsSurrogatePair(text, text.Length - 2) ? text.Length - 2 : text.Length - 1;
			return IsPunctuation(text[start]) ? text : text.Substring(0, start) + Encode(text, start);
		}

		/// <summary>Whether all versions of Markdown take a character for punctuation; they differ about symbols outside ASCII.</summary>
		private static bool IsPunctuation(char character) {
			return char.IsPunctuation(character) || (character < 128 && char.IsSymbol(character));
		}

		/// <summary>Returns a character as an entity, which reads the same, starts and ends with punctuation.</summary>
		private static string Encode(string text, int index) {
			return "&#" + char.ConvertToUtf32(text, index).ToString(CultureInfo.InvariantCulture) + ";";
		}
	}
}
