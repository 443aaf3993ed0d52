using OpenCx.Api;
using OpenCx.Faults;

namespace OpenCx.Tests.Faults;

internal sealed class FaultPlanTests {
	private static readonly Guid _session = new("9b2d8e1e-7777-4888-8999-aaaabbbbcccc");
	private static readonly FaultChance[] _chances = [
		new(Fault.DropAfterAccepting, 0.2),
		new(Fault.TooManyRequests(), 0.3),
	];

	private readonly FaultPlan _plan = new();

	[SetUp]
	public void SetUp() => _plan.Clear();

	[Test]
	public void Take_Sequence_GivesEachFaultOnceInOrder() {
		_plan.Add(new FaultSequence(Fault.Refuse(), Fault.None, Fault.TruncatedJson));

		Assert.That(Take(4), Is.EqualTo([Fault.Refuse(), Fault.None, Fault.TruncatedJson, Fault.None]));
	}

	[Test]
	public void Take_OtherRouteOrSession_IsLeftAlone() {
		_plan.Add(new FaultSequence(Fault.Refuse()) { Route = ApiRoute.GetHistory });
		_plan.Add(new FaultSequence(Fault.Refuse()) { SessionId = Guid.NewGuid() });

		Assert.That(Take(1), Is.EqualTo([Fault.None]));
	}

	[Test]
	public void Take_TwoRulesForTheCall_UsesUpTheOlderFirst() {
		_plan.Add(new FaultSequence(Fault.Refuse()) { Route = ApiRoute.Send });
		_plan.Add(new FaultSequence(Fault.TruncatedJson) { SessionId = _session });

		Assert.That(Take(2), Is.EqualTo([Fault.Refuse(), Fault.TruncatedJson]));
	}

	[Test]
	public void Take_Cleared_LetsCallsThrough() {
		_plan.Add(new FaultMix(1, new FaultChance(Fault.Refuse(), 1)));

		_plan.Clear();

		Assert.That(Take(1), Is.EqualTo([Fault.None]));
	}

	[Test]
	public void Mix_ManyCalls_OccursAsOftenAsItSays() {
		_plan.Add(new FaultMix(7, _chances));

		List<Fault> taken = Take(10_000);

		Assert.That(taken.Count(fault => fault == Fault.DropAfterAccepting), Is.EqualTo(2000).Within(200));
		Assert.That(taken.Count(fault => fault == Fault.TooManyRequests()), Is.EqualTo(3000).Within(200));
	}

	[Test]
	public void Mix_ManySessions_FailsTheirFirstCallsAsOftenAsItSays() {
		var mix = new FaultMix(7, _chances);

		IEnumerable<Fault> first = Enumerable.Range(4521, 1000).Select(mix.Take);

		Assert.That(first.Count(fault => fault == Fault.DropAfterAccepting), Is.EqualTo(200).Within(60));
	}

	[Test]
	public void Mix_SameSeed_RepeatsASessionWhateverTheOthersDo() {
		var alone = new FaultMix(7, _chances);
		var amongOthers = new FaultMix(7, _chances);

		List<Fault> expected = [.. Enumerable.Range(0, 50).Select(_ => alone.Take(4521))];
		var actual = new List<Fault>();
		for (int call = 0; call < 50; call++) {
			amongOthers.Take(4522);
			actual.Add(amongOthers.Take(4521));
		}

		Assert.That(actual, Is.EqualTo(expected));
	}

	[Test]
	public void Mix_OtherSeed_FailsOtherwise() {
		var one = new FaultMix(7, _chances);
		var other = new FaultMix(8, _chances);

		List<Fault> faultsOfOne = [.. Enumerable.Range(0, 50).Select(_ => one.Take(4521))];
		List<Fault> faultsOfOther = [.. Enumerable.Range(0, 50).Select(_ => other.Take(4521))];
		Assert.That(faultsOfOne, Is.Not.EqualTo(faultsOfOther));
	}

	[TestCase(0.6, 0.6)]
	[TestCase(-0.1, 0.5)]
	public void Mix_ImpossibleProbabilities_AreRefused(double first, double second) {
		FaultChance[] chances = [new(Fault.Refuse(), first), new(Fault.TruncatedJson, second)];

		Assert.That(() => new FaultMix(1, chances), Throws.ArgumentException.With.Message.Contains("more than 1"));
	}

	private List<Fault> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => _plan.Take(ApiRoute.Send, _session, 4521))];
}
