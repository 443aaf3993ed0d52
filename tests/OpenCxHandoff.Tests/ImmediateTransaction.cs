namespace OpenCxHandoff.Tests;

/// <summary>Runs work at once, for rules whose tests have no database.</summary>
internal sealed class ImmediateTransaction : IOpenCxTransaction {
	public T Run<T>(Func<T> work) => work();
}
