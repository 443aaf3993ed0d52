namespace Creatio.Site.Hosting.Services;

/// <summary>
/// What both runtimes answer when a request cannot be bound or a service lets an exception escape: HTTP 400 and a page without
/// details.
/// </summary>
internal static class RequestErrorPage {
	private const string Html = """
		<?xml version="1.0" encoding="utf-8"?>
		<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
		<html xmlns="http://www.w3.org/1999/xhtml">
		<head><title>Request Error</title></head>
		<body>
		<div id="content">
		<p class="heading1">Request Error</p>
		<p>The server encountered an error processing the request. See server logs for more details.</p>
		</div>
		</body>
		</html>
		""";

	/// <summary>The page with the status that WCF gives it.</summary>
	public static ServiceResponse Response { get; } =
		new(StatusCodes.Status400BadRequest, "text/html; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(Html));
}
