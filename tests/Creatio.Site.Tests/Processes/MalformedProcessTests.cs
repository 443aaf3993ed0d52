using Creatio.Packages;
using Creatio.Site.Tests.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;
using static Creatio.Site.Tests.Installation.Sample.SampleFilter;

namespace Creatio.Site.Tests.Processes;

/// <summary>What a process cannot run with stops the installation with an error that names the file and the key at fault.</summary>
[TestFixture]
internal sealed class MalformedProcessTests : InstallationTest {
	private const string Unknown = "11111111-1111-4111-8111-111111111111";
	private const string FirstParameter = "MetaData.Schema.FJ1[0]";
	private const string SecondParameter = "MetaData.Schema.FJ1[1]";
	private const string Elements = "MetaData.Schema.BK4";
	private const string Signal = Elements + ".[\"" + SampleProcess.SignalUId + "\"]";
	private const string Timer = Elements + ".[\"" + SampleProcess.TimerUId + "\"]";
	private const string Start = Elements + ".[\"" + SampleProcess.StartUId + "\"]";
	private const string Script = Elements + ".[\"" + SampleProcess.ScriptUId + "\"]";
	private const string End = Elements + ".[\"" + SampleProcess.EndUId + "\"]";
	private const string StartFlow = Elements + ".[\"" + SampleProcess.StartFlowUId + "\"]";
	private const string EndFlow = Elements + ".[\"" + SampleProcess.EndFlowUId + "\"]";
	private const string Filter = Signal + ".DZ13.dataSourceFilters";
	private const string Condition = Filter + ".items.filter0";

	[TestCase("\"BK30\":true", "\"BK30\":false", "MetaData.Schema.BK30")]
	[TestCase("ProcessSchemaTerminateEvent", "ProcessSchemaUserTask", End + ".BL1")]
	[TestCase("1bd93619-0574-454e-bb4e-cf53b9eb9470", "0e490dda-e140-4441-b600-6f5c64d024df", End + ".BL7")]
	[TestCase("\"A2\":\"ScriptTask1\"", "\"A2\":\"Script task\"", Script + ".A2")]
	[TestCase("\"A2\":\"ScriptTask1\"", "\"A2\":\"StartSignal1\"", Script + ".A2")]
	[TestCase("\"CH2\":true", "\"CH2\":false", Script + ".CH2")]
	[TestCase("\"CH2\":true", "\"CH2\":true,\"IL3\":true", Script + ".IL3")]
	[TestCase("\"CH1\":\"return true;\"", "\"CH1\":\"\"", Script + ".CH1")]
	[TestCase("\"DZ3\":true", "\"DZ3\":false", Signal + ".DZ3")]
	[TestCase("\"DZ5\":2", "\"DZ5\":4", Signal + ".DZ5")]
	[TestCase("\"DZ5\":2", "\"DZ5\":1", Signal + ".DZ11")]
	[TestCase(SampleIds.TicketSchema, Unknown, Signal + ".FC2")]
	[TestCase("\"A2\":\"RecordId\"", "\"A2\":\"Id\"", Signal + ".FC1")]
	[TestCase("23018567-a13c-4320-8687-fd6f9e3699bd", "8b3f29bb-ea14-4ce5-a5c5-293a929b6ba2", Signal + ".FC1[0].L1")]
	[TestCase(SampleIds.CountColumn, Unknown, Signal + ".DZ12.$values[0]")]
	[TestCase("[\\u0022" + SampleIds.CountColumn + "\\u0022]", "[]", Signal + ".DZ12")]
	[TestCase("{\\u0022$type", "\\u0022$type", Signal + ".DZ12")]
	[TestCase("\"DZ8\":true", "\"DZ8\":false", Signal + ".DZ13")]
	[TestCase("\"DZ13\":\"{", "\"DZ13\":\"", Signal + ".DZ13")]
	[TestCase("\"CI1\":\"" + SampleProcess.SignalUId, "\"CI1\":\"" + Unknown, StartFlow + ".CI1")]
	[TestCase("\"CI2\":\"" + SampleProcess.ScriptUId, "\"CI2\":\"" + Unknown, StartFlow + ".CI2")]
	[TestCase("\"CI2\":\"" + SampleProcess.ScriptUId, "\"CI2\":\"" + SampleProcess.SignalUId, StartFlow + ".CI2")]
	[TestCase("\"CI2\":\"" + SampleProcess.EndUId, "\"CI2\":\"" + SampleProcess.ScriptUId, Signal)]
	[TestCase("\"CI1\":\"" + SampleProcess.ScriptUId, "\"CI1\":\"" + SampleProcess.SignalUId, EndFlow + ".CI1")]
	[TestCase("\"CI1\":\"" + SampleProcess.ScriptUId, "\"CI1\":\"" + SampleProcess.EndUId, EndFlow + ".CI1")]
	public void Install_MalformedSignalProcess_NamesFileAndKey(string old, string replacement, string key) =>
		AssertFault(new SampleProcess().OnUpdate(SampleIds.CountColumn).Where(And(IsNotNull("UsrStatus"))), old, replacement, key);

	[TestCase("UsrStatus", "UsrState", Condition + ".leftExpression.columnPath")]
	[TestCase("UsrStatus", "UsrCode.Name", Condition + ".leftExpression.columnPath")]
	[TestCase("UsrStatus", "UsrCode", Condition + ".rightExpressions[0].parameter.dataValueType")]
	[TestCase("filterType\\\\u0022:4", "filterType\\\\u0022:5", Condition + ".filterType")]
	[TestCase("filterType\\\\u0022:6", "filterType\\\\u0022:4", Filter + ".filterType")]
	[TestCase("comparisonType\\\\u0022:3", "comparisonType\\\\u0022:9", Condition + ".comparisonType")]
	[TestCase("expressionType\\\\u0022:0", "expressionType\\\\u0022:1", Condition + ".leftExpression.expressionType")]
	[TestCase("expressionType\\\\u0022:2", "expressionType\\\\u0022:1", Condition + ".rightExpressions[0].expressionType")]
	[TestCase("logicalOperation\\\\u0022:0", "logicalOperation\\\\u0022:2", Filter + ".logicalOperation")]
	[TestCase("dataValueType\\\\u0022:10", "dataValueType\\\\u0022:7", Condition + ".rightExpressions[0].parameter.dataValueType")]
	[TestCase(SampleIds.OpenStatus, "open", Condition + ".rightExpressions[0].parameter.value")]
	[TestCase("UsrTicket", "Case", Filter + ".rootSchemaName")]
	[TestCase("isEnabled", "enabled", Condition + ".isEnabled")]
	public void Install_MalformedFilter_NamesFileAndKey(string old, string replacement, string key) =>
		AssertFault(new SampleProcess().Where(And(In("UsrStatus", SampleIds.OpenStatus))), old, replacement, key);

	[TestCase("0 * * ? * * *", "every minute", Timer + ".PS1")]
	[TestCase("\"PS3\":6", "\"PS3\":1", Timer + ".PS3")]
	[TestCase("\"PS4\":\"null\"", "\"PS4\":\"2026-11-22\"", Timer + ".PS4")]
	[TestCase("\"PS6\":\"UTC\"", "\"PS6\":\"Middle Earth\"", Timer + ".PS6")]
	public void Install_MalformedTimer_NamesFileAndKey(string old, string replacement, string key) =>
		AssertFault(new SampleProcess().OnTimer(), old, replacement, key);

	[TestCase("ProcessSchemaParameter", "ProcessSchemaMapping", FirstParameter + ".BL1")]
	[TestCase("TicketId", "Ticket id", FirstParameter + ".A2")]
	[TestCase("TicketId", "Count", SecondParameter + ".A2")]
	[TestCase("23018567-a13c-4320-8687-fd6f9e3699bd", Unknown, FirstParameter + ".L1")]
	[TestCase("23018567-a13c-4320-8687-fd6f9e3699bd", "d21e9ef4-c064-4012-b286-fa1a8171da44", FirstParameter + ".L1")]
	[TestCase("\"GS1\":1", "\"GS1\":3", SecondParameter + ".L8.GS1")]
	[TestCase("\"GS2\":\"4\"", "\"GS2\":\"four\"", SecondParameter + ".L8.GS2")]
	[TestCase("\"GS2\":\"4\"", "\"GS2\":\"4000000000\"", SecondParameter + ".L8.GS2")]
	[TestCase("\"BL7\":\"53818048", "\"IL3\":true,\"BL7\":\"53818048", Start + ".IL3")]
	public void Install_MalformedParameterOrStart_NamesFileAndKey(string old, string replacement, string key) {
		SampleProcess process = new SampleProcess().OnPlainStart()
			.Parameter("TicketId", DataValueType.GuidDataValueTypeUId)
			.Parameter("Count", DataValueType.IntegerDataValueTypeUId, constant: "4");

		AssertFault(process, old, replacement, key);
	}

	private void AssertFault(SampleProcess process, string old, string replacement, string key) {
		SamplePackage package = new SamplePackage().With(process).Replace(SampleProcess.MetadataPath, old, replacement);

		PackageInstallException exception = Assert.Throws<PackageInstallException>(() => Install(package))!;

		Assert.That(exception.Path, Does.EndWith("UsrSample/" + SampleProcess.MetadataPath));
		Assert.That(exception.Key, Is.EqualTo(key));
		Assert.That(exception.Message, Does.Contain(key).And.EndWith("."));
	}
}
