using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Creatio.Platform.Hosting;
using Terrasoft.Common;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Entities;

/// <summary>The tables of an <see cref="EntitySchemaQuery"/>: joins what column paths lead through, each table once.</summary>
internal sealed class QuerySources {
	// A segment in brackets names the records that refer to one: [Schema:Column] or [Schema:Column:TargetColumn].
	private static readonly Regex _segment = new Regex(@"\[(?<schema>\w+):(?<column>\w+)(:(?<target>\w+))?\]|\w+", RegexOptions.Compiled);

	private readonly Select _select;
	private readonly bool _useLocalization;
	private readonly Dictionary<string, (string Alias, EntitySchema Schema)> _tables =
		new Dictionary<string, (string Alias, EntitySchema Schema)>();
	private readonly HashSet<string> _localizations = new HashSet<string>();

	public QuerySources(Select select, EntitySchema rootSchema, bool useLocalization) {
		_select = select;
		_useLocalization = useLocalization;
		_tables.Add("", (rootSchema.Name, rootSchema));
		select.From(rootSchema.Name);
	}

	public UserConnection UserConnection => _select.UserConnection;

	/// <summary>What a column of that path is called when nobody names it.</summary>
	public static string GetName(string path) => path.Contains("[")
		? path.Substring(path.LastIndexOf('.') + 1)
		: path.Replace('.', '_');

	/// <summary>The column that a path leads to. Throws <see cref="ItemNotFoundException"/>.</summary>
	public QuerySource Find(string path) {
		List<Match> segments = _segment.Matches(path).Cast<Match>().ToList();
		string prefix = "";
		foreach (Match segment in segments.Take(segments.Count - 1)) {
			prefix = Join(prefix, segment);
		}
		(string alias, EntitySchema schema) = _tables[prefix];
		EntitySchemaColumn? column = schema.Columns.FindByName(segments[segments.Count - 1].Value);
		return new QuerySource(alias, column ?? throw CreateNotFound(path, schema));
	}

	/// <summary>The value of a column; of a localizable one in the user's culture, if it has one there.</summary>
	public QueryColumnExpression GetValue(QuerySource source) {
		QueryColumnExpression stored = Column.SourceColumn(source.Alias, source.Column.ColumnValueName);
		string culture = UserConnection.CurrentUser.Culture.Name;
		if (!_useLocalization || !source.Column.IsLocalizable || culture == SysUserInfo.PrimaryCulture) {
			return stored;
		}
		string alias = JoinLocalization(source, culture);
		return new QueryColumnExpression(sql => {
			Column.SourceColumn(alias, LocalizedValues.Value).WriteTo(sql.Append("COALESCE("));
			stored.WriteTo(sql.Append(", "));
			sql.Append(")");
		});
	}

	private string JoinLocalization(QuerySource source, string culture) {
		string alias = source.Alias + source.Column.Name + "Lcz";
		if (_localizations.Add(alias)) {
			_select.LeftOuterJoin(LocalizedValues.TableName).As(alias)
				.On(alias, LocalizedValues.RecordId).IsEqual(source.Alias, EntitySchema.PrimaryColumnName)
				.And(alias, LocalizedValues.ColumnUId).IsEqual(Column.Parameter(source.Column.UId))
				.And(alias, LocalizedValues.Culture).IsEqual(Column.Parameter(culture));
		}
		return alias;
	}

	private string Join(string prefix, Match segment) {
		string key = prefix + "." + segment.Value;
		if (!_tables.ContainsKey(key)) {
			if (segment.Groups["schema"].Success) {
				JoinReferring(key, _tables[prefix], segment.Groups);
			} else {
				JoinReferred(key, _tables[prefix], segment.Value);
			}
		}
		return key;
	}

	private void JoinReferred(string key, (string Alias, EntitySchema Schema) source, string columnName) {
		EntitySchemaColumn? column = source.Schema.Columns.FindByName(columnName);
		EntitySchema schema = column?.ReferenceSchema ?? throw CreateNotFound(key, source.Schema);
		string alias = AddTable(key, schema.Name, schema).Alias;
		_select.LeftOuterJoin(schema.Name).As(alias)
			.On(alias, EntitySchema.PrimaryColumnName).IsEqual(source.Alias, column.ColumnValueName);
	}

	private void JoinReferring(string key, (string Alias, EntitySchema Schema) source, GroupCollection segment) {
		EntitySchema schema = source.Schema.EntitySchemaManager.GetInstanceByName(segment["schema"].Value);
		EntitySchemaColumn? referring = schema.Columns.FindByName(segment["column"].Value);
		string targetName = segment["target"].Success ? segment["target"].Value : EntitySchema.PrimaryColumnName;
		EntitySchemaColumn? target = source.Schema.Columns.FindByName(targetName);
		if (referring == null || target == null) {
			throw CreateNotFound(key, referring == null ? schema : source.Schema);
		}
		string alias = AddTable(key, schema.Name, schema).Alias;
		_select.LeftOuterJoin(schema.Name).As(alias)
			.On(alias, referring.ColumnValueName).IsEqual(source.Alias, target.ColumnValueName);
	}

	private (string Alias, EntitySchema Schema) AddTable(string key, string name, EntitySchema schema) =>
		_tables[key] = (name + _tables.Count, schema);

	private static ItemNotFoundException CreateNotFound(string path, EntitySchema schema) =>
		new ItemNotFoundException($"The path {path} names a column that {schema.Name} does not have.");
}
