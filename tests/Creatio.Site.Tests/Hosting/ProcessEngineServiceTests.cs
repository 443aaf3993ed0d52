using System.Net;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Starting a process over HTTP. The sample adds a ticket with the code that it is given.</summary>
[TestFixture("ServiceModel")]
[TestFixture("0/ServiceModel")]
internal sealed class ProcessEngineServiceTests(string prefix) : ServiceFixture {
	private const string ProcessName = "UsrStartedProcess";

	public static SampleProcess CreateProcess() => new SampleProcess(ProcessName, SampleIds.SecondProcessSchema).OnPlainStart()
		.Parameter("Code", DataValueType.TextDataValueTypeUId)
		.Script("""
			new Insert(UserConnection).Into("UsrTicket").Set("Id", Column.Parameter(Guid.NewGuid()))
				.Set("UsrCode", Column.Parameter(Get<string>("Code") + UserConnection.CurrentUser.Name)).Execute();
			return true;
			""");

	[TestCase("GET")]
	[TestCase("POST")]
	public async Task Execute_WithParameters_RunsTheProcessAsTheCallerAndAnswersNothing(string method) {
		string code = Guid.NewGuid().ToString()[..8];

		SiteAnswer answer = await SendAsync(new HttpMethod(method), $"{ProcessName}/Execute?Code={code}%20by%20");

		Assert.That((answer.Status, answer.Body), Is.EqualTo((HttpStatusCode.OK, "")));
		Assert.That(CountTickets($"{code} by OpenCX integration"), Is.EqualTo(1));
	}

	[Test]
	public async Task Execute_OfProcessThatFails_IsAnsweredAllTheSame() {
		string code = new('x', 60); // Longer than the column.

		SiteAnswer answer = await SendAsync(HttpMethod.Get, $"{ProcessName}/Execute?Code={code}");

		Assert.That((answer.Status, answer.Body), Is.EqualTo((HttpStatusCode.OK, "")));
		Assert.That(ServiceSite.Log, Has.Some.Contains($"The process {ProcessName} failed at ScriptTask1"));
	}

	[TestCase("UsrMissingProcess/Execute", "UsrMissingProcess")]
	[TestCase(ProcessName + "/Execute?code=1", "no parameter code")]
	public async Task Execute_OfWhatCannotBeStarted_IsAnErrorPageAndASentenceOnTheConsole(string address, string reason) {
		SiteAnswer answer = await SendAsync(HttpMethod.Get, address);

		Assert.That((answer.Status, answer.MediaType), Is.EqualTo((HttpStatusCode.BadRequest, "text/html")));
		Assert.That(ServiceSite.Log, Has.Some.Contains(reason));
	}

	[Test]
	public async Task Execute_WithoutAToken_IsUnauthorized() {
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Get, AddressOf($"{ProcessName}/Execute?Code=1"), authorization: null);

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.Unauthorized, "Unauthorized")));
	}

	private string AddressOf(string address) => $"{prefix}/ProcessEngineService.svc/{address}";

	private async Task<SiteAnswer> SendAsync(HttpMethod method, string address) =>
		await Client.SendAsync(method, AddressOf(address), await AuthorizeAsync(OAuthClientStore.OpenCx));

	private static int CountTickets(string code) {
		using UserConnection userConnection = ServiceSite.Connect(SiteUsers.Supervisor);
		return ((Select)new Select(userConnection).Column(Func.Count("Id")).From("UsrTicket")
			.Where("UsrCode").IsEqual(Column.Parameter(code))).ExecuteScalar<int>();
	}
}
