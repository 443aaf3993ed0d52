namespace Terrasoft.Web.Http.Abstractions;

/// <summary>Values of a caller's session, such as its <c>UserConnection</c>.</summary>
public abstract class HttpSessionState {
	/// <summary>A value by name, or null.</summary>
	public abstract object? this[string name] { get; set; }
}
