using System.Net;
using System.Text.Json.Nodes;
using Creatio.Site.Installation;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Tests.Hosting;

/// <summary>What the case page asks the site to do, on a site whose packages know nothing of OpenCX.</summary>
[TestFixture]
internal sealed class CaseActionsTests : ServiceFixture {
	private const string ResolvedStatus = "ae7f411e-f46b-1410-009b-0050ba5d6c38";

	[Test]
	public async Task Statuses_AreListedInTheOrderOfTheirStages() {
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Get, "site/case-statuses", authorization: null);

		Assert.That(answer.Json!.AsArray().Select(status => (string?)status!["name"]), Is.EqualTo(
			["New", "In progress", "Waiting for response", "Resolved", "Reopened", "Closed", "Canceled"]));
	}

	[Test]
	public async Task Status_Set_IsSavedByTheAgent() {
		Guid caseId = AddCase();

		SiteAnswer answer = await SendAsync(HttpMethod.Put, caseId, "status", $$"""{ "statusId": "{{ResolvedStatus}}" }""");

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
		Assert.That(Read(caseId, "StatusId"), Is.EqualTo(new Guid(ResolvedStatus)));
		using UserConnection agent = ServiceSite.Connect(SiteUsers.Agent);
		Assert.That(Read(caseId, "ModifiedById"), Is.EqualTo(agent.CurrentUser.ContactId));
	}

	[TestCase("")]
	[TestCase(" \n")]
	public async Task Reply_WithoutText_IsRefused(string text) {
		SiteAnswer answer = await SendAsync(HttpMethod.Post, AddCase(), "replies", new JsonObject { ["text"] = text }.ToJsonString());

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.BadRequest, "EmptyReply")));
	}

	[Test]
	public async Task Retry_WithoutTheProcess_SaysThatItIsMissing() {
		SiteAnswer answer = await SendAsync(HttpMethod.Post, AddCase(), "retry", "{}");

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.Conflict, "ProcessNotStarted")));
		Assert.That((string?)answer.Json["message"], Does.Contain("OpenCxReplyRetry"));
	}

	[TestCase("POST", "replies", """{ "text": "Hello" }""")]
	[TestCase("PUT", "status", $$"""{ "statusId": "{{ResolvedStatus}}" }""")]
	[TestCase("POST", "retry", "{}")]
	public async Task Action_OnAnUnknownCase_IsNotFound(string method, string action, string body) {
		SiteAnswer answer = await SendAsync(new HttpMethod(method), Guid.NewGuid(), action, body);

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.NotFound, "NotFound")));
	}

	private Task<SiteAnswer> SendAsync(HttpMethod method, Guid caseId, string action, string body) =>
		Client.SendAsync(method, $"site/cases/{caseId}/{action}", authorization: null, SiteClient.Body(body, "application/json"));

	private static Guid AddCase() {
		using UserConnection userConnection = ServiceSite.Connect(SiteUsers.Supervisor);
		Entity record = userConnection.EntitySchemaManager.GetInstanceByName("Case").CreateEntity(userConnection);
		record.SetDefColumnValues();
		record.SetColumnValue("Subject", "A lamp is broken");
		record.Save();
		return record.PrimaryColumnValue;
	}

	private static Guid Read(Guid caseId, string column) {
		using UserConnection userConnection = ServiceSite.Connect(SiteUsers.Supervisor);
		return ((Select)new Select(userConnection).Column(column).From("Case").Where("Id").IsEqual(Column.Parameter(caseId)))
			.ExecuteScalar<Guid>();
	}
}
