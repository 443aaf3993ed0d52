using System;
using Creatio.Platform.Data;

namespace Terrasoft.Core.Entities;

/// <summary>The right side of a filter as SQL.</summary>
internal sealed class FilterComparison(FilterComparisonType type, object?[] values) {
	public void WriteTo(SqlWriter sql) {
		switch (type) {
			case FilterComparisonType.IsNull:
				sql.Append(" IS NULL");
				break;
			case FilterComparisonType.IsNotNull:
				sql.Append(" IS NOT NULL");
				break;
			case FilterComparisonType.Between:
				sql.Append(" BETWEEN ").AppendParameter(values[0]).Append(" AND ").AppendParameter(values[1]);
				break;
			case FilterComparisonType.Equal:
				WriteEquality(sql, " = ", " IN (", " IS NULL");
				break;
			case FilterComparisonType.NotEqual:
				WriteEquality(sql, " <> ", " NOT IN (", " IS NOT NULL");
				break;
			case >= FilterComparisonType.Less and <= FilterComparisonType.GreaterOrEqual:
				sql.Append(GetOrderOperator()).AppendParameter(values[0]);
				break;
			default:
				WriteLike(sql);
				break;
		}
	}

	private void WriteEquality(SqlWriter sql, string one, string several, string none) {
		if (values.Length == 1 && values[0] == null) {
			sql.Append(none);
		} else if (values.Length == 1) {
			sql.Append(one).AppendParameter(values[0]);
		} else {
			sql.Append(several).AppendList(values, ", ", value => sql.AppendParameter(value)).Append(")");
		}
	}

	private string GetOrderOperator() => type switch {
		FilterComparisonType.Less => " < ",
		FilterComparisonType.LessOrEqual => " <= ",
		FilterComparisonType.Greater => " > ",
		_ => " >= "
	};

	private void WriteLike(SqlWriter sql) {
		string text = Escape((string?)values[0] ?? "");
		(bool isNot, string pattern) = type switch {
			FilterComparisonType.StartWith => (false, text + "%"),
			FilterComparisonType.NotStartWith => (true, text + "%"),
			FilterComparisonType.Contain => (false, "%" + text + "%"),
			FilterComparisonType.NotContain => (true, "%" + text + "%"),
			FilterComparisonType.EndWith => (false, "%" + text),
			FilterComparisonType.NotEndWith => (true, "%" + text),
			_ => throw new NotSupportedException($"The local site has no filter {type}.")
		};
		sql.Append(isNot ? " NOT " : " ").Append(sql.Database.LikeOperator).Append(" ").AppendParameter(pattern).Append(" ESCAPE '\\'");
	}

	private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
}
