using Creatio.Platform.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting;

/// <summary>
/// What a rep does on the case page. It runs as the agent and saves the records that Creatio's own page would save; whatever follows
/// from that is the business of the installed packages.
/// </summary>
internal sealed class CaseActions(CreatioPlatform platform, ProcessEngine processes) {
	private const string RetryProcess = "OpenCxReplyRetry";
	private const string ReplyTitle = "Reply to the visitor";

	private static readonly Guid _replyCategory = new("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02");
	private static readonly Guid _completed = new("4bdbb88f-58e6-df11-971b-001d60e938c6");

	/// <summary>Adds the actions' addresses to the application.</summary>
	public void Map(IEndpointRouteBuilder routes) {
		routes.MapPost("/site/cases/{id:guid}/replies", (HttpContext context, Guid id, ReplyBody body) => Reply(context, id, body.Text ?? ""));
		routes.MapPut("/site/cases/{id:guid}/status", (HttpContext context, Guid id, StatusBody body) => SetStatus(context, id, body.StatusId));
		routes.MapPost("/site/cases/{id:guid}/retry", (HttpContext context, Guid id) => Retry(context, id));
	}

	private IResult Reply(HttpContext context, Guid caseId, string text) {
		if (string.IsNullOrWhiteSpace(text)) {
			return ServiceError.ToResult(context, StatusCodes.Status400BadRequest, "EmptyReply", "Write something before you send it.");
		}
		return ChangeCase(context, caseId, (userConnection, _) => {
			Entity activity = Create(userConnection, "Activity");
			activity.SetDefColumnValues();
			activity.SetColumnValue("Title", ReplyTitle);
			activity.SetColumnValue("DetailedResult", text);
			activity.SetColumnValue("CaseId", caseId);
			activity.SetColumnValue("ActivityCategoryId", _replyCategory);
			activity.SetColumnValue("StatusId", _completed);
			activity.Save();
		});
	}

	private IResult SetStatus(HttpContext context, Guid caseId, Guid statusId) => ChangeCase(context, caseId, (_, record) => {
		record.SetColumnValue("StatusId", statusId);
		record.Save();
	});

	private IResult Retry(HttpContext context, Guid caseId) => ChangeCase(context, caseId, (userConnection, _) =>
		processes.Execute(RetryProcess, new Dictionary<string, string> { ["CaseId"] = caseId.ToString() }, userConnection));

	private IResult ChangeCase(HttpContext context, Guid caseId, Action<UserConnection, Entity> change) {
		using UserConnection userConnection = platform.Connect(SiteUsers.Agent);
		Entity record = Create(userConnection, "Case");
		if (!record.FetchFromDB(caseId)) {
			return ServiceError.ToResult(context, StatusCodes.Status404NotFound, "NotFound", "There is no such case any more.");
		}
		try {
			change(userConnection, record);
			return Results.NoContent();
		} catch (ProcessStartException exception) {
			return ServiceError.ToResult(context, StatusCodes.Status409Conflict, "ProcessNotStarted", exception.Message);
		}
	}

	private static Entity Create(UserConnection userConnection, string schemaName) =>
		userConnection.EntitySchemaManager.GetInstanceByName(schemaName).CreateEntity(userConnection);

	private sealed record ReplyBody(string? Text);

	private sealed record StatusBody(Guid StatusId);
}
