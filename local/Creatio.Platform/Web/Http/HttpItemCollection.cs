namespace Terrasoft.Web.Http.Abstractions;

/// <summary>Values of one request, such as the <c>UserConnection</c> of a call with a bearer token.</summary>
public abstract class HttpItemCollection {
	/// <summary>A value by name, or null.</summary>
	public abstract object? this[object name] { get; set; }

	/// <summary>Whether there is a value of that name.</summary>
	public abstract bool Contains(object key);
}
