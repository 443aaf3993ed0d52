using System.Globalization;

namespace OpenCxHandoff.Benchmarks;

/// <summary>How long it takes from the save of a reply until OpenCX has the request.</summary>
internal sealed class ReplyLatency {
	private const int WarmUps = 50;
	private const int Measurements = 500;

	private readonly double[] _milliseconds;

	private ReplyLatency(IEnumerable<double> milliseconds) => _milliseconds = [.. milliseconds.Order()];

	/// <summary>Writes one reply after the other, each on an idle site.</summary>
	public static async Task<ReplyLatency> MeasureAsync(ReplySite site) {
		List<double> milliseconds = [];
		for (int i = 0; i < WarmUps + Measurements; i++) {
			milliseconds.Add(await MeasureOneAsync(site, $"Reply {i}"));
		}
		return new ReplyLatency(milliseconds.Skip(WarmUps));
	}

	/// <summary>The percentiles.</summary>
	public override string ToString() => string.Create(CultureInfo.InvariantCulture,
		$"{_milliseconds.Length} replies, save to wire: p50 {Percentile(50):0.0} ms, p95 {Percentile(95):0.0} ms, max {_milliseconds[^1]:0.0} ms");

	private static async Task<double> MeasureOneAsync(ReplySite site, string text) {
		int before = site.Requests.Count;
		DateTimeOffset start = DateTimeOffset.UtcNow;
		site.SaveReply(text);
		while (site.Requests.Count == before || site.IsBusy) {
			await Task.Delay(1);
		}
		return (site.Requests[before].ArrivedAt - start).TotalMilliseconds;
	}

	private double Percentile(int percent) => _milliseconds[(int)Math.Ceiling(_milliseconds.Length * percent / 100.0) - 1];
}
