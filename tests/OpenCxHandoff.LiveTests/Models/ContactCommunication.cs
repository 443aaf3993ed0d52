using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>A contact's e-mail address, telephone number or the like.</summary>
[Schema("ContactCommunication")]
public class ContactCommunication : BaseModel {
	[SchemaProperty("Contact")]
	public Guid ContactId { get; set; }

	[SchemaProperty("Number")]
	public string Number { get; set; } = "";
}
