namespace Terrasoft.Configuration.OpenCx {
	using System.Text;

	/// <summary>A run of text in one format. It neither starts nor ends with a space.</summary>
	public class OpenCxReplyTextRun {
		private readonly StringBuilder _text = new StringBuilder();

		/// <summary>Creates an empty run.</summary>
		/// <param name="format">Format of the text.</param>
		/// <param name="followsSpace">Whether a space or nothing stands before the run.</param>
		public OpenCxReplyTextRun(OpenCxReplyTextFormat format, bool followsSpace) {
			Format = format;
			FollowsSpace = followsSpace;
		}

		/// <summary>Format of the text.</summary>
		public OpenCxReplyTextFormat Format { get; }

		/// <summary>Whether a space or nothing stands before the run.</summary>
		public bool FollowsSpace { get; }

		/// <summary>Whether a space or nothing stands after the run.</summary>
		public bool PrecedesSpace { get; set; } = true;

		/// <summary>The text.</summary>
		public string Text => _text.ToString();

		/// <summary>Adds a character.</summary>
		public void Append(char character) {
			_text.Append(character);
		}
	}
}
