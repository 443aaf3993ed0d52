using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;

namespace Creatio.Site.Tests.Processes;

/// <summary>Starting a process by its name, with values for its parameters.</summary>
[TestFixture]
internal sealed class PlainStartTests : ProcessTest {
	private const string ProcessName = "UsrSampleProcess";

	[Test]
	public void Execute_WithArguments_LetsTheScriptReadThem() {
		Guid id = Guid.NewGuid();
		Start(CreateProcess($"""
			return Get<Guid>("Id") == new Guid("{id}") && Get<string>("Text") == "A & b" && Get<int>("Count") == 7 && Get<bool>("Flag");
			"""));

		Execute(("Id", $"{id}"), ("Text", "A & b"), ("Count", "7"), ("Flag", "true"));

		ProcessInstance run = OnlyRun();
		Assert.That(run.Status, Is.EqualTo(ProcessInstanceStatus.Done), string.Join("\n", Errors));
		Assert.That((run.Process, run.StartedBy, run.RecordId), Is.EqualTo((ProcessName, "StartEvent1", (Guid?)null)));
	}

	[Test]
	public void Execute_WithoutArguments_LeavesConstantsAndEmptyValues() {
		Start(CreateProcess("""
			return Get<Guid>("Id") == Guid.Empty && Get<string>("Text") == null && Get<int>("Count") == 4 && !Get<bool>("Flag");
			"""));

		Execute();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Done), string.Join("\n", Errors));
	}

	[Test]
	public void Execute_RunsInTheCallingThreadOnTheGivenConnection() {
		Start(CreateProcess($"""
			return System.Threading.Thread.CurrentThread.ManagedThreadId == {Environment.CurrentManagedThreadId}
				&& UserConnection.CurrentUser.Name == "Supervisor";
			"""));

		Execute();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Done), string.Join("\n", Errors));
	}

	[Test]
	public void Execute_OfFailingProcess_IsLoggedAndGoesNoFurther() {
		Start(CreateProcess(Scripts.Fail));

		Execute();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Failed));
		Assert.That(Errors, Has.One.Contains("It broke."));
	}

	[TestCase("UsrMissingProcess", "Id", "00000000-0000-4000-8000-000000000001", "UsrMissingProcess")]
	[TestCase("UsrSignalProcess", "Id", "00000000-0000-4000-8000-000000000001", "no plain start")]
	[TestCase(ProcessName, "id", "00000000-0000-4000-8000-000000000001", "no parameter id")]
	[TestCase(ProcessName, "Id", "T-1", "Guid")]
	[TestCase(ProcessName, "Count", "4000000000", "Int32")]
	public void Execute_OfWhatCannotBeStarted_IsRefusedAndRunsNothing(string process, string parameter, string value, string reason) {
		Start(CreateProcess("return true;"), new SampleProcess("UsrSignalProcess", SampleIds.SecondProcessSchema));

		ProcessStartException exception = Assert.Throws<ProcessStartException>(() => Execute(process, (parameter, value)))!;

		Assert.That(exception.Message, Does.Contain(reason).And.EndsWith("."));
		Assert.That(Engine.Log.Latest, Is.Empty);
	}

	private static SampleProcess CreateProcess(string script) => new SampleProcess().OnPlainStart()
		.Parameter("Id", DataValueType.GuidDataValueTypeUId)
		.Parameter("Text", DataValueType.TextDataValueTypeUId)
		.Parameter("Count", DataValueType.IntegerDataValueTypeUId, constant: "4")
		.Parameter("Flag", DataValueType.BooleanDataValueTypeUId)
		.Script(script);

	private void Execute(params (string Name, string Value)[] arguments) => Execute(ProcessName, arguments);

	private void Execute(string process, params (string Name, string Value)[] arguments) => InSite(userConnection =>
		Engine.Execute(process, arguments.ToDictionary(argument => argument.Name, argument => argument.Value), userConnection));
}
