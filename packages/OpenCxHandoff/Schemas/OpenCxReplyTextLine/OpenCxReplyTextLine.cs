namespace Terrasoft.Configuration.OpenCx {
	using System.Collections.Generic;

	/// <summary>Collects a line as runs of text.</summary>
	public class OpenCxReplyTextLine {
		private readonly List<OpenCxReplyTextRun> _runs = new List<OpenCxReplyTextRun>();
		private OpenCxReplyTextRun _run;
		private bool _isSpacePending = true;

		/// <summary>Whether the line has nothing but white space.</summary>
		public bool IsEmpty => _run == null;

		/// <summary>Adds text. A run of white space is one space; at the edges of the line it is nothing.</summary>
		public void Append(string text, OpenCxReplyTextFormat format) {
			foreach (char character in text) {
				if (char.IsWhiteSpace(character)) {
					_isSpacePending = true;
				} else {
					Append(character, format);
				}
			}
		}

		/// <summary>Returns the line as Markdown.</summary>
		public string ToMarkdown() {
			return new OpenCxReplyTextLineWriter(_runs).Write();
		}

		private void Append(char character, OpenCxReplyTextFormat format) {
			if (_run == null || !_run.Format.IsSameAs(format)) {
				StartRun(format);
			} else if (_isSpacePending) {
				_run.Append(' ');
			}
			_isSpacePending = false;
			_run.Append(character);
		}

		private void StartRun(OpenCxReplyTextFormat format) {
			if (_run != null) {
				_run.PrecedesSpace = _isSpacePending;
			}
			_run = new OpenCxReplyTextRun(format, _isSpacePending);
			_runs.Add(_run);
		}
	}
}
