using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>A conversation.</summary>
[Schema("OpenCxSession")]
public class OpenCxSession : BaseModel {
	[SchemaProperty("SessionId")]
	public string SessionId { get; set; } = "";

	[SchemaProperty("Summary")]
	public string Summary { get; set; } = "";

	[SchemaProperty("IsVerified")]
	public bool IsVerified { get; set; }

	[SchemaProperty("VisitorEmail")]
	public string VisitorEmail { get; set; } = "";

	[SchemaProperty("Case")]
	public Guid CaseId { get; set; }

	[LookupProperty("Case")]
	public virtual Case? Case { get; set; }

	[DetailProperty(nameof(OpenCxMessage.SessionId))]
	public virtual List<OpenCxMessage> Messages { get; set; } = [];
}
