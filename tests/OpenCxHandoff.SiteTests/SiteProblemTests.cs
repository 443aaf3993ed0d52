using System.Net;
using System.Text.Json.Nodes;
using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>Something of the site stands in the way of a handoff: an error that says who has to do what, and nothing written.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class SiteProblemTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const string Secret = "dana@example.com";

	// As another package has it.
	private const string CaseListener = $$"""

		namespace Terrasoft.Configuration {
			using System;
			using Terrasoft.Core.Entities;
			using Terrasoft.Core.Entities.Events;

			[EntityEventListener(SchemaName = "Case")]
			public class UsrCaseListener : BaseEntityEventListener {
				public override void OnSaving(object sender, EntityBeforeEventArgs e) {
					base.OnSaving(sender, e);
					string description = ((Entity)sender).GetTypedColumnValue<string>("Symptoms");
					e.IsCanceled = description == "cancel";
					if (description == "break") {
						throw new InvalidOperationException("{{Secret}}");
					}
				}
			}
		}
		""";

	private static readonly Guid _user = OAuthClientStore.OpenCx.SystemUserId;

	private readonly ChangedPackage _package = new();

	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) {
		_package.Change("Schemas/OpenCxText/OpenCxText.cs", code => code + CaseListener);
		return options with { PackagePaths = [_package.Folder] };
	}

	[OneTimeTearDown]
	public void DeletePackage() => _package.Dispose();

	[Test]
	public async Task Handoff_UserWithoutContact_TellsToGiveOne() {
		Guid contact = Site.Read<Guid>("SysAdminUnit", "ContactId", _user);
		Site.Change("SysAdminUnit", _user, "ContactId", null);
		try {
			Answer answer = await FailAsync(Handoff(messageIds: "m-1"));

			Assert.That(answer.Code, Is.EqualTo("UserWithoutContact"));
			Assert.That((string?)answer.Json["message"], Does.StartWith("Give the user of the OAuth application a contact in Creatio"));
		} finally {
			Site.Change("SysAdminUnit", _user, "ContactId", contact);
		}
	}

	[Test]
	public async Task Handoff_ListenerCancelsTheSave_TellsToLookForIt() {
		Answer answer = await FailAsync(WithSummary("cancel"));

		Assert.That(answer.Code, Is.EqualTo("SaveRefused"));
		Assert.That((string?)answer.Json["message"], Is.EqualTo("Creatio refused to save a record of Case; look for a listener that cancels it."));
	}

	[Test]
	public async Task Handoff_ListenerThrows_TellsTheCorrelationIdOnly() {
		Answer answer = await FailAsync(WithSummary("break"));

		Assert.That(answer.Code, Is.EqualTo("UnexpectedError"));
		Assert.That(answer.CorrelationId, Has.Length.EqualTo(32));
		Assert.That(answer.Body, Does.Not.Contain(Secret));
	}

	private static JsonObject WithSummary(string summary) {
		JsonObject body = Handoff(messageIds: "m-1");
		body["handoff"]!["summary"] = summary;
		return body;
	}

	private async Task<Answer> FailAsync(JsonObject body) {
		IReadOnlyDictionary<string, int> before = Site.CountAll();

		Answer answer = await Site.HandOverAsync(body);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.InternalServerError), answer.Body);
		Assert.That(Site.CountAll(), Is.EquivalentTo(before), "nothing is written");
		return answer;
	}
}
