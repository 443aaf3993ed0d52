using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;

namespace OpenCxHandoff.Tests;

/// <summary>Answers requests with what a test has prepared, in order, and keeps what was asked.</summary>
internal sealed class FakeOpenCx : HttpMessageHandler {
	private readonly Queue<Func<HttpResponseMessage>> _answers = new();

	public List<FakeRequest> Requests { get; } = [];

	/// <summary>Creates a transport whose requests come here.</summary>
	public OpenCxApiTransport CreateTransport(Func<DateTime> utcNow) =>
		new(new OpenCxApiSettings { Address = new Uri("https://api.open.cx/"), Key = "ocx_live_1" }, utcNow, new HttpClient(this));

	public void Answer(HttpStatusCode status, string body = "", string mediaType = "application/json") => Answer(
		new HttpResponseMessage(status) { Content = new StringContent(body, new MediaTypeHeaderValue(mediaType)) });

	public void Answer(HttpResponseMessage response) => _answers.Enqueue(() => response);

	public void Fail(Exception exception) => _answers.Enqueue(() => throw exception);

	protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
		string? body = request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
		Requests.Add(new FakeRequest(request.Method.Method, request.RequestUri!.ToString(), $"{request.Headers.Authorization}",
			body == null ? null : JObject.Parse(body)));
		return _answers.Dequeue()();
	}
}

/// <summary>A request as OpenCX gets it.</summary>
internal sealed record FakeRequest(string Method, string Address, string Authorization, JObject? Body);
