using OpenCx.Api;

namespace OpenCx.Faults;

/// <summary>Which calls fail, and how.</summary>
public abstract class FaultRule {
	/// <summary>The route that fails; every route when missing.</summary>
	public ApiRoute? Route { get; init; }

	/// <summary>The session whose calls fail; every session when missing.</summary>
	public Guid? SessionId { get; init; }

	internal bool Concerns(ApiRoute route, Guid sessionId) =>
		(Route is null || Route == route) && (SessionId is null || SessionId == sessionId);

	/// <summary>The fault of the next call, or nothing when the rule is used up.</summary>
	/// <param name="ticketNumber">The number of the call's session; 0 when there is no such session.</param>
	internal abstract Fault? Take(int ticketNumber);
}
