using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Terrasoft.Core.DB;

/// <summary>Several values in a query, such as those of an <c>IN</c> condition.</summary>
public class QueryColumnExpressionCollection : Collection<QueryColumnExpression> {
	internal QueryColumnExpressionCollection(IList<QueryColumnExpression> expressions) : base(expressions) {
	}
}
