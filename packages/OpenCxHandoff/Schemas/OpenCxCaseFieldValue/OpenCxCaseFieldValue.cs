namespace Terrasoft.Configuration.OpenCx {
	/// <summary>A value for a case column, or why there is none.</summary>
	public class OpenCxCaseFieldValue {
		private OpenCxCaseFieldValue(object value, string problem) {
			Value = value;
			Problem = problem;
		}

		/// <summary>The value in the column's own type.</summary>
		public object Value { get; }

		/// <summary>Why the text is no value of the column, as the end of a sentence; null when it is one.</summary>
		public string Problem { get; }

		/// <summary>A value that fits.</summary>
		public static OpenCxCaseFieldValue Of(object value) {
			return new OpenCxCaseFieldValue(value, null);
		}

		/// <summary>A text that does not fit.</summary>
		public static OpenCxCaseFieldValue Unfit(string problem) {
			return new OpenCxCaseFieldValue(null, problem);
		}
	}
}
