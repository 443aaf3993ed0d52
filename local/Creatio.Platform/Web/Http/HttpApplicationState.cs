namespace Terrasoft.Web.Http.Abstractions;

/// <summary>Values that all requests share, such as <c>AppConnection</c>.</summary>
public abstract class HttpApplicationState {
	/// <summary>A value by name, or null.</summary>
	public abstract object? this[string name] { get; set; }
}
