using Terrasoft.Common;

namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>A column that is read or sorted by.</summary>
internal sealed record QueryColumn {
	/// <summary>What is read.</summary>
	public required QueryExpression Expression { get; init; }

	/// <summary>Whether and how it sorts.</summary>
	public OrderDirection OrderDirection { get; init; }

	/// <summary>Position among the columns that the query sorts by.</summary>
	public int OrderPosition { get; init; }
}
