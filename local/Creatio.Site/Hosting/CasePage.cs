using Creatio.Platform.Hosting;
using Creatio.Site.Reporting;

namespace Creatio.Site.Hosting;

/// <summary>What the site's page asks for: the cases, one case, the statuses of cases, and where the visitor's chat is.</summary>
internal sealed class CasePage(CreatioPlatform platform, OpenCxConnection? openCx) {
	private const int MaxCasesInList = 100;

	private readonly CaseReader _cases = new(platform);

	/// <summary>Adds the page's addresses to the application.</summary>
	public void Map(IEndpointRouteBuilder routes) {
		routes.MapGet("/site/configuration", () => new PageConfiguration(openCx?.Address));
		routes.MapGet("/site/cases", () => _cases.FindNewest(MaxCasesInList).Select(ToListItem));
		routes.MapGet("/site/cases/{id:guid}", (Guid id) => _cases.Find(id) is CaseDetails found ? Results.Ok(found) : Results.NotFound());
		routes.MapGet("/site/case-statuses", () => _cases.FindStatuses().Select(ToStatus));
	}

	private static CaseListItem ToListItem(Record record) => new(
		(Guid)record["Id"], record.FindText("Number"), record.FindText("Subject"), record.FindText("Status"),
		record.FindText("Contact"), (DateTime)record["CreatedOn"]);

	private static CaseStatus ToStatus(Record record) => new((Guid)record["Id"], record.FindText("Name"));

	private sealed record PageConfiguration(Uri? ChatWidgetUrl);

	private sealed record CaseStatus(Guid Id, string? Name);

	private sealed record CaseListItem(Guid Id, string? Number, string? Subject, string? Status, string? Contact, DateTime CreatedOn);
}
