using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Terrasoft.Core;

namespace Creatio.PackageChecker.Rules;

/// <summary>A start signal waits for a kind of change to the records of an object, and passes the record's id on.</summary>
internal sealed class StartSignalRule() : ProcessRule("14-start-signal") {
	private const int Inserted = 1;
	private const int Updated = 2;
	private const int Deleted = 4;

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		ElementsOf(metadata).Where(element => IsOf(element, "StartSignalEvent"))
			.SelectMany(signal => signal.Get("DZ3").IsTrue() ? CheckRecordSignal(signal) : CheckNamedSignal(signal));

	private IEnumerable<Finding> CheckNamedSignal(PackageValue signal) =>
		signal.Get("DZ1").AsText() is "" or "null"
			? [At(signal.Get("DZ3"), "the signal waits for nothing", "write true for changes of records, or name the signal in DZ1")]
			: [];

	private IEnumerable<Finding> CheckRecordSignal(PackageValue signal) {
		if (signal.Get("FC2").AsId() == null) {
			yield return At(signal.Get("FC2"), "the signal is for no object", "write the id of the object's root schema");
		}
		if (signal.Get("DZ5").AsNumber() is not (Inserted or Updated or Deleted)) {
			yield return At(signal.Get("DZ5"), "the signal waits for no kind of change",
				"write 1 for added, 2 for changed or 4 for deleted");
		}
		PackageValue? recordId = signal.Get("FC1").List().FirstOrDefault(parameter => parameter.Get("A2").AsText() == "RecordId");
		if (recordId == null) {
			yield return At(signal.Get("FC1"), "the signal does not pass on the record's id", "add the parameter RecordId");
		} else if (recordId.Get("L1").AsId() != DataValueType.GuidDataValueTypeUId) {
			yield return At(recordId.Get("L1"), "RecordId is no id", $"write {DataValueType.GuidDataValueTypeUId}");
		} else if (recordId.Get("IL2").AsId() != signal.Get("UId").AsId()) {
			yield return At(recordId.Get("IL2"), "the parameter belongs to another element", "write the id of the signal");
		}
	}
}
