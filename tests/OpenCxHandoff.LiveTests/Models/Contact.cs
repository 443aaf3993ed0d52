using ATF.Repository;
using ATF.Repository.Attributes;

namespace OpenCxHandoff.LiveTests.Models;

/// <summary>A contact.</summary>
[Schema("Contact")]
public class Contact : BaseModel {
	[SchemaProperty("Name")]
	public string Name { get; set; } = "";

	[SchemaProperty("Email")]
	public string Email { get; set; } = "";
}
