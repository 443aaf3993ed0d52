namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>
	/// Decides which AI fields fill which case columns. Mappings are an allow-list: a field without one fills nothing, whatever it is
	/// named. A field that fits no column is kept in words.
	/// </summary>
	public class OpenCxCaseFields {
		private readonly IOpenCxCaseColumnGateway _columns;
		private readonly OpenCxCaseFieldConverter _converter;

		/// <summary>Creates the rule.</summary>
		public OpenCxCaseFields(IOpenCxCaseColumnGateway columns) {
			_columns = columns;
			_converter = new OpenCxCaseFieldConverter(columns);
		}

		/// <summary>Returns which fields fill which columns and which have no place.</summary>
		public OpenCxPlacedFields Place(IEnumerable<OpenCxHandoffAiField> fields) {
			var placed = new OpenCxPlacedFields();
			List<OpenCxHandoffAiField> filled = GetFilled(fields);
			if (filled.Count == 0) {
				return placed;
			}
			IDictionary<string, string> columnNames = GetColumnNames();
			foreach (OpenCxHandoffAiField field in filled) {
				string problem = Place(field, columnNames, placed);
				if (problem != null) {
					placed.Unplaced.Add(Describe(field, problem));
				}
			}
			return placed;
		}

		/// <summary>Returns the fields in words, for a case whose columns are no longer the AI's to fill.</summary>
		public static IList<string> Describe(IEnumerable<OpenCxHandoffAiField> fields, string problem) {
			return GetFilled(fields).Select(field => Describe(field, problem)).ToList();
		}

		private string Place(OpenCxHandoffAiField field, IDictionary<string, string> columnNames, OpenCxPlacedFields placed) {
			if (!columnNames.TryGetValue(GetCanonicalName(field.Name), out string columnName)) {
				return "no field mapping allows it";
			}
			OpenCxCaseColumn column = _columns.Find(columnName);
			if (column == null) {
				return "the case has no column \"" + columnName + "\"";
			}
			if (column.IsProtected) {
				return "the column \"" + column.Name + "\" can never be filled by the AI";
			}
			if (placed.Values.ContainsKey(column.ValueName)) {
				return "another field has filled the column \"" + column.Name + "\" already";
			}
			OpenCxCaseFieldValue value = _converter.Convert(column, OpenCxText.Clean(field.Value));
			if (value.Problem == null) {
				placed.Values.Add(column.ValueName, value.Value);
			}
			return value.Problem;
		}

		private IDictionary<string, string> GetColumnNames() {
			var columnNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
			foreach (KeyValuePair<string, string> mapping in _columns.GetMappings()) {
				columnNames[GetCanonicalName(mapping.Key)] = mapping.Value.Trim();
			}
			return columnNames;
		}

		// "Priority" and "PriorityId" name the same column, on either side of a mapping.
		private string GetCanonicalName(string fieldName) {
			string name = OpenCxText.Line(fieldName);
			return _columns.Find(name)?.Name ?? name;
		}

		private static List<OpenCxHandoffAiField> GetFilled(IEnumerable<OpenCxHandoffAiField> fields) {
			return (fields ?? Enumerable.Empty<OpenCxHandoffAiField>())
				.Where(item => item != null && OpenCxText.Line(item.Value).Length > 0)
				.ToList();
		}

		private static string Describe(OpenCxHandoffAiField field, string problem) {
			string name = OpenCxText.Line(field.Name);
			return (name.Length > 0 ? name : "(no name)") + " = " + OpenCxText.Line(field.Value) + " (" + problem + ")";
		}
	}

	/// <summary>What became of the AI's fields.</summary>
	public class OpenCxPlacedFields {
		/// <summary>Values by column value name.</summary>
		public Dictionary<string, object> Values { get; } = new Dictionary<string, object>();

		/// <summary>Fields without a place, with the reason.</summary>
		public IList<string> Unplaced { get; } = new List<string>();
	}
}
