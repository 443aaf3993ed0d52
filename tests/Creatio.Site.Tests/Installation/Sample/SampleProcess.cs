using System.Text.Json.Nodes;

namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>A process of a start, a script and an end, which a test may change before it goes into a package.</summary>
internal sealed class SampleProcess {
	public const string SignalUId = "5a000000-0000-4000-8000-000000000051";
	public const string TimerUId = "5a000000-0000-4000-8000-000000000052";
	public const string StartUId = "5a000000-0000-4000-8000-000000000057";
	public const string ScriptUId = "5a000000-0000-4000-8000-000000000053";
	public const string EndUId = "5a000000-0000-4000-8000-000000000054";
	public const string StartFlowUId = "5a000000-0000-4000-8000-000000000055";
	public const string EndFlowUId = "5a000000-0000-4000-8000-000000000056";

	private const string ListType = "System.Collections.ObjectModel.Collection`1[[System.String, mscorlib]], mscorlib";

	private readonly string _name;
	private readonly string _uid;
	private readonly JsonObject _end = Element("TerminateEvent", "TerminateEvent1", EndUId, "1bd93619-0574-454e-bb4e-cf53b9eb9470");
	private readonly JsonObject _script = Element("ScriptTask", "ScriptTask1", ScriptUId, "0e490dda-e140-4441-b600-6f5c64d024df");
	private readonly List<string> _usings = [];
	private readonly JsonArray _parameters = [];
	private JsonObject _start = [];
	private string _schema = "UsrTicket";

	public SampleProcess(string name = "UsrSampleProcess", string uid = SampleIds.ProcessSchema) {
		(_name, _uid) = (name, uid);
		_script["CH2"] = true;
		OnInsert().Script("return true;");
	}

	public static string MetadataPath => "Schemas/UsrSampleProcess/metadata.json";

	public SampleProcess OnInsert() => OnSignal(1);

	public SampleProcess OnUpdate(params string[] columnUIds) {
		OnSignal(2);
		if (columnUIds.Length > 0) {
			_start["DZ11"] = true;
			_start["DZ12"] = List(columnUIds);
		}
		return this;
	}

	public SampleProcess OnObject(string schema, string uid) {
		_schema = schema;
		_start["FC2"] = uid;
		return this;
	}

	public SampleProcess Where(JsonObject filter) {
		_start["DZ8"] = true;
		_start["DZ13"] = SampleFilter.Serialize(filter, _schema);
		return this;
	}

	public SampleProcess InSavingThread() {
		_start.Remove("IL3");
		return this;
	}

	public SampleProcess OnTimer(string cronExpression = "0 * * ? * * *", string timeZone = "UTC") {
		_start = Element("StartTimerEvent", "StartTimer1", TimerUId, "c735ed92-e545-4699-b3c6-f8f57dd8c529");
		(_start["PS1"], _start["PS3"], _start["PS4"], _start["PS5"], _start["PS6"]) = (cronExpression, 6, "null", "null", timeZone);
		return this;
	}

	public SampleProcess OnPlainStart() {
		_start = Element("StartEvent", "StartEvent1", StartUId, "53818048-7868-48f6-ada0-0ebaa65af628");
		return this;
	}

	public SampleProcess Parameter(string name, Guid typeUId, string? constant = null) {
		JsonObject value = constant == null ? new() { ["GS5"] = _uid } : new() { ["GS1"] = 1, ["GS2"] = constant, ["GS5"] = _uid };
		_parameters.Add(new JsonObject {
			["BL1"] = "Terrasoft.Core.Process.ProcessSchemaParameter",
			["A2"] = name,
			["L1"] = typeUId.ToString(),
			["L8"] = value,
			["L12"] = 0
		});
		return this;
	}

	public SampleProcess Script(string body) {
		_script["CH1"] = body;
		return this;
	}

	public SampleProcess Using(string name) {
		_usings.Add(name);
		return this;
	}

	public (string Path, string Text)[] Files => [
		.. SampleSchemas.Schema(_name, _uid, "ProcessSchemaManager"),
		($"Schemas/{_name}/metadata.json", Metadata.ToJsonString())
	];

	private JsonObject Metadata => new() {
		["MetaData"] = new JsonObject {
			["Schema"] = new JsonObject {
				["ManagerName"] = "ProcessSchemaManager",
				["UId"] = _uid,
				["A2"] = _name,
				["B3"] = new JsonArray([.. _usings.Select(name => new JsonObject { ["A2"] = name, ["GF1"] = "null" })]),
				["B6"] = SampleIds.Package,
				["FJ1"] = _parameters,
				["BK4"] = new JsonArray(
					_end, _start, _script,
					Flow("SequenceFlow1", StartFlowUId, (string)_start["UId"]!, ScriptUId),
					Flow("SequenceFlow2", EndFlowUId, ScriptUId, EndUId)),
				["BK30"] = true
			}
		}
	};

	private SampleProcess OnSignal(int changeType) {
		_start = Element("StartSignalEvent", "StartSignal1", SignalUId, "1129e72f-0e8c-445a-b2ea-463517e86395");
		(_start["IL3"], _start["FC2"], _start["DZ1"], _start["DZ3"]) = (true, SampleIds.TicketSchema, "null", true);
		(_start["DZ5"], _start["DZ12"]) = (changeType, List([]));
		_start["FC1"] = new JsonArray(new JsonObject { ["A2"] = "RecordId", ["L1"] = "23018567-a13c-4320-8687-fd6f9e3699bd" });
		return this;
	}

	private static string List(string[] uids) =>
		new JsonObject { ["$type"] = ListType, ["$values"] = new JsonArray([.. uids.Select(uid => JsonValue.Create(uid))]) }.ToJsonString();

	private static JsonObject Flow(string name, string uid, string source, string target) {
		JsonObject flow = Element("SequenceFlow", name, uid, "0d8351f6-c2f4-4737-bdd9-6fbfe0837fec");
		(flow["CI1"], flow["CI2"], flow["CI3"]) = (source, target, "null");
		return flow;
	}

	private static JsonObject Element(string type, string name, string uid, string paletteUId) => new() {
		["BL1"] = "Terrasoft.Core.Process.ProcessSchema" + type,
		["UId"] = uid,
		["A2"] = name,
		["BL7"] = paletteUId
	};
}
