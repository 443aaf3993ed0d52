using OpenCx.Api;

namespace OpenCx.Faults;

/// <summary>How the public API fails. Of the rules that concern a call, the oldest one that is not used up decides.</summary>
public sealed class FaultPlan {
	private readonly Lock _gate = new();
	private readonly List<FaultRule> _rules = [];

	/// <summary>The rules, the oldest first.</summary>
	public IReadOnlyList<FaultRule> Rules {
		get {
			lock (_gate) {
				return [.. _rules];
			}
		}
	}

	/// <summary>Adds a rule.</summary>
	public void Add(FaultRule rule) {
		lock (_gate) {
			_rules.Add(rule);
		}
	}

	/// <summary>From now on everything is served.</summary>
	public void Clear() {
		lock (_gate) {
			_rules.Clear();
		}
	}

	internal Fault Take(ApiRoute route, Guid sessionId, int ticketNumber) {
		lock (_gate) {
			foreach (FaultRule rule in _rules.Where(rule => rule.Concerns(route, sessionId))) {
				if (rule.Take(ticketNumber) is { } fault) {
					return fault;
				}
			}
			return Fault.None;
		}
	}
}
