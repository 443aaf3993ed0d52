using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Serialization;

namespace OpenCx.Handoff;

/// <summary>
/// Calls Creatio as an OAuth 2.0 integrated application does: with a token by client credentials, kept until it expires or is refused.
/// </summary>
internal sealed class CreatioClient(HttpClient http, OpenCxOptions options, TimeProvider timeProvider) {
	private static readonly TimeSpan _requestTimeout = TimeSpan.FromSeconds(30);
	private static readonly TimeSpan _expiryMargin = TimeSpan.FromSeconds(30);

	private readonly string _address = options.CreatioUrl.ToString().TrimEnd('/');
	private AccessToken? _token;

	/// <summary>Posts a handoff once; when the kept token is refused, once more with a new one.</summary>
	public async Task<CreatioAnswer> PostHandoffAsync(string body, CancellationToken cancellationToken) {
		if (_token is { } kept && kept.ExpiresAt > timeProvider.GetUtcNow()) {
			CreatioAnswer answer = await PostAsync(body, kept, cancellationToken);
			if (answer.Verdict != CreatioVerdict.Unauthorized) {
				return answer;
			}
		}
		return await PostWithNewTokenAsync(body, cancellationToken);
	}

	private async Task<CreatioAnswer> PostWithNewTokenAsync(string body, CancellationToken cancellationToken) {
		CreatioAnswer authorization = await SendAsync(TokenRequest(), cancellationToken);
		if (authorization.Verdict == CreatioVerdict.TryAgain) {
			return authorization;
		}
		if (authorization.ReadAs<TokenBody>() is not { Value: { } value } token) {
			return authorization.Refuse($"Creatio gave no token to the client '{options.ClientId}'. {authorization.Reason}".TrimEnd());
		}
		_token = new AccessToken(value, timeProvider.GetUtcNow() + TimeSpan.FromSeconds(token.ExpiresIn) - _expiryMargin);
		CreatioAnswer answer = await PostAsync(body, _token, cancellationToken);
		return answer.Verdict == CreatioVerdict.Unauthorized ? answer.Refuse($"{answer.Reason} The token was new.") : answer;
	}

	private async Task<CreatioAnswer> PostAsync(string body, AccessToken token, CancellationToken cancellationToken) {
		var request = new HttpRequestMessage(HttpMethod.Post, $"{_address}/rest/OpenCxHandoffService/Handoff") {
			Content = new StringContent(body, Encoding.UTF8, "application/json"),
		};
		request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
		return await SendAsync(request, cancellationToken);
	}

	private HttpRequestMessage TokenRequest() => new(HttpMethod.Post, $"{_address}/connect/token") {
		Content = new FormUrlEncodedContent(new Dictionary<string, string> {
			["grant_type"] = "client_credentials",
			["client_id"] = options.ClientId,
			["client_secret"] = options.ClientSecret,
		}),
	};

	private async Task<CreatioAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
		using HttpRequestMessage owned = request;
		using var timeout = new CancellationTokenSource(_requestTimeout, timeProvider);
		using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
		try {
			using HttpResponseMessage response = await http.SendAsync(owned, either.Token);
			return await CreatioAnswer.ReadAsync(response, timeProvider, either.Token);
		} catch (HttpRequestException error) {
			return CreatioAnswer.Unreachable($"Creatio could not be reached at {_address}: {error.Message}");
		} catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested) {
			return CreatioAnswer.Unreachable($"Creatio did not answer within {_requestTimeout.TotalSeconds} seconds.");
		}
	}

	private sealed record AccessToken(string Value, DateTimeOffset ExpiresAt);

	private sealed record TokenBody(
		[property: JsonPropertyName("access_token")] string? Value,
		[property: JsonPropertyName("expires_in")] int ExpiresIn);
}
