using Terrasoft.Common;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>A comparison of a column with values, or several of them.</summary>
internal sealed record QueryFilter {
	/// <summary>Which of the kinds it is.</summary>
	public FilterType FilterType { get; init; }

	/// <summary>How a comparison compares.</summary>
	public FilterComparisonType ComparisonType { get; init; }

	/// <summary>How a group joins its filters.</summary>
	public LogicalOperationStrict LogicalOperation { get; init; }

	/// <summary>Whether the filter is applied.</summary>
	public bool IsEnabled { get; init; } = true;

	/// <summary>Whether a group as a whole must not hold.</summary>
	public bool IsNot { get; init; }

	/// <summary>The filters of a group.</summary>
	public IReadOnlyDictionary<string, QueryFilter>? Items { get; init; }

	/// <summary>The column that is compared.</summary>
	public QueryExpression? LeftExpression { get; init; }

	/// <summary>The value that is compared with.</summary>
	public QueryExpression? RightExpression { get; init; }

	/// <summary>The values that are compared with, when they are several.</summary>
	public IReadOnlyList<QueryExpression>? RightExpressions { get; init; }
}
