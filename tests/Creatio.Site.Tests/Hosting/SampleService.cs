namespace Creatio.Site.Tests.Hosting;

/// <summary>The C# of a package with a web service that has an operation of every kind.</summary>
internal static class SampleService {
	public const string Code = """
		using System;
		using System.Collections.Generic;
		using System.IO;
		using System.Net;
		using System.Runtime.Serialization;
		using System.ServiceModel;
		using System.ServiceModel.Web;
		using Terrasoft.Web.Common;

		namespace Terrasoft.Configuration.Sample {
			[DataContract]
			public class UsrVisit {
				[DataMember(Name = "visitor")]
				public string Visitor { get; set; }

				[DataMember(Name = "pages")]
				public int Pages { get; set; }

				[DataMember(Name = "startedOn")]
				public DateTime StartedOn { get; set; }

				[DataMember(Name = "answers")]
				public Dictionary<string, int> Answers { get; set; }
			}

			[DataContract]
			public class UsrProblem {
				[DataMember(Name = "code")]
				public string Code { get; set; }
			}

			[ServiceContract]
			public class UsrSampleService : BaseService {
				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public UsrVisit ReturnVisit(UsrVisit visit) => visit;

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Wrapped)]
				public string Join(string first, string second) => $"{first ?? "nothing"} and {second ?? "nothing"}";

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.WrappedRequest)]
				public int CountPages(UsrVisit visit) => visit.Pages;

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public string ReadText(Stream body) => new StreamReader(body).ReadToEnd();

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public string ReadTextOfRequest() => new StreamReader(HttpContextAccessor.GetInstance().Request.Body).ReadToEnd();

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public void Accept() => HttpContextAccessor.GetInstance().Response.StatusCode = (int)HttpStatusCode.Accepted;

				[OperationContract]
				[WebInvoke(Method = "GET", BodyStyle = WebMessageBodyStyle.Bare)]
				public string GetRuntime() {
		#if NETSTANDARD2_0
					return "NET";
		#else
					return "Framework";
		#endif
				}

				[OperationContract]
				[WebInvoke(Method = "GET", BodyStyle = WebMessageBodyStyle.Bare)]
				public Guid GetUser() => UserConnection.CurrentUser.Id;

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public void RefuseWithDetail() =>
					throw new WebFaultException<UsrProblem>(new UsrProblem { Code = "VisitIsOver" }, HttpStatusCode.Conflict);

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public void Refuse() => throw new WebFaultException(HttpStatusCode.Forbidden);

				[OperationContract]
				[WebInvoke(Method = "POST", BodyStyle = WebMessageBodyStyle.Bare)]
				public void Fail() => throw new InvalidOperationException("The password is 1234.");

				public string NoOperation() => "never served";
			}

			public class UsrNoService : BaseService {
				[OperationContract]
				[WebInvoke(Method = "GET", BodyStyle = WebMessageBodyStyle.Bare)]
				public string GetText() => "never served";
			}
		}
		""";
}
