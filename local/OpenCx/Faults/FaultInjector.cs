using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenCx.Api;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Faults;

/// <summary>Makes a call fail.</summary>
internal sealed class FaultInjector(SessionStatusChanges statusChanges, TimeProvider timeProvider) {
	private const double DefaultDelaySeconds = 60;

	// What Cloudflare puts in place of an answer of OpenCX.
	private const string ErrorPage = """
		<!DOCTYPE html>
		<html lang="en-US">
		<head><title>api.open.cx | Bad gateway</title></head>
		<body><h1>Bad gateway</h1><p>The web server reported an error.</p><p>Cloudflare Ray ID: 9a3f1c7e5b2d4f60</p></body>
		</html>
		""";

	/// <summary>Serves a call with its fault.</summary>
	/// <param name="fault">What goes wrong.</param>
	/// <param name="http">The call.</param>
	/// <param name="session">Its session, if there is one.</param>
	/// <param name="serve">Serves the call as if nothing were wrong.</param>
	/// <exception cref="RequestRefusedException">The fault, or the endpoint, refuses the call.</exception>
	public async ValueTask<object?> ServeAsync(Fault fault, HttpContext http, Session? session, Func<ValueTask<object?>> serve) {
		await BeforeAcceptingAsync(fault, http, session);
		return fault.Kind switch {
			FaultKind.ServerErrorBeforeAccepting => ServerError(fault),
			FaultKind.DropBeforeAccepting => await DropAsync(http),
			_ => await AfterAcceptingAsync(fault, http, await serve()),
		};
	}

	private async Task BeforeAcceptingAsync(Fault fault, HttpContext http, Session? session) {
		switch (fault.Kind) {
			case FaultKind.Refuse:
				throw new RequestRefusedException((HttpStatusCode)(fault.Status ?? StatusCodes.Status400BadRequest), "Planned refusal.");
			case FaultKind.TooManyRequests:
				http.Response.Headers.RetryAfter = RetryAfterOf(fault);
				throw RequestRefusedException.TooManyRequests("Planned refusal: too many requests.");
			case FaultKind.DelayBeforeAccepting:
				await WaitAsync(fault, http);
				break;
			case FaultKind.CloseSession when session is not null:
				statusChanges.ChangeAndReport(session, SessionStatus.ClosedResolved, MessageType.ResolvedByAgent);
				break;
		}
	}

	private async Task<object?> AfterAcceptingAsync(Fault fault, HttpContext http, object? answer) {
		if (fault.Kind == FaultKind.DelayAfterAccepting) {
			await WaitAsync(fault, http);
		}
		return fault.Kind switch {
			FaultKind.ServerErrorAfterAccepting => ServerError(fault),
			FaultKind.DropAfterAccepting => await DropAsync(http),
			FaultKind.UnknownMembers => Json(WithUnknownMembers(ApiJson.BodyOf(answer)).ToJsonString()),
			FaultKind.TruncatedJson => Json(FirstHalf(ApiJson.BodyOf(answer).ToJsonString())),
			_ => answer,
		};
	}

	private static string? RetryAfterOf(Fault fault) =>
		fault.Seconds is { } wait ? Math.Ceiling(wait).ToString(CultureInfo.InvariantCulture) : null;

	// The caller may hang up: that is the point. Only the end of the server cuts a delay short.
	private Task WaitAsync(Fault fault, HttpContext http) => Task.Delay(
		TimeSpan.FromSeconds(fault.Seconds ?? DefaultDelaySeconds),
		timeProvider,
		http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);

	private static IResult ServerError(Fault fault) =>
		Results.Content(ErrorPage, "text/html; charset=utf-8", statusCode: fault.Status ?? StatusCodes.Status502BadGateway);

	private static async Task<IResult> DropAsync(HttpContext http) {
		http.Abort();
		// The server breaks the connection on another thread; until then an answer would still count as one.
		await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
		return Results.Empty;
	}

	private static IResult Json(string body) => Results.Content(body, "application/json; charset=utf-8");

	private static string FirstHalf(string json) => json[..(json.Length / 2)];

	private static JsonObject WithUnknownMembers(JsonObject body) {
		foreach (JsonObject element in ObjectsIn(body).ToArray()) {
			element["added_later"] = new JsonObject { ["since"] = "2027", ["values"] = new JsonArray(1, "two", null) };
		}
		return body;
	}

	private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch {
		JsonObject parent => parent.SelectMany(member => ObjectsIn(member.Value)).Append(parent),
		JsonArray array => array.SelectMany(ObjectsIn),
		_ => [],
	};
}
