using System.Net.Http.Headers;
using System.Net.Http.Json;
using Creatio.Platform.Hosting;
using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Installation;
using OpenCx;
using OpenCx.Faults;
using OpenCx.Sessions;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.Entities;
using TestSupport;

namespace OpenCxHandoff.Benchmarks;

/// <summary>A local Creatio with the package installed and an OpenCX beside it, and a conversation that was handed over.</summary>
internal sealed class ReplySite : IAsyncDisposable {
	private const string ApiKey = "ocx_live_benchmark";

	// More than a measurement makes; the limit itself is none of its business.
	private const int RequestsPerMinute = 100_000;

	private static readonly Guid _replyCategory = new("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02");

	private readonly CreatioSiteHost _site;
	private readonly OpenCxServer _openCx;
	private readonly Session _session;

	private ReplySite(CreatioSiteHost site, OpenCxServer openCx, Session session) {
		_site = site;
		_openCx = openCx;
		_session = session;
	}

	/// <summary>Whether a business process runs or is about to.</summary>
	public bool IsBusy => _site.Processes.PendingCount > 0;

	/// <summary>The requests that OpenCX got for the conversation.</summary>
	public IReadOnlyList<ApiCall> Requests => _openCx.ApiCalls.Of(_session.Id);

	/// <summary>Installs the package and hands a conversation over.</summary>
	public static async Task<ReplySite> StartAsync(SiteDatabase database) {
		CreatioSiteHost site = await CreatioSiteHost.StartAsync(new CreatioSiteOptions {
			PackagePaths = [RepositoryFiles.PackageFolder],
			Database = database
		});
		OpenCxServer openCx = await OpenCxServer.StartAsync(new OpenCxOptions {
			CreatioUrl = site.BaseAddress,
			ClientId = OAuthClientStore.OpenCx.Id,
			ClientSecret = OAuthClientStore.OpenCx.Secret,
			ApiKey = ApiKey,
			ApiCallsPerMinute = RequestsPerMinute
		});
		Connect(site, openCx);
		return new ReplySite(site, openCx, await HandOverAsync(openCx));
	}

	/// <summary>Saves a rep's reply as the case page does.</summary>
	public void SaveReply(string text) {
		using UserConnection userConnection = _site.InstalledSite.Platform.Connect(SiteUsers.Agent);
		Entity activity = userConnection.EntitySchemaManager.GetInstanceByName("Activity").CreateEntity(userConnection);
		activity.SetDefColumnValues();
		activity.SetColumnValue("Title", "Reply to the visitor");
		activity.SetColumnValue("DetailedResult", text);
		activity.SetColumnValue("CaseId", Guid.Parse(_session.Ticket!.CaseId));
		activity.SetColumnValue("ActivityCategoryId", _replyCategory);
		activity.Save();
	}

	/// <inheritdoc/>
	public async ValueTask DisposeAsync() {
		await _openCx.DisposeAsync();
		await _site.DisposeAsync();
	}

	private static void Connect(CreatioSiteHost site, OpenCxServer openCx) {
		using UserConnection userConnection = site.InstalledSite.Platform.Connect(SiteUsers.Supervisor);
		SysSettings.SetDefValue(userConnection, "OpenCxApiUrl", openCx.Address.ToString());
		SysSettings.SetDefValue(userConnection, "OpenCxApiKey", ApiKey);
		SysSettings.SetDefValue(userConnection, "OpenCxMaxRequestsPerMinute", RequestsPerMinute);
	}

	private static async Task<Session> HandOverAsync(OpenCxServer openCx) {
		Session session = openCx.Store.OpenSession(new Contact { Id = Guid.NewGuid() }, DateTimeOffset.UtcNow);
		using HttpClient http = new() { BaseAddress = openCx.Address };
		http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
		using HttpResponseMessage answer = await http.PostAsJsonAsync($"chat/sessions/{session.Id}/send", new {
			sender = "contact",
			message = new { type = "text", text = "I want to talk to a human" }
		});
		answer.EnsureSuccessStatusCode();
		await openCx.WhenHandoffsEndedAsync();
		return session;
	}
}
