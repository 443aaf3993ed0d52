using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>
/// An activity, as a rep adds it. ATF.Repository writes every column of a new model, so the ones that Creatio fills are missing here.
/// </summary>
[Schema("Activity")]
public class Reply : BaseModel {
	[SchemaProperty("Title")]
	public string Title { get; set; } = "";

	[SchemaProperty("DetailedResult")]
	public string DetailedResult { get; set; } = "";

	[SchemaProperty("ActivityCategory")]
	public Guid CategoryId { get; set; }

	[SchemaProperty("Case")]
	public Guid CaseId { get; set; }
}
