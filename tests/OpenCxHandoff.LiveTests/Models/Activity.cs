using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>An activity, as it is read.</summary>
[Schema("Activity")]
public class Activity : BaseModel {
	[SchemaProperty("Title")]
	public string Title { get; set; } = "";

	[SchemaProperty("DetailedResult")]
	public string DetailedResult { get; set; } = "";

	[SchemaProperty("StartDate")]
	public DateTime StartDate { get; set; }

	[SchemaProperty("ActivityCategory")]
	public Guid CategoryId { get; set; }

	[SchemaProperty("Case")]
	public Guid CaseId { get; set; }
}
