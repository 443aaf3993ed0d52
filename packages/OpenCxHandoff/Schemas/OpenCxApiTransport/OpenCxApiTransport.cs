namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.IO;
	using System.Net;
	using System.Net.Http;
	using System.Net.Http.Headers;
	using System.Text;
	using System.Threading.Tasks;
	using Newtonsoft.Json;
	using Newtonsoft.Json.Linq;

	/// <summary>An answer of the OpenCX API.</summary>
	public class OpenCxApiAnswer {
		/// <summary>Creates an answer.</summary>
		public OpenCxApiAnswer(OpenCxApiOutcome outcome, JObject json = null) {
			Outcome = outcome;
			Json = json;
		}

		/// <summary>What is known.</summary>
		public OpenCxApiOutcome Outcome { get; }

		/// <summary>The body of an accepted request when it is a JSON object, otherwise null.</summary>
		public JObject Json { get; }
	}

	/// <summary>Makes requests to the OpenCX API and tells what each outcome means for another attempt.</summary>
	public class OpenCxApiTransport {
		private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(20);

		// One client for the process: each new one would open connections of its own and run the server out of ports.
		private static readonly HttpClient _sharedClient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = _timeout };

		private readonly OpenCxApiSettings _settings;
		private readonly HttpClient _client;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the transport over the shared client.</summary>
		public OpenCxApiTransport(OpenCxApiSettings settings, Func<DateTime> utcNow) : this(settings, utcNow, _sharedClient) {
		}

		/// <summary>Creates the transport over a given client.</summary>
		public OpenCxApiTransport(OpenCxApiSettings settings, Func<DateTime> utcNow, HttpClient client) {
			_settings = settings;
			_utcNow = utcNow;
			_client = client;
		}

		/// <summary>Makes a request.</summary>
		/// <param name="method">HTTP method.</param>
		/// <param name="path">Path below the API's address.</param>
		/// <param name="body">JSON body, or null.</param>
		public OpenCxApiAnswer Call(HttpMethod method, string path, JObject body) {
			if (_settings.Address == null || _settings.Key.Length == 0) {
				return new OpenCxApiAnswer(OpenCxApiOutcome.Postponed(
					"Fill the system settings \"" + OpenCxApiSettings.AddressCode + "\" and \"" + OpenCxApiSettings.KeyCode
					+ "\"; the reply waits until then."));
			}
			try {
				return CallAsync(method, path, body).GetAwaiter().GetResult();
			} catch (TaskCanceledException) {
				return new OpenCxApiAnswer(OpenCxApiOutcome.Unknown("OpenCX did not answer within " + _timeout.TotalSeconds + " seconds."));
			} catch (HttpRequestException) {
				return new OpenCxApiAnswer(OpenCxApiOutcome.Unknown("The connection to OpenCX failed."));
			}
		}

		private async Task<OpenCxApiAnswer> CallAsync(HttpMethod method, string path, JObject body) {
			using (var request = new HttpRequestMessage(method, new Uri(_settings.Address, path))) {
				request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _settings.Key);
				if (body != null) {
					request.Content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json");
				}
				using (HttpResponseMessage response = await _client.SendAsync(request).ConfigureAwait(false)) {
					// As bytes: reading a string throws when the answer names a character set that does not exist.
					byte[] bytes = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
					return CreateAnswer(response, Encoding.UTF8.GetString(bytes));
				}
			}
		}

		private OpenCxApiAnswer CreateAnswer(HttpResponseMessage response, string text) {
			JObject json = Parse(text);
			if (response.IsSuccessStatusCode) {
				return new OpenCxApiAnswer(OpenCxApiOutcome.Accepted(), json);
			}
			string error = Describe(response.StatusCode, json);
			TimeSpan? retryAfter = GetRetryAfter(response.Headers.RetryAfter);
			return new OpenCxApiAnswer(CreateOutcome((int)response.StatusCode, error, retryAfter));
		}

		private static OpenCxApiOutcome CreateOutcome(int status, string error, TimeSpan? retryAfter) {
			switch (status) {
				case 409:
				case 425:
				case 429:
					return OpenCxApiOutcome.Postponed(error, retryAfter);
				case 408:
					return OpenCxApiOutcome.Unknown(error, retryAfter);
				default:
					// A server or a proxy in front of it may fail after the request was taken.
					return status >= 500 ? OpenCxApiOutcome.Unknown(error, retryAfter) : OpenCxApiOutcome.Rejected(error);
			}
		}

		private TimeSpan? GetRetryAfter(RetryConditionHeaderValue header) {
			if (header == null) {
				return null;
			}
			TimeSpan? wait = header.Delta ?? (header.Date == null ? (TimeSpan?)null : header.Date.Value.UtcDateTime - _utcNow());
			return wait > TimeSpan.Zero ? wait : null;
		}

		private static string Describe(HttpStatusCode status, JObject json) {
			string message = OpenCxText.Cut(OpenCxText.Line((json?["message"] as JValue)?.Value as string), 200);
			string answer = "OpenCX answered " + (int)status + (message.Length > 0 ? ": " + message : ".");
			bool isRefusedKey = status == HttpStatusCode.Unauthorized || status == HttpStatusCode.Forbidden;
			return isRefusedKey ? answer + " Check the key in the system setting \"" + OpenCxApiSettings.KeyCode + "\" and its scopes." : answer;
		}

		private static JObject Parse(string text) {
			try {
				using (var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None }) {
					return JToken.ReadFrom(reader) as JObject;
				}
			} catch (JsonReaderException) {
				// A proxy in front of OpenCX answers in HTML.
				return null;
			}
		}
	}
}
