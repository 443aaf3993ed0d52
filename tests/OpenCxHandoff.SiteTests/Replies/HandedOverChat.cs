using System.Text.Json.Nodes;
using Creatio.Site.Installation;
using OpenCx;
using OpenCx.Faults;
using OpenCx.Sessions;
using Terrasoft.Core.DB;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>A conversation that was handed over, from both sides: the visitor in OpenCX and the rep on the case.</summary>
internal sealed class HandedOverChat {
	/// <summary>Category of the activities that are replies.</summary>
	public static readonly Guid ReplyCategory = new("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02");

	private static readonly Guid _emailType = new("e2831dec-cfc0-df11-b00f-001d60e938c6");

	private readonly OpenCxServer _openCx;
	private readonly Site _site;

	private HandedOverChat(OpenCxServer openCx, Site site, Visitor visitor) {
		_openCx = openCx;
		_site = site;
		Visitor = visitor;
	}

	public Visitor Visitor { get; }

	public Session Session => Visitor.Session;

	public Guid CaseId => Guid.Parse(Session.Ticket!.CaseId);

	/// <summary>What agents have said to the visitor, in the order in which it arrived.</summary>
	public IReadOnlyList<Message> Replies => [.. Session.Messages.Where(message => message.Sender == SenderKind.Agent)];

	public IEnumerable<string> ReplyTexts => Replies.Select(reply => reply.Text);

	/// <summary>The calls that Creatio made for the session.</summary>
	public IReadOnlyList<ApiCall> Calls => _openCx.ApiCalls.Of(Session.Id);

	/// <summary>A visitor asks for a person, and OpenCX opens the case.</summary>
	public static async Task<HandedOverChat> StartAsync(OpenCxServer openCx, Site site) {
		HandedOverChat chat = new(openCx, site, await Visitor.ArriveAsync(openCx));
		await chat.SayAsync("I want to talk to a human");
		return chat;
	}

	/// <summary>The visitor writes; ends when Creatio has heard of it.</summary>
	public async Task SayAsync(string text) {
		await Visitor.SayAsync(text);
		await SettleAsync();
	}

	/// <summary>Somebody in OpenCX opens or closes the session; ends when Creatio has heard of it.</summary>
	public async Task SetSessionStatusAsync(string status) {
		await Visitor.SetStatusAsync(status);
		await SettleAsync();
	}

	/// <summary>The rep writes a reply; ends when its process has run, which need not mean that it is delivered.</summary>
	public Task<Guid> ReplyAsync(string text) => AddActivityAsync(CreateReply(text));

	/// <summary>The rep writes a reply; its process runs later.</summary>
	public Guid WriteReply(string text) => AddActivity(CreateReply(text));

	/// <summary>The rep adds an activity to the case; ends when its processes have run.</summary>
	public async Task<Guid> AddActivityAsync(Dictionary<string, object> values) {
		Guid id = AddActivity(values);
		await _site.WhenProcessesEndedAsync();
		return id;
	}

	/// <summary>
	/// The rep adds an e-mail with a category. Creatio gives a new activity the type of its category, so it becomes an e-mail just after it
	/// was added, before its processes run.
	/// </summary>
	public async Task AddEmailAsync(Guid categoryId) {
		_site.Use(userConnection => {
			using DBExecutor executor = userConnection.EnsureDBConnection();
			executor.StartTransaction();
			Guid id = Site.Add(userConnection, "Activity", new Dictionary<string, object> {
				["Title"] = "Your order",
				["CaseId"] = CaseId,
				["ActivityCategoryId"] = categoryId
			});
			Site.Change(userConnection, "Activity", id, "TypeId", _emailType);
			executor.CommitTransaction();
			return id;
		}, SiteUsers.Agent);
		await _site.WhenProcessesEndedAsync();
	}

	/// <summary>The rep sets the case's status.</summary>
	public async Task SetCaseStatusAsync(Guid statusId) {
		_site.Change("Case", CaseId, "StatusId", statusId);
		await _site.WhenProcessesEndedAsync();
	}

	private static Dictionary<string, object> CreateReply(string text) => new() {
		["Title"] = "Reply",
		["ActivityCategoryId"] = ReplyCategory,
		["DetailedResult"] = text
	};

	/// <summary>Waits until neither side has anything to tell the other.</summary>
	public async Task SettleAsync() {
		await _openCx.WhenHandoffsEndedAsync();
		await _site.WhenProcessesEndedAsync();
		await _openCx.WhenHandoffsEndedAsync();
	}

	public Task<SiteCase> GetCaseAsync() => _site.GetCaseAsync(CaseId);

	/// <summary>What Creatio tells OpenCX: OpenCxMessage records, replies and statuses, in their sequence.</summary>
	public async Task<IReadOnlyList<JsonObject>> GetOutgoingAsync() =>
		[.. (await GetCaseAsync()).Messages.Where(message => SiteCase.Text(message, "Direction") == "Outgoing")];

	/// <summary>The only outgoing record.</summary>
	public async Task<JsonObject> GetOnlyOutgoingAsync() => (await GetOutgoingAsync()).Single();

	private Guid AddActivity(Dictionary<string, object> values) {
		values["CaseId"] = CaseId;
		return _site.Add("Activity", values, SiteUsers.Agent);
	}
}
