namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Net;

	/// <summary>A handoff that cannot be carried out, with what the caller has to know about it.</summary>
	public class OpenCxHandoffException : Exception {
		/// <summary>Creates the exception.</summary>
		/// <param name="status">HTTP status of the answer.</param>
		/// <param name="code">One of <see cref="OpenCxHandoffErrorCode"/>.</param>
		/// <param name="message">One sentence that says what to do; it must not repeat values of the body.</param>
		/// <param name="member">Path of the member at fault, or null.</param>
		/// <param name="innerException">What was the matter, or null.</param>
		public OpenCxHandoffException(HttpStatusCode status, string code, string message, string member = null,
				Exception innerException = null) : base(message, innerException) {
			Status = status;
			Code = code;
			Member = member;
		}

		/// <summary>HTTP status of the answer.</summary>
		public HttpStatusCode Status { get; }

		/// <summary>One of <see cref="OpenCxHandoffErrorCode"/>.</summary>
		public string Code { get; }

		/// <summary>Path of the member at fault, or null.</summary>
		public string Member { get; }

		/// <summary>A body that does not keep to the contract: 400.</summary>
		public static OpenCxHandoffException BadRequest(string code, string message, string member = null) {
			return new OpenCxHandoffException(HttpStatusCode.BadRequest, code, message, member);
		}

		/// <summary>A body beyond a limit: 413.</summary>
		public static OpenCxHandoffException TooLarge(string code, string message, string member = null) {
			return new OpenCxHandoffException(HttpStatusCode.RequestEntityTooLarge, code, message, member);
		}
	}
}
