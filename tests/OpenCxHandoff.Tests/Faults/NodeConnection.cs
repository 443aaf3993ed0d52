using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Newtonsoft.Json.Linq;

namespace OpenCxHandoff.Tests.Faults;

/// <summary>The wire between a node and OpenCX, on which requests and answers take time, fail and get lost.</summary>
internal sealed class NodeConnection(SimulatedNode node, SimulatedOpenCx openCx, SimulatedDatabase database, FaultPlan plan,
		SimulatedClock clock, SimulationTrace trace) : HttpMessageHandler {
	private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(20);

	protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
		JObject? body = request.Content == null ? null : JObject.Parse(await request.Content.ReadAsStringAsync(cancellationToken));
		string sessionId = request.RequestUri!.Segments[3].Trim('/');
		openCx.Requests.Add(new SimulatedRequest(clock.Now, node.Name, sessionId));
		RequestFault fault = plan.GetRequestFault(sessionId);
		trace.Add($"{request.Method} {request.RequestUri.AbsolutePath}: {fault}");
		if (fault == RequestFault.ArrivesLate && request.Method == HttpMethod.Post) {
			LetArriveLate(request.RequestUri, body!);
		}
		Travel("before OpenCX answers");
		HttpResponseMessage? refusal = FailBefore(fault);
		if (refusal != null) {
			return refusal;
		}
		HttpResponseMessage answer = openCx.Answer(request.Method, request.RequestUri, body);
		Travel("after OpenCX has answered");
		return FailAfter(fault) ?? answer;
	}

	private void LetArriveLate(Uri address, JObject body) {
		database.FindReply(Guid.Parse((string)body.SelectToken("custom_data.creatio_reply_id")!))!.IsInWindow = true;
		openCx.TakeLater(clock.Now + plan.GetDelay(), address, body);
	}

	private void Travel(string description) {
		node.Sleep(plan.GetTravelTime());
		node.Pass(description);
	}

	private HttpResponseMessage? FailBefore(RequestFault fault) => fault switch {
		RequestFault.Refused => Refuse(plan.Pick(HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.NotFound)),
		RequestFault.TooManyRequests => new HttpResponseMessage(HttpStatusCode.TooManyRequests),
		RequestFault.TooManyRequestsWithRetryAfter => AskToWait(TimeSpan.FromSeconds(90)),
		RequestFault.ServerError => ServerError(),
		RequestFault.ConnectionReset => throw Reset(),
		RequestFault.Timeout or RequestFault.ArrivesLate => throw Timeout(),
		_ => null
	};

	private HttpResponseMessage? FailAfter(RequestFault fault) => fault switch {
		RequestFault.ServerErrorAfterwards => ServerError(),
		RequestFault.ConnectionResetAfterwards => throw Reset(),
		RequestFault.TimeoutAfterwards => throw Timeout(),
		_ => null
	};

	private static HttpResponseMessage Refuse(HttpStatusCode status) => new(status) {
		Content = new StringContent("{\"message\":\"No.\"}", new MediaTypeHeaderValue("application/json"))
	};

	private static HttpResponseMessage AskToWait(TimeSpan time) =>
		new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new RetryConditionHeaderValue(time) } };

	private static HttpResponseMessage ServerError() => new(HttpStatusCode.BadGateway) {
		Content = new StringContent("<html><h1>502 Bad Gateway</h1></html>", new MediaTypeHeaderValue("text/html"))
	};

	private static HttpRequestException Reset() => new("The connection was reset.", new SocketException((int)SocketError.ConnectionReset));

	private TaskCanceledException Timeout() {
		node.Sleep(_timeout);
		return new TaskCanceledException("The request timed out.");
	}
}
