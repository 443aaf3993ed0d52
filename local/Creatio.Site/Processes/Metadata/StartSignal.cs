using Creatio.Packages;
using Creatio.Platform.Hosting;
using Creatio.Site.Processes.Filters;

namespace Creatio.Site.Processes.Metadata;

/// <summary>Starts the process when a record is added or changed.</summary>
internal sealed record StartSignal(Guid UId, string Name, PackageValue Source) : StartElement(UId, Name, Source) {
	/// <summary>Name of the parameter that holds the record's id.</summary>
	public const string RecordIdParameter = "RecordId";

	/// <summary>The object of the record.</summary>
	public required EntityModel Entity { get; init; }

	/// <summary>Whether the process starts when a record is added; otherwise it does when one is changed.</summary>
	public required bool OnInsert { get; init; }

	/// <summary>Columns one of which must be changed; empty when any may be.</summary>
	public required IReadOnlySet<Guid> ChangedColumnUIds { get; init; }

	/// <summary>What the saved record must be like; null when it may be anything.</summary>
	public required RecordFilter? Filter { get; init; }

	/// <summary>Whether the process runs later on another thread (metadata key IL3); otherwise it runs in the saving thread.</summary>
	public required bool RunsInBackground { get; init; }

	/// <summary>Whether the record starts the process.</summary>
	public bool Matches(SavedRecord record) =>
		record.SchemaUId == Entity.UId
		&& record.IsNew == OnInsert
		&& (ChangedColumnUIds.Count == 0 || ChangedColumnUIds.Overlaps(record.ChangedColumnUIds))
		&& (Filter == null || Filter.Matches(record.UserConnection, Entity.Name, record.Id));
}
