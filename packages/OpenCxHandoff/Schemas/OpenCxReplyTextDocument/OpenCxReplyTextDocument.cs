namespace Terrasoft.Configuration.OpenCx {
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>Collects the lines of a reply and writes them, paragraph by paragraph, as Markdown.</summary>
	public class OpenCxReplyTextDocument {
		private const string CellSeparator = " | ";
		private const string HardBreak = "  ";

		// Three asterisks: a line of hyphens would turn the item of a list that it stands in into a rule.
		private const string Rule = "***";

		private readonly OpenCxReplyTextLayout _layout = new OpenCxReplyTextLayout();
		private readonly List<string> _paragraph = new List<string>();
		private OpenCxReplyTextLine _line = new OpenCxReplyTextLine();
		private bool _isCellPending;

		/// <summary>Adds text to the line. A run of white space is one space.</summary>
		public void Append(string text, OpenCxReplyTextFormat format) {
			if (_isCellPending && !_line.IsEmpty && !string.IsNullOrWhiteSpace(text)) {
				_line.Append(CellSeparator, OpenCxReplyTextFormat.Plain);
				_isCellPending = false;
			}
			_line.Append(text, format);
		}

		/// <summary>Starts the next cell of a row; an empty cell leaves no trace.</summary>
		public void StartCell() {
			_isCellPending = !_line.IsEmpty;
		}

		/// <summary>Starts a new line. On an empty line this ends the paragraph.</summary>
		public void BreakLine() {
			if (_line.IsEmpty) {
				WriteParagraph();
			}
			EndLine();
		}

		/// <summary>Starts a new line unless the line is still empty.</summary>
		public void EndLine() {
			if (!_line.IsEmpty) {
				_paragraph.Add(_line.ToMarkdown());
			}
			_line = new OpenCxReplyTextLine();
			_isCellPending = false;
		}

		/// <summary>Ends the paragraph, if there is one.</summary>
		public void EndParagraph() {
			EndLine();
			WriteParagraph();
		}

		/// <summary>Adds lines that show as they are written, in a type of fixed width.</summary>
		public void AddCode(string code) {
			EndParagraph();
			List<string> lines = code.Replace("\r\n", "\n").Split('\n', '\r').Select(line => line.TrimEnd())
				.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse().ToList();
			if (lines.Count > 0) {
				string fence = OpenCxReplyTextCode.GetFence(code, 3);
				_layout.Write(new[] { fence }.Concat(lines).Concat(new[] { fence }).ToList());
			}
		}

		/// <summary>Adds a horizontal rule.</summary>
		public void AddRule() {
			EndParagraph();
			_layout.Write(new[] { Rule });
		}

		/// <summary>Opens a list.</summary>
		/// <param name="firstNumber">Number of the first item; null for a list with bullets.</param>
		public void OpenList(int? firstNumber) {
			EndParagraph();
			_layout.OpenList(firstNumber);
		}

		/// <summary>Starts the next item of the innermost list.</summary>
		public void StartItem() {
			EndParagraph();
			_layout.StartItem();
		}

		/// <summary>Closes the innermost list.</summary>
		public void CloseList() {
			EndParagraph();
			_layout.Close<OpenCxReplyTextList>();
		}

		/// <summary>Opens a quote.</summary>
		public void OpenQuote() {
			EndParagraph();
			_layout.OpenQuote();
		}

		/// <summary>Closes the innermost quote.</summary>
		public void CloseQuote() {
			EndParagraph();
			_layout.Close<OpenCxReplyTextQuote>();
		}

		/// <summary>Returns the Markdown of all that was added.</summary>
		public string ToMarkdown() {
			EndParagraph();
			return _layout.ToMarkdown();
		}

		private void WriteParagraph() {
			if (_paragraph.Count > 0) {
				int last = _paragraph.Count - 1;
				_layout.Write(_paragraph.Select((line, index) => index < last ? line + HardBreak : line).ToList());
				_paragraph.Clear();
			}
		}
	}
}
