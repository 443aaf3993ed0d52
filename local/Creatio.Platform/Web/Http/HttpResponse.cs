using System.IO;

namespace Terrasoft.Web.Http.Abstractions;

/// <summary>The answer to a web request.</summary>
public abstract class HttpResponse {
	/// <summary>Media type of the body.</summary>
	public abstract string? ContentType { get; set; }

	/// <summary>HTTP headers.</summary>
	public abstract HeaderCollection Headers { get; }

	/// <summary>The body.</summary>
	public abstract Stream OutputStream { get; }

	/// <summary>HTTP status.</summary>
	public abstract int StatusCode { get; set; }

	/// <summary>Text that goes with the status.</summary>
	public abstract string? StatusDescription { get; set; }

	/// <summary>Adds a header.</summary>
	public abstract void AddHeader(string name, string value);

	/// <summary>Writes text to the body.</summary>
	public abstract void Write(string s);
}
