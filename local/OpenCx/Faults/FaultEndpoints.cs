using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using OpenCx.Api;
using OpenCx.Http;

namespace OpenCx.Faults;

/// <summary>
/// Lets pages and other processes plan faults and see what arrived. It has no key: the server listens on one machine only.
/// </summary>
internal sealed class FaultEndpoints(FaultPlan plan, ApiCallLog calls) {
	public void Map(IEndpointRouteBuilder routes) {
		routes.MapGet("/local/faults", () => ApiJson.Answer(plan.Rules.Select(FaultRuleBody.Of)));
		routes.MapPost("/local/faults", AddAsync);
		routes.MapDelete("/local/faults", plan.Clear);
		routes.MapGet("/local/calls", ([FromQuery(Name = "session_id")] Guid? sessionId) =>
			ApiJson.Answer(sessionId is { } id ? calls.Of(id) : calls.All));
	}

	private async Task AddAsync(HttpRequest request) {
		FaultRuleBody body = await ApiJson.ReadAsync<FaultRuleBody>(request);
		try {
			plan.Add(body.ToRule());
		} catch (ArgumentException error) {
			throw RequestRefusedException.BadRequest(error.Message);
		}
	}
}
