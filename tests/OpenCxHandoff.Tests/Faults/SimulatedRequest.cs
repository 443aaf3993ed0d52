namespace OpenCxHandoff.Tests.Faults;

/// <summary>A request as it leaves a node.</summary>
internal sealed record SimulatedRequest(DateTime On, string Node, string SessionId);
