namespace OpenCxHandoff.Tests;

/// <summary>The package's labels with their keys as values, so that tests see which label stands where.</summary>
internal static class TestTexts {
	public static OpenCxHandoffTexts Create() => new(key => key);
}
