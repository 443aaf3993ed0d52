using System.Text.Json.Nodes;

namespace Creatio.Site.Tests.Commands;

/// <summary>The command <c>handoff</c>, with the package that it installs unless told otherwise.</summary>
[TestFixture]
internal sealed class HandoffCommandTests : CommandFixture {
	private const string Accepted = """
		{
		  "session": { "id": "s-1", "channel": "web" },
		  "contact": { "name": "Dana Levi", "email": "dana@example.com", "is_verified": true },
		  "handoff": { "summary": "Dana cannot find order 1042.", "reason": "user_requested_human_assistance" },
		  "messages": [ {
		    "id": "m-1",
		    "sender": { "type": "contact", "name": "Dana Levi" },
		    "text": "Wo ist Bestellung 1042?",
		    "attachments": [ { "name": "photo.png", "type": "image/png", "size": 48213, "url": "https://files.example.com/photo.png" } ]
		  } ]
		}
		""";

	private const string WithoutSessionId = """{ "session": {} }""";

	private string _database = "";
	private CommandRun _acceptedAsJson = null!;

	private JsonNode AcceptedReport => JsonNode.Parse(_acceptedAsJson.Output)![0]!;

	[OneTimeSetUp]
	public void HandOver() {
		_database = PathOf("site.db");
		_acceptedAsJson = CommandRun.Of("handoff", WriteFile("accepted.json", Accepted), "--json", "--db", _database);
	}

	[Test]
	public void Json_AcceptedFile_ExitsWithZero() => Assert.That(_acceptedAsJson.ExitCode, Is.Zero, _acceptedAsJson.Error);

	[Test]
	public void Json_AcceptedFile_IsTheOnlyOutput() {
		Assert.That(JsonNode.Parse(_acceptedAsJson.Output)!.AsArray(), Has.Count.EqualTo(1));
		Assert.That(_acceptedAsJson.Error, Does.Contain("Compiling the configuration."));
	}

	[Test]
	public void Json_AcceptedFile_HasTheDocumentedMembers() => Assert.That(
		AcceptedReport.AsObject().Select(member => member.Key),
		Is.EqualTo(["file", "status", "response", "case", "session", "contact", "files", "activities", "messages"]));

	[Test]
	public void Json_AcceptedFile_ShowsAnswerAndCase() {
		Assert.That((string?)AcceptedReport["file"], Is.EqualTo(PathOf("accepted.json")));
		Assert.That((int)AcceptedReport["status"]!, Is.EqualTo(200));
		Assert.That((bool)AcceptedReport["response"]!["created"]!, Is.True);
		Assert.That((string?)AcceptedReport["case"]!["Id"], Is.EqualTo((string?)AcceptedReport["response"]!["caseId"]));
		Assert.That((string?)AcceptedReport["case"]!["Symptoms"], Is.EqualTo("Dana cannot find order 1042."));
	}

	[Test]
	public void Json_AcceptedFile_ShowsWhatBelongsToTheCase() {
		Assert.That((string?)AcceptedReport["session"]!["SessionId"], Is.EqualTo("s-1"));
		Assert.That((string?)AcceptedReport["contact"]!["Email"], Is.EqualTo("dana@example.com"));
		Assert.That((string?)AcceptedReport["files"]![0]!["name"], Is.EqualTo("photo.png"));
		Assert.That(AcceptedReport["activities"]!.AsArray(), Has.Count.EqualTo(2));
		Assert.That(AcceptedReport["messages"]!.AsArray().Select(message => (string?)message!["Text"]),
			Has.Some.Contain("Wo ist Bestellung 1042?"));
	}

	[Test]
	public void Database_NamedAgain_StillHoldsTheCase() {
		CommandRun again = CommandRun.Of("handoff", PathOf("accepted.json"), "--json", "--db", _database);

		JsonNode response = JsonNode.Parse(again.Output)![0]!["response"]!;
		Assert.That((bool)response["created"]!, Is.False);
		Assert.That((string?)response["caseNumber"], Is.EqualTo((string?)AcceptedReport["case"]!["Number"]));
	}

	[Test]
	public void Tables_OneFileAcceptedAndOneRejected_ShowBothAndExitWithOne() {
		string rejected = WriteFile("rejected.json", WithoutSessionId);

		CommandRun run = CommandRun.Of("handoff", PathOf("accepted.json"), rejected);

		Assert.That(run.ExitCode, Is.EqualTo(1));
		Assert.That(run.Output, Does.Contain($"{PathOf("accepted.json")}: accepted with status 200")
			.And.Contain("Dana cannot find order 1042.").And.Contain("photo.png").And.Contain("Wo ist Bestellung 1042?"));
		Assert.That(run.Output, Does.Contain($"{rejected}: refused with status 400").And.Contain("MissingMember"));
	}

	[Test]
	public void Json_RejectedFiles_HaveTheServicesCodeOrTheRuntimesPageAndNoCase() {
		string broken = WriteFile("broken.json", "{ broken");

		CommandRun run = CommandRun.Of("handoff", WriteFile("rejected.json", WithoutSessionId), broken, "--json", "--framework");

		JsonArray reports = JsonNode.Parse(run.Output)!.AsArray();
		Assert.That(run.ExitCode, Is.EqualTo(1));
		Assert.That(reports.Select(report => (int)report!["status"]!), Is.EqualTo([400, 400]));
		Assert.That(reports.Select(report => report!["case"]), Is.All.Null);
		Assert.That((string?)reports[0]!["response"]!["code"], Is.EqualTo("MissingMember"));
		Assert.That((string?)reports[1]!["response"], Does.Contain("Request Error"));
	}
}
