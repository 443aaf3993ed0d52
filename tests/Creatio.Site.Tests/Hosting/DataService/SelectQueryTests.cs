using System.Net;
using System.Text.Json.Nodes;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Installation;
using static Creatio.Site.Tests.Hosting.DataService.Queries;

namespace Creatio.Site.Tests.Hosting.DataService;

/// <summary>Which records and which values a SelectQuery gives.</summary>
[TestFixture]
internal sealed class SelectQueryTests : DataServiceFixture {
	private const int Contain = 11;
	private const int Descending = 2;

	[TestCase("")]
	[TestCase("0/")]
	public async Task Select_Columns_GivesThemWithTheirKinds(string prefix) {
		Guid ownerId = await AddContactAsync("Select Owner");
		Guid id = await AddContactAsync("Select Columns", ("Owner", ownerId), ("BirthDate", Time("1990-05-06T00:00:00.000")));

		JsonObject answer = await SendAsync(
			Select("Contact", "Id", "Name", "Owner", "Account", "DoNotUseEmail", "BirthDate").Where(Equal("Id", id)), prefix: prefix);

		Assert.That(JsonNode.DeepEquals(answer, JsonNode.Parse($$"""
			{
				"rowConfig": {
					"Id": { "dataValueType": 0 },
					"Name": { "dataValueType": 28 },
					"Owner": { "dataValueType": 10, "isLookup": true, "referenceSchemaName": "Contact" },
					"Account": { "dataValueType": 10, "isLookup": true, "referenceSchemaName": "Account" },
					"DoNotUseEmail": { "dataValueType": 12 },
					"BirthDate": { "dataValueType": 8 }
				},
				"rows": [{
					"Id": "{{id}}",
					"Name": "Select Columns",
					"Owner": { "value": "{{ownerId}}", "displayValue": "Select Owner", "primaryImageValue": "" },
					"Account": "",
					"DoNotUseEmail": false,
					"BirthDate": "1990-05-06T00:00:00.000"
				}],
				"notFoundColumns": [],
				"rowsAffected": 1,
				"nextPrcElReady": false,
				"success": true
			}
			""")), Is.True, answer.ToJsonString());
	}

	[Test]
	public async Task Select_IgnoringDisplayValues_GivesLookupsWithoutThem() {
		Guid ownerId = await AddContactAsync("Ignored Owner");
		Guid id = await AddContactAsync("Ignoring", ("Owner", ownerId));
		JsonObject query = Select("Contact", "Owner").Where(Equal("Id", id));
		query["ignoreDisplayValues"] = true;

		JsonNode owner = (await SelectAsync(query)).Single()!["Owner"]!;

		Assert.That(((Guid)owner["value"]!, (string?)owner["displayValue"]), Is.EqualTo((ownerId, "")));
	}

	[Test]
	public async Task Select_TimesOfAUserInBerlin_AreInThatTimeZone() {
		OAuthClient berlin = new("berlin", "berlin-secret", SiteUsers.Agent);
		ServiceSite.OAuthClients.Register(berlin);
		JsonObject added = await SendAsync(
			Insert("Activity", ("Title", "In Berlin"), ("StartDate", Time("2026-07-01T12:00:00.500"))), berlin);
		JsonObject query = Select("Activity", "StartDate").Where(Equal("Id", (Guid)added["id"]!));

		JsonArray inBerlin = await SelectAsync(query, berlin);
		JsonArray inUtc = await SelectAsync(query, OAuthClientStore.Administrator);

		Assert.That((string?)inBerlin.Single()!["StartDate"], Is.EqualTo("2026-07-01T12:00:00.500"));
		Assert.That((string?)inUtc.Single()!["StartDate"], Is.EqualTo("2026-07-01T10:00:00.500"));
	}

	[Test]
	public async Task Select_Filters_GivesTheRecordsForWhichTheyHold() {
		Guid ownerId = await AddContactAsync("Filter Owner");
		await AddContactAsync("Filter Anna", ("Owner", ownerId), ("JobTitle", "Agent"));
		await AddContactAsync("Filter Bert", ("Owner", ownerId), ("JobTitle", "Manager"));
		await AddContactAsync("Filter Carl", ("Owner", ownerId), ("JobTitle", "Agent"));

		Assert.Multiple(async () => {
			Assert.That(await FindAsync(Equal("Owner", ownerId), Equal("JobTitle", "Manager")), Is.EqualTo(new[] { "Filter Bert" }));
			Assert.That(await FindAsync(Equal("Owner.Name", "Filter Owner"), Filter("Name", Contain, "ar")), Is.EqualTo(new[] { "Filter Carl" }));
			Assert.That(await FindAsync(Any(Equal("Name", "Filter Anna"), Equal("Name", "Filter Carl"))),
				Is.EqualTo(new[] { "Filter Anna", "Filter Carl" }));
			Assert.That(await FindAsync(Equal("Owner", ownerId), In("JobTitle", "Manager", "Director")), Is.EqualTo(new[] { "Filter Bert" }));
			Assert.That(await FindAsync(Equal("Owner", ownerId), IsNull("Account")), Has.Exactly(3).Items);
			Assert.That(await FindAsync(Equal("Owner", ownerId), IsNull("Account", isNot: true)), Is.Empty);
		});
	}

	[Test]
	public async Task Select_APageOfAnOrder_GivesTheRecordsOfThatPage() {
		foreach (string name in new[] { "Page B", "Page D", "Page A", "Page C" }) {
			await AddContactAsync(name);
		}
		JsonObject query = Select("Contact").Where(Filter("Name", Contain, "Page "));
		query["columns"]!["items"]!["Name"] = Column("Name", Descending, orderPosition: 1);
		query["isPageable"] = true;
		query["rowCount"] = 2;
		query["rowsOffset"] = 1;

		Assert.That(await SelectTextsAsync(query, "Name"), Is.EqualTo(new[] { "Page C", "Page B" }));
	}

	[TestCase("UsrMissing", "Name", "UsrMissing")]
	[TestCase("Contact", "UsrMissing", "UsrMissing")]
	[TestCase("Contact", "Owner.UsrMissing", "Owner.UsrMissing")]
	public async Task Select_OfWhatDoesNotExist_IsAnsweredWithTheError(string schema, string column, string named) {
		JsonObject answer = await SendAsync(Select(schema, column));

		Assert.That((bool)answer["success"]!, Is.False);
		Assert.That((string?)answer["errorInfo"]!["errorCode"], Is.EqualTo("ItemNotFoundException"));
		Assert.That((string?)answer["errorInfo"]!["message"], Does.Contain(named));
		Assert.That(answer["rows"], Is.Null);
	}

	[Test]
	public async Task Select_OfAnObjectThatTheUserMayNotRead_IsDenied() {
		JsonObject answer = await SendAsync(Select("UsrTicket", "UsrCode"), OAuthClientStore.Outsider);

		Assert.That(((bool)answer["success"]!, (string?)answer["errorInfo"]!["errorCode"]), Is.EqualTo((false, "SecurityException")));
	}

	[Test]
	public async Task Select_WithAnAggregate_SaysThatTheLocalSiteHasNone() {
		JsonObject query = Select("Contact");
		query["columns"]!["items"]!["COUNTValue"] = new JsonObject { ["expression"] = new JsonObject { ["expressionType"] = 1, ["functionType"] = 2 } };

		JsonObject answer = await SendAsync(query);

		Assert.That((string?)answer["errorInfo"]!["errorCode"], Is.EqualTo("NotSupportedException"));
	}

	[TestCase("SelectQuery", "no JSON")]
	[TestCase("SelectQuery", "{}")]
	[TestCase("QuerySysSettings", """{ "rootSchemaName": "Contact" }""")]
	public async Task Request_ThatCannotBeRun_IsAnsweredWithTheError(string contract, string body) {
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Post, "DataService/json/SyncReply/" + contract,
			await AuthorizeAsync(OAuthClientStore.Administrator), SiteClient.Body(body, "application/json"));

		Assert.That((answer.Status, (bool)answer.Json!["success"]!), Is.EqualTo((HttpStatusCode.OK, false)));
		Assert.That((string?)answer.Json["errorInfo"]!["message"], Is.Not.Empty);
	}

	[Test]
	public async Task Request_WithoutALogin_IsUnauthorized() {
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Post, "DataService/json/SyncReply/SelectQuery", authorization: null,
			SiteClient.Body(Select("Contact", "Name").ToJsonString(), "application/json"));

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
	}

	private Task<IEnumerable<string?>> FindAsync(params JsonObject[] filters) {
		JsonObject query = Select("Contact").Where(filters);
		query["columns"]!["items"]!["Name"] = Column("Name", orderDirection: 1, orderPosition: 1);
		return SelectTextsAsync(query, "Name");
	}

	private static JsonObject In(string path, params string[] values) => new() {
		["filterType"] = 4,
		["comparisonType"] = 3,
		["isEnabled"] = true,
		["leftExpression"] = new JsonObject { ["expressionType"] = 0, ["columnPath"] = path },
		["rightExpressions"] = new JsonArray([.. values.Select(value => (JsonNode)Value(value))])
	};

	private static JsonObject IsNull(string path, bool isNot = false) => new() {
		["filterType"] = 2,
		["comparisonType"] = isNot ? 2 : 1,
		["isNull"] = !isNot,
		["isEnabled"] = true,
		["leftExpression"] = new JsonObject { ["expressionType"] = 0, ["columnPath"] = path }
	};
}
