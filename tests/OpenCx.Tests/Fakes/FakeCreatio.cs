using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace OpenCx.Tests.Fakes;

/// <summary>Creatio as the handoff sees it: gives tokens, takes handoffs, and fails as a test says.</summary>
internal sealed class FakeCreatio(TimeProvider timeProvider) : HttpMessageHandler {
	private readonly Lock _gate = new();
	private readonly Queue<Func<HttpResponseMessage>> _tokenAnswers = new();
	private readonly Queue<Func<HttpResponseMessage>> _handoffAnswers = new();

	/// <summary>The handoffs that arrived, refused ones too.</summary>
	public List<ReceivedHandoff> Handoffs { get; } = [];

	/// <summary>The forms that asked for a token.</summary>
	public List<string> TokenRequests { get; } = [];

	/// <summary>While set, a handoff waits for it.</summary>
	public Task Gate { get; set; } = Task.CompletedTask;

	public int TokenLifetimeSeconds { get; set; } = 3600;

	/// <summary>What the next handoffs get; after that they are accepted.</summary>
	public void AnswerHandoffsWith(params Func<HttpResponseMessage>[] answers) => Array.ForEach(answers, _handoffAnswers.Enqueue);

	/// <summary>What the next token requests get; after that they are served.</summary>
	public void AnswerTokensWith(params Func<HttpResponseMessage>[] answers) => Array.ForEach(answers, _tokenAnswers.Enqueue);

	public static Func<HttpResponseMessage> Status(HttpStatusCode status, string body = "", TimeSpan? retryAfter = null) => () => {
		var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
		response.Headers.RetryAfter = retryAfter is { } wait ? new RetryConditionHeaderValue(wait) : null;
		return response;
	};

	public static Func<HttpResponseMessage> ConnectionRefused() => () => throw new HttpRequestException("Connection refused");

	protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
		string body = await request.Content!.ReadAsStringAsync(cancellationToken);
		if (request.RequestUri!.AbsolutePath.EndsWith("/connect/token", StringComparison.Ordinal)) {
			return AnswerToken(body);
		}
		lock (_gate) {
			string? authorization = request.Headers.Authorization?.ToString();
			Handoffs.Add(new ReceivedHandoff(request.RequestUri, authorization, body, timeProvider.GetUtcNow()));
		}
		await Gate.WaitAsync(cancellationToken);
		return AnswerHandoff(body);
	}

	private HttpResponseMessage AnswerToken(string form) {
		lock (_gate) {
			TokenRequests.Add(form);
			return _tokenAnswers.TryDequeue(out Func<HttpResponseMessage>? answer)
				? answer()
				: Json(new { access_token = $"token-{TokenRequests.Count}", expires_in = TokenLifetimeSeconds, token_type = "Bearer" });
		}
	}

	private HttpResponseMessage AnswerHandoff(string body) {
		lock (_gate) {
			if (_handoffAnswers.TryDequeue(out Func<HttpResponseMessage>? answer)) {
				return answer();
			}
		}
		JsonElement handoff = JsonElement.Parse(body);
		return Json(new {
			caseId = "6f1e1a60-3a51-4d0b-9a8a-2f4b8a0f7c11",
			caseNumber = "SR00000001",
			sessionId = handoff.GetProperty("session").GetProperty("id").GetString(),
			created = true,
			messagesLogged = handoff.GetProperty("messages").GetArrayLength(),
			warnings = Array.Empty<string>(),
		});
	}

	private static HttpResponseMessage Json<T>(T value) =>
		new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(value)) };
}

/// <summary>A handoff request as it arrived.</summary>
internal sealed record ReceivedHandoff(Uri Address, string? Authorization, string Body, DateTimeOffset At) {
	public JsonElement Json => JsonElement.Parse(Body);
}
