namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Text;
	using System.Text.RegularExpressions;

	/// <summary>
	/// Writes a run of text so that Markdown shows it as it is. Only what would format is escaped: an underscore inside a word, an
	/// asterisk between spaces or "3 &gt; 2" stay as they are.
	/// </summary>
	public class OpenCxReplyTextEscape {
		// What makes a heading, a list, a quote, a rule, a table or a definition when a line starts with it.
		private static readonly Regex _blockMarkerPattern = new Regex(
			@"^(?:(?<marker>#)#{0,5}(?: |$)|(?<marker>[-+*_])(?: |$)|(?<marker>[>[])"
				+ @"|[0-9]{1,9}(?<marker>[.)])(?: |$)|(?<marker>[-:|=])[-:|= ]*$)",
			RegexOptions.CultureInvariant);

		private static readonly Regex _entity = new Regex(
			@"\G&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{0,31});", RegexOptions.CultureInvariant);

		// What Markdown leaves out of an address that it finds in text.
		private static readonly Regex _endOfBareAddress = new Regex(@"\G[.,:;!?')]*(?<end> |$)", RegexOptions.CultureInvariant);

		private readonly string _text;
		private readonly OpenCxReplyTextRun _run;
		private readonly bool _isLink;
		private readonly StringBuilder _output = new StringBuilder();
		private int _blockMarker;
		private int _start;
		private int _end;

		/// <summary>Creates a writer.</summary>
		/// <param name="run">The run of text.</param>
		/// <param name="isLink">Whether the run is the text of a link, where brackets count and other links do not.</param>
		public OpenCxReplyTextEscape(OpenCxReplyTextRun run, bool isLink) {
			_run = run;
			_text = run.Text;
			_isLink = isLink;
		}

		/// <summary>Returns the run as Markdown.</summary>
		/// <param name="startsLine">Whether the run is the first thing on its line.</param>
		public string Write(bool startsLine) {
			_blockMarker = startsLine ? FindBlockMarker() : -1;
			int position = 0;
			Match address = OpenCxReplyTextAddress.FindInText(_text);
			while (address.Success && !_isLink) {
				WriteLiteral(position, address.Index, false);
				WriteAddress(address);
				position = address.Index + address.Length;
				address = address.NextMatch();
			}
			WriteLiteral(position, _text.Length, _isLink);
			return _output.ToString();
		}

		private int FindBlockMarker() {
			Match match = _blockMarkerPattern.Match(_text);
			return match.Success ? match.Groups["marker"].Index : -1;
		}

		/// <summary>
		/// Writes an address as it is when Markdown makes a link of it, otherwise as a link: inside an address nothing can be escaped.
		/// </summary>
		private void WriteAddress(Match address) {
			int start = _output.Length;
			WriteLiteral(address.Index, address.Index + address.Length, true);
			string text = _output.ToString(start, _output.Length - start);
			if (text != address.Value || !CanBeBare(address)) {
				string destination = OpenCxReplyTextAddress.GetDestination(OpenCxReplyTextAddress.FromText(address.Value));
				_output.Insert(start, "[").Append("](").Append(destination).Append(')');
			}
		}

		private bool CanBeBare(Match address) {
			Match end = _endOfBareAddress.Match(_text, address.Index + address.Length);
			bool endsAtSpace = end.Success && (end.Groups["end"].Length > 0 || _run.PrecedesSpace);
			bool startsInText = address.Index > 0 || _run.FollowsSpace;
			return endsAtSpace && startsInText && _run.Format.Styles == OpenCxReplyTextStyles.None;
		}

		private void WriteLiteral(int start, int end, bool isLinkText) {
			_start = start;
			_end = end;
			for (int i = start; i < end; i++) {
				if (_text[i] == '<' && OpensTag(i)) {
					_output.Append("&lt;");
				} else if (_text[i] == '&' && _entity.IsMatch(_text, i)) {
					_output.Append("&amp;");
				} else if (i == _blockMarker || IsFormatting(i) || (isLinkText ? IsBracket(i) : StartsImage(i) || StartsBareAddress(i))) {
					_output.Append('\\').Append(_text[i]);
				} else {
					_output.Append(_text[i]);
				}
			}
		}

		private bool OpensTag(int index) {
			return index + 1 == _text.Length || !(_text[index + 1] == ' ' || _text[index + 1] == '=' || char.IsDigit(_text[index + 1]));
		}

		private bool IsSpaceInside(int index) {
			return index < _end && _text[index] == ' ';
		}

		private bool IsFormatting(int index) {
			switch (_text[index]) {
				case '`':
					return true;
				case '\\':
					return !IsWord(index + 1) && !IsSpaceInside(index + 1);
				case '*':
				case '~':
					return !IsBetweenSpaces(index);
				case '_':
					return !IsBetweenSpaces(index) && !(IsWord(index - 1) && IsWord(index + 1));
				case '[':
					return index + 2 < _end && _text[index + 2] == ']' && " xX".IndexOf(_text[index + 1]) >= 0;
				case ']':
					return index + 1 < _end && (_text[index + 1] == '(' || _text[index + 1] == '[');
				case '@':
					// The underscore that closes italic text before it would become the start of a mail address.
					return index == 0 && !_run.FollowsSpace;
				default:
					return false;
			}
		}

		private bool IsBracket(int index) {
			return _text[index] == '[' || _text[index] == ']';
		}

		/// <summary>Whether a link may follow that an exclamation mark would turn into an image.</summary>
		private bool StartsImage(int index) {
			return _text[index] == '!' && index + 1 == _end && !(_end == _text.Length && _run.PrecedesSpace);
		}

		/// <summary>Whether Markdown would look for an address here where none was found, and take markers for a part of it.</summary>
		private bool StartsBareAddress(int index) {
			return (_text[index] == '.' && Follows("www", index))
				|| (_text[index] == ':' && (Follows("http", index) || Follows("https", index)));
		}

		private bool Follows(string word, int index) {
			return index - _start >= word.Length
				&& string.Compare(_text, index - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
		}

		/// <summary>Whether spaces or the edges of the line stand on both sides. At the edges of a styled run there are markers.</summary>
		private bool IsBetweenSpaces(int index) {
			bool hasMarkers = _isLink || _run.Format.Styles != OpenCxReplyTextStyles.None;
			bool followsSpace = index > 0 ? _text[index - 1] == ' ' : _run.FollowsSpace && !hasMarkers;
			bool precedesSpace = index + 1 < _text.Length ? _text[index + 1] == ' ' : _run.PrecedesSpace && !hasMarkers;
			return followsSpace && precedesSpace;
		}

		/// <summary>
		/// Whether a letter or a digit stands there that is written as such: at an edge without a space it may become an entity.
		/// </summary>
		private bool IsWord(int index) {
			return index >= _start && index < _end && char.IsLetterOrDigit(_text[index])
				&& (index > 0 || _run.FollowsSpace) && (index < _text.Length - 1 || _run.PrecedesSpace);
		}
	}
}
