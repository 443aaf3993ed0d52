namespace Terrasoft.Configuration.OpenCx {
#if NETSTANDARD2_0
	using System.IO;
#else
	using System.Globalization;
#endif
	using System.ServiceModel;
	using System.ServiceModel.Activation;
	using System.ServiceModel.Web;
	using System.Web.SessionState;
	using Terrasoft.Web.Common;

	/// <summary>
	/// The web service that OpenCX hands conversations to: POST /rest/OpenCxHandoffService/Handoff, on .NET Framework
	/// /0/rest/OpenCxHandoffService/Handoff. Callers need the operation <see cref="ReceiveOperation"/>.
	/// </summary>
	[ServiceContract]
	[AspNetCompatibilityRequirements(RequirementsMode = AspNetCompatibilityRequirementsMode.Required)]
	public class OpenCxHandoffService : BaseService, IReadOnlySessionState {
		/// <summary>Code of the operation that lets a user hand conversations over.</summary>
		public const string ReceiveOperation = "CanReceiveOpenCxHandoff";

#if NETSTANDARD2_0
		/// <summary>Logs a conversation; the body is read here, so that even broken JSON gets an answer of ours.</summary>
		[OperationContract]
		[WebInvoke(Method = "POST", RequestFormat = WebMessageFormat.Json, ResponseFormat = WebMessageFormat.Json,
			BodyStyle = WebMessageBodyStyle.Bare)]
		public OpenCxHandoffResponse Handoff(Stream body) {
			return new OpenCxHandoffEndpoint(() => UserConnection).Handle(reader => reader.Read(body));
		}
#else
		/// <summary>Logs a conversation; WCF refuses JSON for a Stream parameter, so here it binds the data contract itself.</summary>
		[OperationContract]
		[WebInvoke(Method = "POST", RequestFormat = WebMessageFormat.Json, ResponseFormat = WebMessageFormat.Json,
			BodyStyle = WebMessageBodyStyle.Bare)]
		public OpenCxHandoffResponse Handoff(OpenCxHandoffRequest request) {
			return new OpenCxHandoffEndpoint(() => UserConnection).Handle(reader => {
				reader.CheckSize(GetContentLength());
				return request;
			});
		}

		// The header, because HttpRequest.TotalBytes throws once WCF has read the body. A body sent in chunks has none; the web server's
		// own limit holds for it.
		private long GetContentLength() {
			string header = HttpContextAccessor.GetInstance().Request.Headers["Content-Length"];
			return long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : 0;
		}
#endif
	}
}
