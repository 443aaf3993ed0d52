namespace Terrasoft.Web.Http.Abstractions;

/// <summary>HTTP headers.</summary>
public abstract class HeaderCollection {
	/// <summary>A header by name in any case, or null.</summary>
	public abstract string? this[string name] { get; set; }

	/// <summary>Names of the headers that are there.</summary>
	public abstract string[] AllKeys { get; }
}
