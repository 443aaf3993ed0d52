using OpenCx.Api;

namespace OpenCx.Faults;

/// <summary>A rule as JSON: either a sequence, or a mix with its seed.</summary>
internal sealed record FaultRuleBody(
	ApiRoute? Route, Guid? SessionId, IReadOnlyList<Fault>? Sequence, IReadOnlyList<FaultChance>? Mix, int? Seed) {
	public static FaultRuleBody Of(FaultRule rule) => new(
		rule.Route,
		rule.SessionId,
		(rule as FaultSequence)?.Remaining,
		(rule as FaultMix)?.Chances,
		(rule as FaultMix)?.Seed);

	/// <exception cref="ArgumentException">It is neither a sequence nor a mix, or not a possible one.</exception>
	public FaultRule ToRule() => this switch {
		{ Sequence: { } faults, Mix: null } => new FaultSequence(faults) { Route = Route, SessionId = SessionId },
		{ Sequence: null, Mix: { } chances } => new FaultMix(Seed ?? 0, chances) { Route = Route, SessionId = SessionId },
		_ => throw new ArgumentException("A rule has either a sequence or a mix."),
	};
}
