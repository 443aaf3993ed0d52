namespace OpenCx.Faults;

/// <summary>
/// Faults at random, for as long as the rule stands. The seed and a session's ticket number decide what the first, second, third… call
/// of that session meets, so a run is repeatable even when many sessions are served at once.
/// </summary>
public sealed class FaultMix : FaultRule {
	private readonly Dictionary<int, Random> _randomByTicketNumber = [];

	/// <summary>Mixes faults.</summary>
	/// <param name="seed">Any number; the same seed repeats a run.</param>
	/// <param name="chances">The faults; calls that meet none of them are served.</param>
	/// <exception cref="ArgumentException">The probabilities are negative, or more than 1 together.</exception>
	public FaultMix(int seed, params IReadOnlyList<FaultChance> chances) {
		if (chances.Any(chance => chance.Probability < 0) || chances.Sum(chance => chance.Probability) > 1 + 1e-9) {
			throw new ArgumentException("The probabilities of a mix must not be negative, nor more than 1 together.", nameof(chances));
		}
		Seed = seed;
		Chances = chances;
	}

	/// <summary>What makes the mix repeatable.</summary>
	public int Seed { get; }

	/// <summary>The faults.</summary>
	public IReadOnlyList<FaultChance> Chances { get; }

	internal override Fault Take(int ticketNumber) {
		double draw = RandomOf(ticketNumber).NextDouble();
		foreach (FaultChance chance in Chances) {
			draw -= chance.Probability;
			if (draw < 0) {
				return chance.Fault;
			}
		}
		return Fault.None;
	}

	private Random RandomOf(int ticketNumber) {
		if (!_randomByTicketNumber.TryGetValue(ticketNumber, out Random? random)) {
			// Neighbouring seeds begin alike, and ticket numbers are neighbours: a large prime factor sets them apart.
			random = new Random(unchecked((ticketNumber * 486_187_739) ^ Seed));
			_randomByTicketNumber[ticketNumber] = random;
		}
		return random;
	}
}

/// <summary>How often a fault occurs in a mix.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Probability">From 0 to 1.</param>
public sealed record FaultChance(Fault Fault, double Probability);
