using System.Globalization;

namespace OpenCx.Http;

/// <summary>Times as OpenCX writes them: ISO 8601, UTC, milliseconds.</summary>
internal static class WireTime {
	public static string Format(DateTimeOffset time) =>
		time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
