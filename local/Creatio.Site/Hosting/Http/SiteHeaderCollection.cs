using Terrasoft.Web.Http.Abstractions;

namespace Creatio.Site.Hosting.Http;

/// <summary>ASP.NET Core's headers as the server code of packages sees them.</summary>
internal sealed class SiteHeaderCollection(IHeaderDictionary headers) : HeaderCollection {
	/// <inheritdoc/>
	public override string? this[string name] {
		get => headers.TryGetValue(name, out var values) ? values.ToString() : null;
		set => headers[name] = value;
	}

	/// <inheritdoc/>
	public override string[] AllKeys => [.. headers.Keys];
}
