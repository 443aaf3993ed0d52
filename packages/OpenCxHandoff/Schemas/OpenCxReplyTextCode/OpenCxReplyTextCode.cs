namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Marks code in Markdown, where nothing is escaped: the marks are longer than any run of backticks in the code.</summary>
	public static class OpenCxReplyTextCode {
		/// <summary>Returns code within a line.</summary>
		public static string GetSpan(string code) {
			string fence = GetFence(code, 1);
			string padding = code[0] == '`' || code[code.Length - 1] == '`' ? " " : string.Empty;
			return fence + padding + code + padding + fence;
		}

		/// <summary>Returns the mark that opens and closes <paramref name="code"/>.</summary>
		/// <param name="code">The code.</param>
		/// <param name="minLength">Number of backticks at least.</param>
		public static string GetFence(string code, int minLength) {
			int run = 0;
			int longest = 0;
			foreach (char character in code) {
				run = character == '`' ? run + 1 : 0;
				longest = Math.Max(longest, run);
			}
			return new string('`', Math.Max(minLength, longest + 1));
		}
	}
}
