using System.Net;
using System.Text.Json.Nodes;

namespace Creatio.Site.Tests.Hosting;

/// <summary>What a site answered to a request.</summary>
internal sealed record SiteAnswer(HttpStatusCode Status, string? MediaType, string Body) {
	public JsonNode? Json => JsonNode.Parse(Body);

	public static async Task<SiteAnswer> ReadAsync(HttpResponseMessage response) =>
		new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
}
