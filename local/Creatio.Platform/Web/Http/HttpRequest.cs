using System;
using System.IO;

namespace Terrasoft.Web.Http.Abstractions;

/// <summary>A web request.</summary>
public abstract class HttpRequest {
	/// <summary>HTTP headers.</summary>
	public abstract HeaderCollection Headers { get; }

	/// <summary>HTTP method.</summary>
	public abstract string HttpMethod { get; }

	/// <summary>Address that was called.</summary>
	public abstract Uri Url { get; }

	/// <summary>Path below the host.</summary>
	public abstract string Path { get; }

	/// <summary>The body.</summary>
	public abstract Stream Body { get; }
}
