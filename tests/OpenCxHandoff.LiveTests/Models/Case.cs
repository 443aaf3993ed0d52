using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>A case.</summary>
[Schema("Case")]
public class Case : BaseModel {
	[SchemaProperty("Number")]
	public string Number { get; set; } = "";

	[SchemaProperty("Subject")]
	public string Subject { get; set; } = "";

	[SchemaProperty("Symptoms")]
	public string Description { get; set; } = "";

	[SchemaProperty("Origin")]
	public Guid OriginId { get; set; }

	[SchemaProperty("Contact")]
	public Guid ContactId { get; set; }

	[LookupProperty("Contact")]
	public virtual Contact? Contact { get; set; }

	[DetailProperty(nameof(Activity.CaseId))]
	public virtual List<Activity> Activities { get; set; } = [];
}
