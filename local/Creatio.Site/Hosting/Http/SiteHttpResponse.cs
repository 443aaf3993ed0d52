using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Terrasoft.Web.Http.Abstractions;
using AspNetHttpResponse = Microsoft.AspNetCore.Http.HttpResponse;

namespace Creatio.Site.Hosting.Http;

/// <summary>An ASP.NET Core response as the server code of packages sees it.</summary>
internal sealed class SiteHttpResponse(AspNetHttpResponse response) : Terrasoft.Web.Http.Abstractions.HttpResponse {
	/// <inheritdoc/>
	public override string? ContentType {
		get => response.ContentType;
		set => response.ContentType = value;
	}

	/// <inheritdoc/>
	public override HeaderCollection Headers { get; } = new SiteHeaderCollection(response.Headers);

	/// <inheritdoc/>
	public override Stream OutputStream => response.Body;

	/// <inheritdoc/>
	public override int StatusCode {
		get => response.StatusCode;
		set => response.StatusCode = value;
	}

	/// <inheritdoc/>
	public override string? StatusDescription {
		get => ReasonPhrase.ReasonPhrase;
		set => ReasonPhrase.ReasonPhrase = value;
	}

	private IHttpResponseFeature ReasonPhrase => response.HttpContext.Features.GetRequiredFeature<IHttpResponseFeature>();

	/// <inheritdoc/>
	public override void AddHeader(string name, string value) => response.Headers.Append(name, value);

	/// <inheritdoc/>
	public override void Write(string s) => response.Body.Write(Encoding.UTF8.GetBytes(s));
}
