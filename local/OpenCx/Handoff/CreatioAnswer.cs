using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace OpenCx.Handoff;

/// <summary>How a request to Creatio ended, and whether another try makes sense.</summary>
/// <param name="Verdict">What to do next.</param>
/// <param name="Content">The body that Creatio sent.</param>
/// <param name="Reason">Why it was not accepted, as a sentence.</param>
/// <param name="RetryAfter">How long Creatio asks to wait.</param>
internal sealed record CreatioAnswer(CreatioVerdict Verdict, string Content = "", string? Reason = null, TimeSpan? RetryAfter = null) {
	private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

	public static CreatioAnswer Unreachable(string reason) => new(CreatioVerdict.TryAgain, Reason: reason);

	public static async Task<CreatioAnswer> ReadAsync(
		HttpResponseMessage response, TimeProvider timeProvider, CancellationToken cancellationToken) {
		string content = await response.Content.ReadAsStringAsync(cancellationToken);
		if (response.IsSuccessStatusCode) {
			return new CreatioAnswer(CreatioVerdict.Accepted, content);
		}
		TimeSpan? wait = WaitAskedFor(response.Headers.RetryAfter, timeProvider);
		var answer = new CreatioAnswer(VerdictOn(response.StatusCode), content, RetryAfter: wait);
		string? explanation = answer.ReadAs<ServiceError>()?.Message;
		return answer with { Reason = $"Creatio answered {(int)response.StatusCode} {response.ReasonPhrase}. {explanation}".TrimEnd() };
	}

	/// <summary>The answer as a refusal, because its content is not what it should be or a retry is of no use.</summary>
	public CreatioAnswer Refuse(string reason) => this with { Verdict = CreatioVerdict.Refused, Reason = reason };

	/// <summary>The content, or nothing when it is something else: a proxy before Creatio answers in HTML.</summary>
	public T? ReadAs<T>() where T : class {
		try {
			return JsonSerializer.Deserialize<T>(Content, _json);
		} catch (JsonException) {
			return null;
		}
	}

	private static CreatioVerdict VerdictOn(HttpStatusCode status) => status switch {
		HttpStatusCode.Unauthorized => CreatioVerdict.Unauthorized,
		HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => CreatioVerdict.TryAgain,
		_ => CreatioVerdict.Refused,
	};

	private static TimeSpan? WaitAskedFor(RetryConditionHeaderValue? retryAfter, TimeProvider timeProvider) =>
		retryAfter?.Delta ?? retryAfter?.Date - timeProvider.GetUtcNow();

	private sealed record ServiceError(string? Message);
}

/// <summary>What a sender should do after an answer.</summary>
internal enum CreatioVerdict {
	/// <summary>Done.</summary>
	Accepted,

	/// <summary>Later, the same request may be accepted.</summary>
	TryAgain,

	/// <summary>The token is not valid any more.</summary>
	Unauthorized,

	/// <summary>The same request will never be accepted.</summary>
	Refused,
}
