using System.Text.Json.Serialization;

namespace Creatio.Site.Processes;

/// <summary>One run of a process.</summary>
/// <param name="CorrelationId">Id of the run; an error in the site's log carries it.</param>
/// <param name="Process">Name of the process.</param>
/// <param name="StartedBy">Name of the element that started it.</param>
/// <param name="RecordId">The record whose save started it; null for any other start.</param>
/// <param name="StartedOn">When it started.</param>
/// <param name="Status">How far it came.</param>
public sealed record ProcessInstance(
	Guid CorrelationId, string Process, string StartedBy, Guid? RecordId, DateTimeOffset StartedOn, ProcessInstanceStatus Status) {
	/// <summary>When it ended, or null.</summary>
	public DateTimeOffset? EndedOn { get; init; }

	/// <summary>Name of the element that failed, or null.</summary>
	public string? FailedElement { get; init; }

	/// <summary>Full name of the exception's type, or null.</summary>
	public string? ExceptionType { get; init; }
}

/// <summary>How far a run of a process came.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProcessInstanceStatus>))]
public enum ProcessInstanceStatus {
	/// <summary>It runs, or a script that gave false keeps it waiting, for ever as far as this site goes.</summary>
	Running,

	/// <summary>It came to its end.</summary>
	Done,

	/// <summary>A script threw an exception.</summary>
	Failed
}
