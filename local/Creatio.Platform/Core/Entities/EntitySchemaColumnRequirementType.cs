namespace Terrasoft.Core.Entities;

/// <summary>Whether a column may be empty.</summary>
public enum EntitySchemaColumnRequirementType {
	/// <summary>It may.</summary>
	None = 0,

	/// <summary>Saving refuses it.</summary>
	ApplicationLevel = 1,

	/// <summary>The database refuses it.</summary>
	DBLevel = 2
}
