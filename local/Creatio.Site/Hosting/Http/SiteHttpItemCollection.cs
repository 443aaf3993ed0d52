using Terrasoft.Web.Http.Abstractions;

namespace Creatio.Site.Hosting.Http;

/// <summary>Values of one request.</summary>
internal sealed class SiteHttpItemCollection : HttpItemCollection {
	private readonly Dictionary<object, object?> _values = [];

	/// <inheritdoc/>
	public override object? this[object name] {
		get => _values.GetValueOrDefault(name);
		set => _values[name] = value;
	}

	/// <inheritdoc/>
	public override bool Contains(object key) => _values.ContainsKey(key);
}
