using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace OpenCx.Http;

/// <summary>Serves the pages that are embedded in this assembly, so that a host needs no files beside it.</summary>
internal static class PageFiles {
	// The pages show what strangers typed: scripts may come from here only, pictures from anywhere, frames may hold the page.
	private const string ContentSecurityPolicy = "default-src 'self'; img-src * data:; object-src 'none'; base-uri 'none'";

	private static readonly EmbeddedFileProvider _files = new(typeof(PageFiles).Assembly, "OpenCx.Pages");

	/// <summary>Serves scripts and styles.</summary>
	public static void UsePageFiles(this IApplicationBuilder app) =>
		app.UseStaticFiles(new StaticFileOptions { FileProvider = _files, OnPrepareResponse = PreventCaching });

	/// <summary>Serves a page at a path of its own.</summary>
	public static void MapPage(this IEndpointRouteBuilder routes, string path, string fileName) =>
		routes.MapGet(path, (HttpResponse response) => {
			response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
			return Results.Stream(_files.GetFileInfo(fileName).CreateReadStream(), "text/html; charset=utf-8");
		});

	// A new build must not show the scripts of the one before.
	private static void PreventCaching(StaticFileResponseContext context) => context.Context.Response.Headers.CacheControl = "no-cache";
}
