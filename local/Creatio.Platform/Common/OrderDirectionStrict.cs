namespace Terrasoft.Common;

/// <summary>How a query sorts.</summary>
public enum OrderDirectionStrict {
	/// <summary>Smallest first.</summary>
	Ascending = 0,

	/// <summary>Largest first.</summary>
	Descending = 1
}
