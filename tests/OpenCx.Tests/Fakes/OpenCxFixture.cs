namespace OpenCx.Tests.Fakes;

/// <summary>Tests of a running OpenCX; each has one of its own.</summary>
internal abstract class OpenCxFixture {
	protected LocalOpenCx OpenCx { get; private set; } = null!;

	/// <summary>What OpenCX has told its operator.</summary>
	protected IReadOnlyList<string> Log { get; private set; } = [];

	[SetUp]
	public async Task StartOpenCx() {
		var log = new List<string>();
		OpenCx = await LocalOpenCx.StartAsync(log.Add);
		Log = log;
	}

	[TearDown]
	public async Task StopOpenCx() => await OpenCx.DisposeAsync();
}
