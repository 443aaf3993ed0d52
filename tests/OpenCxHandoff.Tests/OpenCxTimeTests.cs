namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxTimeTests {
	[TestCase("2026-11-22T09:00:05Z", "2026-11-22T09:00:05.0000000Z")]
	[TestCase("2026-11-22T09:00:05.250Z", "2026-11-22T09:00:05.2500000Z")]
	[TestCase("2026-11-22T10:00:05+01:00", "2026-11-22T09:00:05.0000000Z")]
	[TestCase("2026-11-22T09:00:05", "2026-11-22T09:00:05.0000000Z")]
	[TestCase(" 2026-11-22 ", "2026-11-22T00:00:00.0000000Z")]
	public void Parse_IsoTime_ReturnsUtc(string text, string expected) {
		Assert.That(OpenCxTime.Parse(text)?.ToString("O"), Is.EqualTo(expected));
	}

	[TestCase(null)]
	[TestCase("")]
	[TestCase("yesterday")]
	[TestCase("22/11/2026")]
	[TestCase("2026-13-45T00:00:00Z")]
	[TestCase("0001-01-01T00:00:00Z")]
	[TestCase("9999-12-31T23:59:59Z")]
	public void Parse_NoUsableTime_ReturnsNull(string? text) {
		Assert.That(OpenCxTime.Parse(text), Is.Null);
	}
}
