namespace OpenCx.Tests.Fakes;

/// <summary>No luck: every draw is the highest, so that a jittered wait is its full length.</summary>
internal sealed class HighestRandom : Random {
	public override double NextDouble() => 1;
}
