using Creatio.Site.Hosting.Authentication;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Tests that call <see cref="ServiceSite"/> over HTTP.</summary>
internal abstract class ServiceFixture {
	/// <summary>Where a site serves what it has compiled for .NET.</summary>
	protected const string Net = "rest";

	/// <summary>Where a site serves what it has compiled for .NET Framework.</summary>
	protected const string Framework = "0/rest";

	protected SiteClient Client { get; private set; } = null!;

	[OneTimeSetUp]
	public void CreateClient() => Client = new SiteClient(ServiceSite.Address);

	[OneTimeTearDown]
	public void DisposeClient() => Client.Dispose();

	/// <summary>Posts a body to a path, with a new token.</summary>
	protected async Task<SiteAnswer> PostAsync(string path, string body = "", string? contentType = "application/json") =>
		await Client.SendAsync(HttpMethod.Post, path, await AuthorizeAsync(OAuthClientStore.OpenCx), SiteClient.Body(body, contentType));

	/// <summary>Gets a path, with a new token.</summary>
	protected async Task<SiteAnswer> GetAsync(string path) =>
		await Client.SendAsync(HttpMethod.Get, path, await AuthorizeAsync(OAuthClientStore.OpenCx));

	/// <summary>The <c>Authorization</c> header of an application with a new token.</summary>
	protected async Task<string> AuthorizeAsync(OAuthClient client) => "Bearer " + await Client.GetTokenAsync(client);
}
