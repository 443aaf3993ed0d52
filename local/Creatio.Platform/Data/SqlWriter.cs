using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Creatio.Platform.Hosting;

namespace Creatio.Platform.Data;

/// <summary>Builds a statement, with every value as a parameter.</summary>
internal sealed class SqlWriter(SiteDatabase database) {
	private readonly StringBuilder _text = new StringBuilder();
	private readonly List<object?> _parameters = new List<object?>();

	public SiteDatabase Database { get; } = database;

	public SqlWriter Append(string sql) {
		_text.Append(sql);
		return this;
	}

	public SqlWriter AppendNumber(int number) {
		_text.Append(number.ToString(CultureInfo.InvariantCulture));
		return this;
	}

	public SqlWriter AppendName(string name) {
		_text.Append(Database.Quote(name));
		return this;
	}

	public SqlWriter AppendParameter(object? value) {
		_text.Append("@P").Append(_parameters.Count.ToString(CultureInfo.InvariantCulture));
		_parameters.Add(value);
		return this;
	}

	public SqlWriter AppendList<T>(IEnumerable<T> items, string separator, Action<T> append) {
		bool isFirst = true;
		foreach (T item in items) {
			if (!isFirst) {
				_text.Append(separator);
			}
			isFirst = false;
			append(item);
		}
		return this;
	}

	public SqlText ToSqlText() => new SqlText(_text.ToString(), _parameters);
}
