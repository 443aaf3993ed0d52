namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>Several requests of the DataService in one.</summary>
internal sealed record BatchQuery {
	/// <summary>The requests, in the order in which they run.</summary>
	public required IReadOnlyList<DataQuery> Items { get; init; }
}
