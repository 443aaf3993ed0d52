using Creatio.Platform.Hosting;
using Creatio.Site.Installation;
using Terrasoft.Core;

namespace Creatio.Site.Reporting;

/// <summary>Reads cases by the names of their schemas, as someone sees them who knows nothing of the package's code.</summary>
internal sealed class CaseReader(CreatioPlatform platform) {
	private const string CaseSchema = "Case";

	/// <summary>The newest cases, newest first.</summary>
	public IReadOnlyList<Record> FindNewest(int count) => Read(reader => reader.FindNewest(CaseSchema, count));

	/// <summary>The statuses that a case may have, in the order of their stages.</summary>
	public IReadOnlyList<Record> FindStatuses() => Read(reader => reader.FindAll("CaseStatus", "StageNumber"));

	/// <summary>A case with all that belongs to it, or null when there is none of that id.</summary>
	public CaseDetails? Find(Guid caseId) => Read(reader => {
		Record? record = reader.FindById(CaseSchema, caseId);
		return record == null ? null : ReadDetails(reader, record, caseId);
	});

	private static CaseDetails ReadDetails(RecordReader reader, Record record, Guid caseId) {
		IReadOnlyList<Record> activities = reader.FindByLookup("Activity", CaseSchema, caseId, "StartDate");
		IReadOnlyList<Record> sessions = reader.FindByLookup("OpenCxSession", CaseSchema, caseId, "CreatedOn");
		IReadOnlyList<Record> messages = reader.FindByLookup("OpenCxMessage", CaseSchema, caseId, "Sequence");
		IReadOnlyList<Record> files = reader.FindByLookup("CaseFile", CaseSchema, caseId, "CreatedOn");
		return new CaseDetails {
			Case = record,
			Session = sessions.Count == 0 ? null : sessions[^1],
			Contact = record.FindId("ContactId") is Guid contactId ? reader.FindById("Contact", contactId) : null,
			Files = [.. messages.SelectMany(FileReference.FromMessage), .. files.Select(FileReference.FromCaseFile)],
			Activities = activities,
			Messages = messages
		};
	}

	private T Read<T>(Func<RecordReader, T> read) {
		using UserConnection userConnection = platform.Connect(SiteUsers.Supervisor);
		return read(new RecordReader(platform, userConnection));
	}
}
