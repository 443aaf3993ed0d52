using System.Text.Json.Nodes;
using Creatio.Site.Installation;
using OpenCx.Api;
using OpenCx.Faults;
using OpenCx.Sessions;
using Terrasoft.Core.DB;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>Files that a rep attaches to a reply, as the visitor gets them.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class ReplyFileTests(DatabaseEngine engine) : ReplyFixture(engine) {
	private const int FiveMegabytes = 5 * 1024 * 1024;

	private static readonly Guid _agentContact = new("0d0c6c5e-5b0f-4b0e-9d58-2f0f6f3a7c22");
	private static readonly Guid _linkType = new("539bc2f8-0ee0-df11-971b-001d60e938c6");

	private static readonly byte[] _content = [0x89, 0x50, 0x4e, 0x47, 0x00, 0xff];

	[Test]
	public async Task File_Attached_FollowsTheReply() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");

		Guid fileId = await AttachAsync(activityId, "label 1042.png", _content);

		Attachment attachment = chat.Replies[1].Attachments.Single();
		Assert.Multiple(() => {
			Assert.That(chat.ReplyTexts, Is.EqualTo(["Here it is.", "label 1042.png"]));
			Assert.That((attachment.Name, attachment.Type, attachment.Size), Is.EqualTo(("label 1042.png", "image/png", _content.Length)));
			Assert.That(OpenCx.Store.FindFile(Guid.Parse(attachment.Id))!.Content.ToArray(), Is.EqualTo(_content));
			Assert.That(chat.Replies[1].SenderName, Is.EqualTo("Olga"));
			Assert.That(chat.Session.CustomData["creatio_reply_id"], Is.EqualTo(fileId.ToString()));
		});
	}

	[Test]
	public async Task File_Attached_IsShownAsSentOnTheCase() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");

		Guid fileId = await AttachAsync(activityId, "label.png", _content);

		JsonObject message = (await chat.GetOutgoingAsync())[1];
		Assert.Multiple(() => {
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Sent"));
			Assert.That(Text(message, "Text"), Is.EqualTo("label.png"));
			Assert.That(Text(message, "SenderKind"), Is.EqualTo("Agent"));
			Assert.That((Guid?)message["FileId"], Is.EqualTo(fileId));
			Assert.That((Guid?)message["ActivityId"], Is.EqualTo(activityId));
			Assert.That(Text(message, "MessageId"), Is.EqualTo($"{chat.Replies[1].Id}"));
		});
	}

	[Test]
	public async Task Files_Several_ArriveInTheirOrder() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here they are.");

		await AttachAsync(activityId, "b.pdf", _content);
		await AttachAsync(activityId, "a.pdf", _content);

		Assert.That(chat.ReplyTexts, Is.EqualTo(["Here they are.", "b.pdf", "a.pdf"]));
	}

	[Test]
	public async Task File_NameThatLooksLikeMarkup_IsShownAsItIs() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");

		await AttachAsync(activityId, "**draft**.pdf", _content);

		Assert.That(chat.Replies[1].Text, Is.EqualTo(@"\*\*draft\*\*.pdf"));
		Assert.That(chat.Replies[1].Attachments.Single().Name, Is.EqualTo("**draft**.pdf"));
	}

	[Test]
	public async Task File_ExactlyFiveMegabytes_ReachesTheVisitor() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");

		await AttachAsync(activityId, "photos.zip", new byte[FiveMegabytes]);

		Assert.That(chat.Replies[1].Attachments.Single().Size, Is.EqualTo(FiveMegabytes));
	}

	[Test]
	public async Task File_LargerThanFiveMegabytes_IsGivenUpAndItsAuthorIsToldWhatToDo() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");

		await AttachAsync(activityId, "photos.zip", new byte[FiveMegabytes + 1]);
		await chat.ReplyAsync("Did you get it?");

		JsonObject message = (await chat.GetOutgoingAsync())[1];
		Assert.Multiple(() => {
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Failed"));
			Assert.That(Text(message, "LastError"), Is.EqualTo("photos.zip is larger than 5 MB; send the visitor a link instead."));
			Assert.That(FindNotification(chat.CaseId), Is.EqualTo("A reply did not reach the visitor. " + Text(message, "LastError")));
			Assert.That(chat.ReplyTexts, Is.EqualTo(["Here it is.", "Did you get it?"]));
		});
	}

	[Test]
	public async Task File_StoredAfterItsRecord_IsSentByTheTimer() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");
		Guid fileId = Site.Use(connection => AttachedFiles.AddRecord(connection, activityId, "label.png"), SiteUsers.Agent);
		await Site.WhenProcessesEndedAsync();
		JsonObject message = (await chat.GetOutgoingAsync())[1];
		Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Waiting for retry"));
		Assert.That(Text(message, "LastError"), Is.EqualTo("label.png is empty, or Creatio is still storing it."));

		Site.Use(connection => {
			AttachedFiles.AddContent(connection, fileId, _content);
			return fileId;
		}, SiteUsers.Agent);
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(chat.Replies[1].Attachments.Single().Size, Is.EqualTo(_content.Length));
	}

	[Test]
	public async Task File_DeletedBeforeItIsSent_IsGivenUp() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");
		Fail(chat, Fault.TooManyRequests());
		Guid fileId = await AttachAsync(activityId, "label.png", _content);

		Site.Use(connection => new Delete(connection).From("ActivityFile").Where("Id").IsEqual(Column.Parameter(fileId)).Execute());
		await PassAsync(TimeSpan.FromMinutes(1));

		JsonObject message = (await chat.GetOutgoingAsync())[1];
		Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Failed"));
		Assert.That(Text(message, "LastError"), Is.EqualTo("label.png was deleted before it was sent; attach it to a new reply."));
	}

	[Test]
	public async Task File_OfAReplyThatWaits_WaitsToo() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.ServerErrorBeforeAccepting());
		Guid activityId = await chat.ReplyAsync("Here it is.");

		await AttachAsync(activityId, "label.png", _content);
		Assert.That(chat.ReplyTexts, Is.Empty);
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(chat.ReplyTexts, Is.EqualTo(["Here it is.", "label.png"]));
	}

	[Test]
	public async Task File_AcceptedButTheConnectionBreaks_IsLookedForAndNotSentTwice() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");
		Fail(chat, Fault.DropAfterAccepting);

		await AttachAsync(activityId, "label.png", _content);
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(chat.ReplyTexts, Is.EqualTo(["Here it is.", "label.png"]));
		Assert.That(Text((await chat.GetOutgoingAsync())[1], "DeliveryState"), Is.EqualTo("Sent"));
		Assert.That(chat.Calls.Select(call => call.Route), Does.Contain(ApiRoute.GetHistory));
	}

	[Test]
	public async Task File_OfAnActivityThatIsNoReply_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.AddActivityAsync(new() { ["Title"] = "Call the warehouse" });

		await AttachAsync(activityId, "price list.xlsx", _content);

		Assert.That(chat.Calls, Is.Empty);
		Assert.That(await chat.GetOutgoingAsync(), Is.Empty);
	}

	[Test]
	public async Task File_OfTheTranscript_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();
		Guid transcriptId = (Guid)(await chat.GetCaseAsync()).Activities[0]["Id"]!;

		await AttachAsync(transcriptId, "label.png", _content);

		Assert.That(chat.Calls, Is.Empty);
	}

	[Test]
	public async Task Link_Attached_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("Here it is.");

		Site.Add("ActivityFile", new Dictionary<string, object> {
			["Name"] = "https://intranet.example/1042",
			["ActivityId"] = activityId,
			["TypeId"] = _linkType
		}, SiteUsers.Agent);
		await Site.WhenProcessesEndedAsync();

		Assert.That(chat.ReplyTexts, Is.EqualTo(["Here it is."]));
	}

	private async Task<Guid> AttachAsync(Guid activityId, string name, byte[] content) {
		Guid id = Site.Use(connection => AttachedFiles.Add(connection, activityId, name, content), SiteUsers.Agent);
		await Site.WhenProcessesEndedAsync();
		return id;
	}

	private void Fail(HandedOverChat chat, params IEnumerable<Fault> faults) =>
		OpenCx.Faults.Add(new FaultSequence(faults) { SessionId = chat.Session.Id });

	/// <summary>What the rep reads in the notification centre.</summary>
	private string? FindNotification(Guid caseId) => Site.Use(userConnection => ((Select)new Select(userConnection)
		.Column("Description")
		.From("Reminding")
		.Where("SubjectId").IsEqual(Column.Parameter(caseId))
		.And("ContactId").IsEqual(Column.Parameter(_agentContact))).ExecuteScalar<string>());
}
