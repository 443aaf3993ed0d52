namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
	using System.ServiceModel.Web;
	using Terrasoft.Core;

	/// <summary>Answers one call of <see cref="OpenCxHandoffService"/>, also when something goes wrong.</summary>
	/// <remarks>
	/// Creatio answers an exception that leaves a service with an HTML page and status 400, after which a careful sender gives up. So
	/// every exception becomes an error of ours with the status that fits.
	/// </remarks>
	public class OpenCxHandoffEndpoint {
		private static readonly global::Common.Logging.ILog _log = global::Common.Logging.LogManager.GetLogger("OpenCxHandoff");

		private readonly UserConnection _userConnection;

		/// <summary>Creates the endpoint for the user of the call.</summary>
		public OpenCxHandoffEndpoint(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <summary>Processes a call.</summary>
		/// <param name="readRequest">Reads the body with the given reader.</param>
		/// <exception cref="WebFaultException{T}">The call was refused or failed; nothing was written.</exception>
		public OpenCxHandoffResponse Handle(Func<OpenCxHandoffReader, OpenCxHandoffRequest> readRequest) {
			try {
				_userConnection.DBSecurityEngine.CheckCanExecuteOperation(OpenCxHandoffService.ReceiveOperation);
				OpenCxHandoffSettings settings = OpenCxHandoffSettings.Read(_userConnection);
				OpenCxHandoffRequest request = readRequest(new OpenCxHandoffReader(settings.MaxRequestBytes));
				OpenCxHandoffResponse response = OpenCxHandoffComposition.CreateReceiver(_userConnection, settings).Receive(request);
				_log.InfoFormat("Session {0}: case {1}, created {2}, {3} messages logged, {4} warnings.",
					OpenCxText.Line(response.SessionId), response.CaseId, response.Created, response.MessagesLogged, response.Warnings.Count);
				return response;
			} catch (Exception exception) {
				throw Refuse(exception);
			}
		}

		private static WebFaultException<OpenCxHandoffError> Refuse(Exception exception) {
			OpenCxHandoffException answer = OpenCxHandoffErrors.From(exception);
			string correlationId = Guid.NewGuid().ToString("N");
			if ((int)answer.Status < 500) {
				_log.WarnFormat("Handoff {0} refused: {1}.", correlationId, answer.Code);
			} else {
				_log.ErrorFormat("Handoff {0} failed: {1}\n{2}", correlationId, answer.Code, Describe(exception));
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
