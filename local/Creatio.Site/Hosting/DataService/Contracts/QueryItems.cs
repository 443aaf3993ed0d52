namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>Parts of a request, by name.</summary>
internal sealed record QueryItems<T> {
	/// <summary>The parts.</summary>
	public IReadOnlyDictionary<string, T> Items { get; init; } = new Dictionary<string, T>();
}
