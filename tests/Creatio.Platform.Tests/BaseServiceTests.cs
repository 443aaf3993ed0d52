using System.ServiceModel;
using Creatio.Platform.Tests.Support;
using Terrasoft.Core;
using Terrasoft.Web.Common;
using Terrasoft.Web.Http.Abstractions;

namespace Creatio.Platform.Tests;

public class BaseServiceTests(DatabaseEngine engine) : PlatformTests(engine) {
	[TearDown]
	public void EndRequest() => HttpContext.Current = null;

	[Test]
	public void UserConnection_CallWithASession_IsTheSessions() {
		TestHttpContext context = new(hasSession: true);
		context.Session!["UserConnection"] = Connection;
		HttpContext.Current = context;

		Assert.That(new SampleService().Caller, Is.SameAs(Connection));
	}

	[Test]
	public void UserConnection_CallWithABearerToken_IsTheRequests() {
		TestHttpContext context = new(hasSession: false);
		context.Items["UserConnection"] = Connection;
		HttpContext.Current = context;

		Assert.That(new SampleService().Caller, Is.SameAs(Connection));
	}

	[Test]
	public void UserConnection_NobodyIsLoggedIn_Throws() {
		HttpContext.Current = new TestHttpContext(hasSession: false);

		Assert.That(() => new SampleService().Caller, Throws.TypeOf<FaultException>());
	}

	[Test]
	public void AppConnection_AnyCall_IsTheApplications() {
		TestHttpContext context = new(hasSession: false);
		context.Application["AppConnection"] = Site.Platform.AppConnection;
		HttpContext.Current = context;

		Assert.That(new SampleService().Application, Is.SameAs(Site.Platform.AppConnection));
	}

	private sealed class SampleService : BaseService {
		public UserConnection Caller => UserConnection;

		public AppConnection Application => AppConnection;
	}
}
