namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Data.Common;
	using System.Net;
	using System.Security;
	using Terrasoft.Common;

	/// <summary>Turns whatever went wrong into the answer that the caller gets.</summary>
	public static class OpenCxHandoffErrors {
		/// <summary>Returns what the caller is told about <paramref name="exception"/>.</summary>
		public static OpenCxHandoffException From(Exception exception) {
			switch (exception) {
				case OpenCxHandoffException handoffException:
					return handoffException;
				case SecurityException _:
					return new OpenCxHandoffException(HttpStatusCode.Forbidden, OpenCxHandoffErrorCode.OperationDenied,
						"Grant the operation \"" + OpenCxHandoffService.ReceiveOperation
						+ "\" to the user of the OAuth application, then send the handoff again.");
				case Exception databaseException when IsDatabaseFault(databaseException):
					return new OpenCxHandoffException(HttpStatusCode.ServiceUnavailable, OpenCxHandoffErrorCode.DatabaseUnavailable,
						"Creatio's database could not be written just now; send the same handoff again in a few seconds.");
				default:
					return new OpenCxHandoffException(HttpStatusCode.InternalServerError, OpenCxHandoffErrorCode.UnexpectedError,
						"Creatio could not process the handoff; look the correlation id up in Creatio's log and send the same handoff again.");
			}
		}

		/// <summary>Whether the database is at fault, so that another attempt may succeed.</summary>
		public static bool IsDatabaseFault(Exception exception) {
			return exception is DbOperationException || exception is DbException;
		}
	}
}
