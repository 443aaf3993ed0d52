using System.Text.Json.Nodes;
using Creatio.Packages;
using Creatio.Platform.Hosting;
using Creatio.Site.Processes.Filters;
using Terrasoft.Core;

namespace Creatio.Site.Processes.Metadata;

/// <summary>Reads start signals and checks that they can be subscribed to.</summary>
internal sealed class StartSignalReader(IDictionary<string, EntityModel> entities) {
	private const int Inserted = 1;
	private const int Updated = 2;

	/// <summary>Reads a start signal.</summary>
	/// <exception cref="PackageInstallException">It is malformed, or of a kind that the site does not run.</exception>
	public StartSignal Read(Guid uid, string name, PackageValue source) {
		if (!source["DZ3"].Flag()) {
			throw source["DZ3"].Fault("the local site runs signals of records only, for which this is true");
		}
		CheckRecordId(source["FC1"]);
		EntityModel entity = entities.Values.FirstOrDefault(entity => entity.UId == source["FC2"].Id())
			?? throw source["FC2"].Fault("there is no object with this id");
		bool onInsert = ReadOnInsert(source["DZ5"]);
		return new StartSignal(uid, name, source) {
			Entity = entity,
			OnInsert = onInsert,
			ChangedColumnUIds = ReadChangedColumns(source, entity, onInsert),
			Filter = ReadFilter(source, entity),
			RunsInBackground = source["IL3"].Flag()
		};
	}

	private static void CheckRecordId(PackageValue parameters) {
		PackageValue recordId = parameters.Items().FirstOrDefault(item => item["A2"].Text() == StartSignal.RecordIdParameter)
			?? throw parameters.Fault($"the signal needs the parameter {StartSignal.RecordIdParameter}");
		if (recordId["L1"].Id() != DataValueType.GuidDataValueTypeUId) {
			throw recordId["L1"].Fault($"{StartSignal.RecordIdParameter} is an id, whose type is {DataValueType.GuidDataValueTypeUId}");
		}
	}

	private static bool ReadOnInsert(PackageValue changeType) => changeType.Number() switch {
		Inserted => true,
		Updated => false,
		_ => throw changeType.Fault($"the local site runs signals of added ({Inserted}) or changed ({Updated}) records only")
	};

	private static HashSet<Guid> ReadChangedColumns(PackageValue source, EntityModel entity, bool onInsert) {
		List<PackageValue> columns = ReadColumnList(source["DZ12"]);
		if (!source["DZ11"].Flag()) {
			return [];
		}
		if (onInsert) {
			throw source["DZ11"].Fault("columns that must be changed make sense for changed records only");
		}
		if (columns.Count == 0) {
			throw source["DZ12"].Fault("DZ11 says that a column must be changed, but none is listed");
		}
		return [.. columns.Select(column => entity.Columns.Any(known => known.UId == column.Id())
			? column.Id()
			: throw column.Fault($"{entity.Name} has no column with this id"))];
	}

	// A JSON text inside the JSON: a list, which Creatio 8.1 wraps into an object that names its .NET type.
	private static List<PackageValue> ReadColumnList(PackageValue source) {
		PackageValue list = source.ParseText();
		return [.. (list.Node is JsonObject ? list["$values"] : list).Items()];
	}

	private RecordFilter? ReadFilter(PackageValue source, EntityModel entity) {
		if (source["DZ8"].Flag()) {
			return new RecordFilterReader(entities).Read(source["DZ13"], entity);
		}
		return source["DZ13"].IsPresent
			? throw source["DZ13"].Fault("Creatio ignores this filter, because DZ8 is not true")
			: null;
	}
}
