using System.Net;

namespace OpenCx.Faults;

/// <summary>One thing that goes wrong with one call.</summary>
/// <param name="Kind">What.</param>
/// <param name="Status">The HTTP status of a refusal or a server error.</param>
/// <param name="Seconds">The length of a delay (a minute when missing), or the wait that a 429 asks for.</param>
public sealed record Fault(FaultKind Kind, int? Status = null, double? Seconds = null) {
	/// <inheritdoc cref="FaultKind.None"/>
	public static Fault None { get; } = new(FaultKind.None);

	/// <inheritdoc cref="FaultKind.DropBeforeAccepting"/>
	public static Fault DropBeforeAccepting { get; } = new(FaultKind.DropBeforeAccepting);

	/// <inheritdoc cref="FaultKind.DropAfterAccepting"/>
	public static Fault DropAfterAccepting { get; } = new(FaultKind.DropAfterAccepting);

	/// <inheritdoc cref="FaultKind.UnknownMembers"/>
	public static Fault UnknownMembers { get; } = new(FaultKind.UnknownMembers);

	/// <inheritdoc cref="FaultKind.TruncatedJson"/>
	public static Fault TruncatedJson { get; } = new(FaultKind.TruncatedJson);

	/// <inheritdoc cref="FaultKind.CloseSession"/>
	public static Fault CloseSession { get; } = new(FaultKind.CloseSession);

	/// <inheritdoc cref="FaultKind.Refuse"/>
	public static Fault Refuse(HttpStatusCode status = HttpStatusCode.BadRequest) => new(FaultKind.Refuse, (int)status);

	/// <inheritdoc cref="FaultKind.TooManyRequests"/>
	public static Fault TooManyRequests(TimeSpan? retryAfter = null) => new(FaultKind.TooManyRequests, Seconds: retryAfter?.TotalSeconds);

	/// <inheritdoc cref="FaultKind.ServerErrorBeforeAccepting"/>
	public static Fault ServerErrorBeforeAccepting(HttpStatusCode status = HttpStatusCode.BadGateway) =>
		new(FaultKind.ServerErrorBeforeAccepting, (int)status);

	/// <inheritdoc cref="FaultKind.ServerErrorAfterAccepting"/>
	public static Fault ServerErrorAfterAccepting(HttpStatusCode status = HttpStatusCode.BadGateway) =>
		new(FaultKind.ServerErrorAfterAccepting, (int)status);

	/// <inheritdoc cref="FaultKind.DelayBeforeAccepting"/>
	public static Fault DelayBeforeAccepting(TimeSpan delay) => new(FaultKind.DelayBeforeAccepting, Seconds: delay.TotalSeconds);

	/// <inheritdoc cref="FaultKind.DelayAfterAccepting"/>
	public static Fault DelayAfterAccepting(TimeSpan delay) => new(FaultKind.DelayAfterAccepting, Seconds: delay.TotalSeconds);
}
