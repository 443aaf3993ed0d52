using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OpenCx.Tests.Fakes;

/// <summary>A running OpenCX with a fake Creatio behind it.</summary>
internal sealed class LocalOpenCx : IAsyncDisposable {
	public const string ApiKey = "ocx_test_key";
	public const string BotToken = "test-widget";

	private readonly List<HttpClient> _clients = [];

	private LocalOpenCx(OpenCxServer server, FakeCreatio creatio) {
		Server = server;
		Creatio = creatio;
		Api = NewClient();
		Api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
	}

	public OpenCxServer Server { get; }

	public FakeCreatio Creatio { get; }

	/// <summary>Calls the public API with the right key.</summary>
	public HttpClient Api { get; }

	/// <summary>Starts with options that fit any test, unless <paramref name="adjust"/> changes them.</summary>
	public static async Task<LocalOpenCx> StartAsync(Action<string>? log = null, Func<OpenCxOptions, OpenCxOptions>? adjust = null) {
		var creatio = new FakeCreatio(TimeProvider.System);
		var options = new OpenCxOptions {
			CreatioUrl = new Uri("http://creatio.test"),
			ClientId = "opencx",
			ClientSecret = "secret",
			ApiKey = ApiKey,
			BotToken = BotToken,
		};
		return new LocalOpenCx(await OpenCxServer.StartAsync(adjust?.Invoke(options) ?? options, log, creatioHandler: creatio), creatio);
	}

	/// <summary>Calls the server without any token.</summary>
	public HttpClient NewClient() {
		var client = new HttpClient { BaseAddress = Server.Address };
		_clients.Add(client);
		return client;
	}

	/// <summary>A visitor who gives nothing, or only what he types.</summary>
	public async Task<Visitor> NewVisitorAsync(string? email = null, string? name = null) {
		var visitor = new Visitor(NewClient());
		JsonElement contact = await visitor.PostAsync("contact/create-unverified", new { email, non_verified_name = name });
		visitor.Use(contact.GetProperty("token").GetString()!);
		return visitor;
	}

	/// <summary>A visitor whom the site's server vouches for.</summary>
	public async Task<Visitor> NewVerifiedVisitorAsync(string email = "dana@example.com", string name = "Dana Levi") {
		var user = new { email, name, phone = "+15550100" };
		using HttpResponseMessage response = await Api.PostAsJsonAsync("widget/authenticate-user", user);
		JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
		var visitor = new Visitor(NewClient());
		visitor.Use(answer.GetProperty("token").GetString()!);
		return visitor;
	}

	public async ValueTask DisposeAsync() {
		await Server.DisposeAsync();
		_clients.ForEach(client => client.Dispose());
		Creatio.Dispose();
	}
}
