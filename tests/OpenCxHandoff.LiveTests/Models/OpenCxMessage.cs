using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>A line of a conversation, in either direction.</summary>
[Schema("OpenCxMessage")]
public class OpenCxMessage : BaseModel {
	[SchemaProperty("Session")]
	public Guid SessionId { get; set; }

	[SchemaProperty("Activity")]
	public Guid ActivityId { get; set; }

	[SchemaProperty("MessageId")]
	public string MessageId { get; set; } = "";

	[SchemaProperty("Sequence")]
	public int Sequence { get; set; }

	[SchemaProperty("Text")]
	public string Text { get; set; } = "";

	[SchemaProperty("DeliveryState")]
	public Guid DeliveryStateId { get; set; }
}
