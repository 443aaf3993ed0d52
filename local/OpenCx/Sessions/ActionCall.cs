namespace OpenCx.Sessions;

/// <summary>What the AI called to answer. The widget draws the custom component of this name from the response.</summary>
/// <param name="ActionName">Name of the action and of the component.</param>
/// <param name="Arguments">What it was called with.</param>
/// <param name="ResponseBody">The answer of the called service, as JSON text.</param>
public sealed record ActionCall(string ActionName, IReadOnlyDictionary<string, string> Arguments, string ResponseBody);
