namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
	using System.Net;
	using System.Security;
	using System.ServiceModel.Web;
	using Terrasoft.Core;

	/// <summary>Answers one call of <see cref="OpenCxHandoffService"/>, also when something goes wrong.</summary>
	/// <remarks>
	/// Creatio answers an exception that leaves a service with an HTML page and status 400, after which a careful sender gives up. So
	/// every exception becomes an error of ours with the status that fits.
	/// </remarks>
	public class OpenCxHandoffEndpoint {
		private static readonly global::Common.Logging.ILog _log = global::Common.Logging.LogManager.GetLogger("OpenCxHandoff");

		private readonly Func<UserConnection> _getUserConnection;

		/// <summary>Creates the endpoint.</summary>
		/// <param name="getUserConnection">Returns the connection of the calling user; it may throw.</param>
		public OpenCxHandoffEndpoint(Func<UserConnection> getUserConnection) {
			_getUserConnection = getUserConnection;
		}

		/// <summary>Processes a call.</summary>
		/// <param name="readRequest">Reads the body with the given reader.</param>
		/// <exception cref="WebFaultException{T}">The call was refused or failed; nothing was written.</exception>
		public OpenCxHandoffResponse Handle(Func<OpenCxHandoffReader, OpenCxHandoffRequest> readRequest) {
			OpenCxHandoffRequest request = null;
			try {
				UserConnection userConnection = _getUserConnection();
				CheckOperation(userConnection);
				OpenCxHandoffSettings settings = OpenCxHandoffSettings.Read(userConnection);
				request = readRequest(new OpenCxHandoffReader(settings.MaxRequestBytes));
				OpenCxHandoffResponse response = OpenCxHandoffComposition.CreateReceiver(userConnection, settings).Receive(request);
				_log.InfoFormat("Session {0}: case {1}, created {2}, {3} messages logged, {4} warnings.",
					GetSessionId(request), response.CaseId, response.Created, response.MessagesLogged, response.Warnings.Count);
				return response;
			} catch (Exception exception) {
				throw Refuse(exception, GetSessionId(request));
			}
		}

		private static void CheckOperation(UserConnection userConnection) {
			try {
				userConnection.DBSecurityEngine.CheckCanExecuteOperation(OpenCxHandoffService.ReceiveOperation);
			} catch (SecurityException exception) {
				throw new OpenCxHandoffException(HttpStatusCode.Forbidden, OpenCxHandoffErrorCode.OperationDenied,
					"Grant the operation \"" + OpenCxHandoffService.ReceiveOperation
					+ "\" to the user of the OAuth application, then send the handoff again.", null, exception);
			}
		}

		private static string GetSessionId(OpenCxHandoffRequest request) {
			return OpenCxText.Cut(OpenCxText.Line(request?.Session?.Id), OpenCxHandoffValidator.MaxIdLength);
		}

		private static WebFaultException<OpenCxHandoffError> Refuse(Exception exception, string sessionId) {
			OpenCxHandoffException answer = OpenCxHandoffErrors.From(exception);
			string correlationId = Guid.NewGuid().ToString("N");
			if ((int)answer.Status < 500) {
				_log.WarnFormat("Handoff {0} of session {1} refused: {2}.", correlationId, sessionId, answer.Code);
			} else {
				_log.ErrorFormat("Handoff {0} of session {1} failed: {2}\n{3}", correlationId, sessionId, answer.Code, Describe(exception));
			}
			return new WebFaultException<OpenCxHandoffError>(new OpenCxHandoffError {
				Code = answer.Code,
				Message = answer.Message,
				Member = answer.Member,
				CorrelationId = correlationId
			}, answer.Status);
		}

		// Messages of database exceptions may quote values, so the log has the types and the places only.
		private static string Describe(Exception exception) {
			var exceptions = new List<Exception>();
			for (Exception current = exception; current != null; current = current.InnerException) {
				exceptions.Add(current);
			}
			return string.Join("\n", exceptions.Select(current => current.GetType().FullName + "\n" + current.StackTrace));
		}
	}
}
