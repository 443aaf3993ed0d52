namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Globalization;

	/// <summary>Converts the text that an AI wrote into a value of a case column.</summary>
	public class OpenCxCaseFieldConverter {
		// Creatio's money and decimal columns hold at least twelve digits before the point; beyond that saving is a database error.
		private const decimal DecimalLimit = 1000000000000m;

		private readonly IOpenCxCaseColumnGateway _columns;

		/// <summary>Creates the converter.</summary>
		public OpenCxCaseFieldConverter(IOpenCxCaseColumnGateway columns) {
			_columns = columns;
		}

		/// <summary>Returns the value of a text in a column, or why there is none.</summary>
		public OpenCxCaseFieldValue Convert(OpenCxCaseColumn column, string text) {
			string trimmed = text.Trim();
			switch (column.Kind) {
				case OpenCxCaseColumnKind.Text:
					return ConvertText(column, trimmed);
				case OpenCxCaseColumnKind.WholeNumber:
					return ConvertInteger(trimmed);
				case OpenCxCaseColumnKind.DecimalNumber:
					return ConvertDecimal(trimmed);
				case OpenCxCaseColumnKind.Boolean:
					return ConvertBoolean(trimmed);
				case OpenCxCaseColumnKind.Date:
				case OpenCxCaseColumnKind.DateTime:
					return ConvertTime(column, trimmed);
				case OpenCxCaseColumnKind.Lookup:
					return ConvertLookup(column, trimmed);
				default:
					return OpenCxCaseFieldValue.Unfit("the column cannot be filled with a text");
			}
		}

		private static OpenCxCaseFieldValue ConvertText(OpenCxCaseColumn column, string text) {
			string plain = OpenCxText.Plain(text);
			return column.MaxLength > 0 && plain.Length > column.MaxLength
				? OpenCxCaseFieldValue.Unfit("it is longer than the " + column.MaxLength + " characters of the column")
				: OpenCxCaseFieldValue.Of(plain);
		}

		private static OpenCxCaseFieldValue ConvertInteger(string text) {
			return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
				? OpenCxCaseFieldValue.Of(number)
				: OpenCxCaseFieldValue.Unfit("it is not a whole number");
		}

		private static OpenCxCaseFieldValue ConvertDecimal(string text) {
			const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
			bool isNumber = decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out decimal number);
			return isNumber && Math.Abs(number) < DecimalLimit
				? OpenCxCaseFieldValue.Of(number)
				: OpenCxCaseFieldValue.Unfit("it is not a number that the column holds");
		}

		private static OpenCxCaseFieldValue ConvertBoolean(string text) {
			switch (text.ToLowerInvariant()) {
				case "true":
				case "yes":
				case "1":
					return OpenCxCaseFieldValue.Of(true);
				case "false":
				case "no":
				case "0":
					return OpenCxCaseFieldValue.Of(false);
				default:
					return OpenCxCaseFieldValue.Unfit("it is neither yes nor no");
			}
		}

		private OpenCxCaseFieldValue ConvertTime(OpenCxCaseColumn column, string text) {
			DateTime? utc = OpenCxTime.Parse(text);
			if (utc == null) {
				return OpenCxCaseFieldValue.Unfit("it is not a date from 2000 to 2099 such as 2026-11-22 or 2026-11-22T09:00:00Z");
			}
			// A date without a time of day is a day on the calendar, which no time zone moves.
			bool isDay = text.Length == "2026-11-22".Length;
			DateTime value = isDay ? DateTime.SpecifyKind(utc.Value, DateTimeKind.Unspecified) : _columns.ToColumnTime(utc.Value);
			return OpenCxCaseFieldValue.Of(column.Kind == OpenCxCaseColumnKind.Date ? value.Date : value);
		}

		private OpenCxCaseFieldValue ConvertLookup(OpenCxCaseColumn column, string text) {
			IReadOnlyList<Guid> records = _columns.FindLookupRecords(column, text);
			switch (records.Count) {
				case 0:
					return OpenCxCaseFieldValue.Unfit("no such record was found in the lookup");
				case 1:
					return OpenCxCaseFieldValue.Of(records[0]);
				default:
					return OpenCxCaseFieldValue.Unfit("several such records were found in the lookup");
			}
		}
	}
}
