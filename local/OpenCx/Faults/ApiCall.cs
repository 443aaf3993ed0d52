using OpenCx.Api;

namespace OpenCx.Faults;

/// <summary>A call of the public API, and what became of it.</summary>
public sealed class ApiCall(int number, DateTimeOffset arrivedAt, ApiRoute route, Guid sessionId, string body, Fault fault) {
	/// <summary>Its place in the order of arrival, from 1.</summary>
	public int Number { get; } = number;

	/// <summary>When it had arrived completely.</summary>
	public DateTimeOffset ArrivedAt { get; } = arrivedAt;

	/// <summary>What it asks for.</summary>
	public ApiRoute Route { get; } = route;

	/// <summary>The session that it names, whether or not there is one.</summary>
	public Guid SessionId { get; } = sessionId;

	/// <summary>Its body as it came; empty when there is none.</summary>
	public string Body { get; } = body;

	/// <summary>The fault that it meets.</summary>
	public Fault Fault { get; } = fault;

	/// <summary>Whether it has taken effect, whatever its caller was told.</summary>
	public bool IsAccepted { get; internal set; }

	/// <summary>The HTTP status that the caller was told; missing before the answer, and for good when the connection broke.</summary>
	public int? Status { get; internal set; }
}
