namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Globalization;

	/// <summary>Reads the tags of rich text that make lines, paragraphs, lists, quotes and rows of tables.</summary>
	public class OpenCxReplyTextBlocks {
		private static readonly HashSet<string> _paragraphTags = new HashSet<string> {
			"p", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "figure"
		};

		private static readonly HashSet<string> _lineTags = new HashSet<string> {
			"div", "body", "section", "article", "header", "footer", "main", "address", "center", "dt", "dd", "caption", "figcaption"
		};

		private readonly OpenCxReplyTextDocument _document;
		private int _tables;

		/// <summary>Creates a reader.</summary>
		/// <param name="document">Document that takes the blocks.</param>
		public OpenCxReplyTextBlocks(OpenCxReplyTextDocument document) {
			_document = document;
		}

		/// <summary>Reads a tag; one that makes no block is passed over.</summary>
		public void Read(OpenCxReplyTextToken tag) {
			bool isStart = tag.Kind == OpenCxReplyTextTokenKind.StartTag;
			if (tag.Value == "table") {
				_document.EndParagraph();
				_tables = Math.Max(0, _tables + (isStart ? 1 : -1));
			} else if (_tables > 0) {
				ReadInTable(tag.Value);
			} else if (_paragraphTags.Contains(tag.Value)) {
				_document.EndParagraph();
			} else if (_lineTags.Contains(tag.Value)) {
				_document.EndLine();
			} else {
				ReadBlock(tag, isStart);
			}
		}

		/// <summary>Reads a row as one line: the blocks inside its cells are set apart by spaces only.</summary>
		private void ReadInTable(string tag) {
			if (tag == "tr") {
				_document.EndLine();
			} else if (tag == "td" || tag == "th") {
				_document.StartCell();
			} else if (tag == "br" || tag == "li" || _paragraphTags.Contains(tag) || _lineTags.Contains(tag)) {
				_document.Append(" ", OpenCxReplyTextFormat.Plain);
			}
		}

		private void ReadBlock(OpenCxReplyTextToken tag, bool isStart) {
			switch (tag.Value) {
				case "br":
					_document.BreakLine();
					break;
				case "hr":
					_document.AddRule();
					break;
				case "ol":
				case "ul":
					ReadList(tag, isStart);
					break;
				case "li":
					ReadItem(isStart);
					break;
				case "blockquote":
					ReadQuote(isStart);
					break;
			}
		}

		private void ReadList(OpenCxReplyTextToken tag, bool isStart) {
			if (isStart) {
				_document.OpenList(tag.Value == "ol" ? GetFirstNumber(tag) : (int?)null);
			} else {
				_document.CloseList();
			}
		}

		private static int GetFirstNumber(OpenCxReplyTextToken tag) {
			bool isNumber = int.TryParse(tag.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
			return isNumber ? number : 1;
		}

		private void ReadItem(bool isStart) {
			if (isStart) {
				_document.StartItem();
			} else {
				_document.EndParagraph();
			}
		}

		private void ReadQuote(bool isStart) {
			if (isStart) {
				_document.OpenQuote();
			} else {
				_document.CloseQuote();
			}
		}
	}
}
