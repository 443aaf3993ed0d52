namespace Terrasoft.Common;

/// <summary>How the filters of a collection are joined.</summary>
public enum LogicalOperationStrict {
	/// <summary>All must hold.</summary>
	And = 0,

	/// <summary>One must hold.</summary>
	Or = 1
}
