using System.Net;
using System.Text.Json.Nodes;
using Creatio.Site.Hosting.Authentication;
using static Creatio.Site.Tests.Hosting.DataService.Queries;

namespace Creatio.Site.Tests.Hosting.DataService;

/// <summary>Tests that read and change records over HTTP as ATF.Repository does. Each has records of its own.</summary>
internal abstract class DataServiceFixture : ServiceFixture {
	/// <summary>Sends a request, by default as the administrator.</summary>
	protected async Task<JsonObject> SendAsync(JsonObject query, OAuthClient? client = null, string prefix = "") {
		string contract = query.ContainsKey("__type") ? ((string)query["__type"]!).Split('.')[^1] : "BatchQuery";
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Post, $"{prefix}DataService/json/SyncReply/{contract}",
			await AuthorizeAsync(client ?? OAuthClientStore.Administrator), SiteClient.Body(query.ToJsonString(), "application/json"));
		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
		return answer.Json!.AsObject();
	}

	protected async Task<JsonArray> SelectAsync(JsonObject query, OAuthClient? client = null) {
		JsonObject answer = await SendAsync(query, client);
		Assert.That((bool)answer["success"]!, Is.True, answer.ToJsonString());
		return answer["rows"]!.AsArray();
	}

	/// <summary>The values of a text column, in the order of the rows.</summary>
	protected async Task<IEnumerable<string?>> SelectTextsAsync(JsonObject query, string column) =>
		(await SelectAsync(query)).Select(row => (string?)row![column]);

	protected async Task<Guid> AddContactAsync(string name, params (string Column, JsonNode? Value)[] values) {
		JsonObject answer = await SendAsync(Insert("Contact", [("Name", name), .. values]));
		Assert.That((bool)answer["success"]!, Is.True, answer.ToJsonString());
		return (Guid)answer["id"]!;
	}
}
