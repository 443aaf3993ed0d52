using Microsoft.AspNetCore.Http.Extensions;
using Terrasoft.Web.Http.Abstractions;
using AspNetHttpRequest = Microsoft.AspNetCore.Http.HttpRequest;

namespace Creatio.Site.Hosting.Http;

/// <summary>An ASP.NET Core request as the server code of packages sees it.</summary>
internal sealed class SiteHttpRequest(AspNetHttpRequest request) : Terrasoft.Web.Http.Abstractions.HttpRequest {
	/// <inheritdoc/>
	public override HeaderCollection Headers { get; } = new SiteHeaderCollection(request.Headers);

	/// <inheritdoc/>
	public override string HttpMethod => request.Method;

	/// <inheritdoc/>
	public override Uri Url => new(request.GetEncodedUrl());

	/// <inheritdoc/>
	public override string Path => request.Path.ToString();

	/// <inheritdoc/>
	public override Stream Body => request.Body;
}
