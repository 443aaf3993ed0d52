namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Globalization;

	/// <summary>Reads times as OpenCX writes them.</summary>
	public static class OpenCxTime {
		private static readonly DateTime _earliest = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
		private static readonly DateTime _latest = new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);

		/// <summary>
		/// Returns the UTC time that an ISO 8601 text names, or null when it is missing, is none, or lies outside of 2000 to 2100,
		/// where it can only be a mistake and would put a transcript out of order. A text without an offset is taken as UTC.
		/// </summary>
		public static DateTime? Parse(string text) {
			if (string.IsNullOrWhiteSpace(text) || !LooksIso(text.Trim())) {
				return null;
			}
			if (!DateTimeOffset.TryParse(text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)) {
				return null;
			}
			DateTime utc = time.UtcDateTime;
			return utc < _earliest || utc > _latest ? (DateTime?)null : utc;
		}

		private static bool LooksIso(string text) {
			return text.Length >= 10 && char.IsDigit(text[0]) && text[4] == '-' && text[7] == '-';
		}
	}
}
