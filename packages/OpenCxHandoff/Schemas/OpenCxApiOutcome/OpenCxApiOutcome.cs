namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>What is known after a request to OpenCX.</summary>
	public enum OpenCxApiOutcomeKind {
		/// <summary>OpenCX took it.</summary>
		Accepted,

		/// <summary>OpenCX refused it for good; sending it again changes nothing.</summary>
		Rejected,

		/// <summary>OpenCX did not take it now; a later attempt may succeed.</summary>
		Postponed,

		/// <summary>No answer came, or one that does not tell: OpenCX may have taken it or not.</summary>
		Unknown
	}

	/// <summary>The outcome of a request to OpenCX.</summary>
	public class OpenCxApiOutcome {
		private OpenCxApiOutcome(OpenCxApiOutcomeKind kind, string error) {
			Kind = kind;
			Error = error;
		}

		/// <summary>What is known.</summary>
		public OpenCxApiOutcomeKind Kind { get; }

		/// <summary>Why it was not accepted, one sentence for people; empty when it was.</summary>
		public string Error { get; }

		/// <summary>OpenCX's id of an accepted message; empty otherwise.</summary>
		public string MessageId { get; private set; } = string.Empty;

		/// <summary>How long OpenCX asks to wait, or null.</summary>
		public TimeSpan? RetryAfter { get; private set; }

		/// <summary>An accepted request.</summary>
		public static OpenCxApiOutcome Accepted(string messageId = "") {
			return new OpenCxApiOutcome(OpenCxApiOutcomeKind.Accepted, string.Empty) { MessageId = messageId ?? string.Empty };
		}

		/// <summary>A request that was refused for good.</summary>
		public static OpenCxApiOutcome Rejected(string error) {
			return new OpenCxApiOutcome(OpenCxApiOutcomeKind.Rejected, error);
		}

		/// <summary>A request to repeat later.</summary>
		public static OpenCxApiOutcome Postponed(string error, TimeSpan? retryAfter = null) {
			return new OpenCxApiOutcome(OpenCxApiOutcomeKind.Postponed, error) { RetryAfter = retryAfter };
		}

		/// <summary>A request without an answer.</summary>
		public static OpenCxApiOutcome Unknown(string error, TimeSpan? retryAfter = null) {
			return new OpenCxApiOutcome(OpenCxApiOutcomeKind.Unknown, error) { RetryAfter = retryAfter };
		}
	}
}
