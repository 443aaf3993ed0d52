namespace Terrasoft.Common;

/// <summary>Whether and how a column sorts.</summary>
public enum OrderDirection {
	/// <summary>It does not.</summary>
	None = 0,

	/// <summary>Smallest first.</summary>
	Ascending = 1,

	/// <summary>Largest first.</summary>
	Descending = 2
}
