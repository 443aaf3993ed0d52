using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OpenCx.Sessions;

namespace OpenCx.Http;

/// <summary>Serves the files that OpenCX keeps. Their addresses cannot be guessed and need no token, as in OpenCX.</summary>
internal sealed class FileEndpoints(OpenCxStore store) {
	/// <summary>The address of a file, on the host that the request came to.</summary>
	public static Uri AddressOf(UploadedFile file, HttpRequest request) =>
		new($"{request.Scheme}://{request.Host}/files/{file.Id}/{Uri.EscapeDataString(file.Name)}");

	public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/files/{id:guid}/{name}", Get);

	private FileContentHttpResult Get(Guid id, HttpResponse response) {
		UploadedFile file = store.FindFile(id) ?? throw RequestRefusedException.NotFound($"There is no file {id}.");
		// Whatever was uploaded must never run as a page of this site.
		response.Headers.XContentTypeOptions = "nosniff";
		return TypedResults.Bytes(file.Content, file.Type, IsShownInPage(file) ? null : file.Name);
	}

	private static bool IsShownInPage(UploadedFile file) => file.Type is "image/png" or "image/jpeg" or "image/gif" or "image/webp";
}
