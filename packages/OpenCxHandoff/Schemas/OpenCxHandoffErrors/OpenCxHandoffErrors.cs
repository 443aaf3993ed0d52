namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Data.Common;
	using System.Net;
	using Terrasoft.Common;

	/// <summary>Turns whatever went wrong into the answer that the caller gets.</summary>
	public static class OpenCxHandoffErrors {
		/// <summary>Returns what the caller is told about <paramref name="exception"/>.</summary>
		public static OpenCxHandoffException From(Exception exception) {
			switch (GetCause(exception)) {
				case OpenCxHandoffException handoffException:
					return handoffException;
				case DbOperationException _:
				case DbException _:
					return new OpenCxHandoffException(HttpStatusCode.ServiceUnavailable, OpenCxHandoffErrorCode.DatabaseUnavailable,
						"Creatio's database could not be written just now; send the same handoff again in a few seconds.");
				default:
					return new OpenCxHandoffException(HttpStatusCode.InternalServerError, OpenCxHandoffErrorCode.UnexpectedError,
						"Creatio could not process the handoff because of a fault on its side; look the correlation id up in Creatio's log.");
			}
		}

		/// <summary>Whether the database is at fault, so that another attempt may succeed.</summary>
		public static bool IsDatabaseFault(Exception exception) {
			Exception cause = GetCause(exception);
			return cause is DbOperationException || cause is DbException;
		}

		// Saving runs asynchronous code inside, and what such code or a listener throws may arrive wrapped.
		private static Exception GetCause(Exception exception) {
			for (Exception current = exception; current != null; current = current.InnerException) {
				if (current is OpenCxHandoffException || current is DbOperationException || current is DbException) {
					return current;
				}
			}
			return exception;
		}
	}
}
