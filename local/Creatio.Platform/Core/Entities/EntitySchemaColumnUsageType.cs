namespace Terrasoft.Core.Entities;

/// <summary>Whom a column is meant for.</summary>
public enum EntitySchemaColumnUsageType {
	/// <summary>Users.</summary>
	General = 0,

	/// <summary>Administrators.</summary>
	Advanced = 1,

	/// <summary>The system.</summary>
	None = 2
}
