namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Text;

	/// <summary>
	/// Reads the rich text of Creatio's editor: what stands in a line. The tags that make lines are left to
	/// <see cref="OpenCxReplyTextBlocks"/>.
	/// </summary>
	public class OpenCxReplyTextRichText {
		private static readonly Dictionary<string, OpenCxReplyTextStyles> _styleTags = new Dictionary<string, OpenCxReplyTextStyles> {
			["b"] = OpenCxReplyTextStyles.Bold,
			["strong"] = OpenCxReplyTextStyles.Bold,
			["h1"] = OpenCxReplyTextStyles.Bold,
			["h2"] = OpenCxReplyTextStyles.Bold,
			["h3"] = OpenCxReplyTextStyles.Bold,
			["h4"] = OpenCxReplyTextStyles.Bold,
			["h5"] = OpenCxReplyTextStyles.Bold,
			["h6"] = OpenCxReplyTextStyles.Bold,
			["i"] = OpenCxReplyTextStyles.Italic,
			["em"] = OpenCxReplyTextStyles.Italic,
			["s"] = OpenCxReplyTextStyles.Strike,
			["del"] = OpenCxReplyTextStyles.Strike,
			["strike"] = OpenCxReplyTextStyles.Strike,
			["code"] = OpenCxReplyTextStyles.Code,
			["kbd"] = OpenCxReplyTextStyles.Code,
			["samp"] = OpenCxReplyTextStyles.Code
		};

		private readonly Dictionary<OpenCxReplyTextStyles, int> _openStyles = new Dictionary<OpenCxReplyTextStyles, int>();
		private readonly OpenCxReplyTextDocument _document = new OpenCxReplyTextDocument();
		private readonly OpenCxReplyTextBlocks _blocks;
		private OpenCxReplyTextStyles _styles;
		private string _address;
		private StringBuilder _code;

		private OpenCxReplyTextRichText() {
			_blocks = new OpenCxReplyTextBlocks(_document);
		}

		/// <summary>Returns the Markdown of rich text.</summary>
		public static string ToMarkdown(string html) {
			var reader = new OpenCxReplyTextRichText();
			foreach (OpenCxReplyTextToken token in OpenCxReplyTextHtml.Read(html)) {
				reader.Read(token);
			}
			reader.EndCode();
			return reader._document.ToMarkdown();
		}

		private void Read(OpenCxReplyTextToken token) {
			if (_code != null) {
				ReadCode(token);
			} else if (token.Kind == OpenCxReplyTextTokenKind.Text) {
				Append(token.Value, _address);
			} else {
				ReadTag(token);
			}
		}

		private void ReadTag(OpenCxReplyTextToken token) {
			bool isStart = token.Kind == OpenCxReplyTextTokenKind.StartTag;
			if (_styleTags.TryGetValue(token.Value, out OpenCxReplyTextStyles style)) {
				CountStyle(style, isStart ? 1 : -1);
			}
			switch (token.Value) {
				case "a":
					_address = isStart ? OpenCxReplyTextAddress.Find(token.GetAttribute("href")) : null;
					break;
				case "img":
					AppendImage(token);
					break;
				case "pre":
					_code = isStart ? new StringBuilder() : null;
					break;
				default:
					_blocks.Read(token);
					break;
			}
		}

		/// <summary>Counts open tags instead of keeping a stack: end tags may be missing or in any order, and nesting has no limit.</summary>
		private void CountStyle(OpenCxReplyTextStyles style, int change) {
			_openStyles.TryGetValue(style, out int open);
			_openStyles[style] = Math.Max(0, open + change);
			_styles = _openStyles[style] > 0 ? _styles | style : _styles & ~style;
		}

		private void AppendImage(OpenCxReplyTextToken token) {
			string source = OpenCxReplyTextAddress.Find(token.GetAttribute("src"));
			string alternative = OpenCxText.Line(token.GetAttribute("alt"));
			Append(alternative.Length > 0 ? alternative : source ?? string.Empty, _address ?? source);
		}

		private void Append(string text, string address) {
			_document.Append(text, new OpenCxReplyTextFormat(_styles, address));
		}

		private void ReadCode(OpenCxReplyTextToken token) {
			if (token.Kind == OpenCxReplyTextTokenKind.Text) {
				_code.Append(token.Value);
			} else if (token.Value == "br") {
				_code.Append('\n');
			} else if (token.Value == "pre" && token.Kind == OpenCxReplyTextTokenKind.EndTag) {
				EndCode();
			}
		}

		private void EndCode() {
			if (_code != null) {
				_document.AddCode(_code.ToString());
				_code = null;
			}
		}
	}
}
