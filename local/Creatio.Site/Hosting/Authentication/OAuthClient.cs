namespace Creatio.Site.Hosting.Authentication;

/// <summary>An OAuth 2.0 application that an administrator has registered: its calls run as one system user.</summary>
/// <param name="Id">The <c>client_id</c>.</param>
/// <param name="Secret">The <c>client_secret</c>.</param>
/// <param name="SystemUserId">SysAdminUnit id of the user that the application's calls run as.</param>
public sealed record OAuthClient(string Id, string Secret, Guid SystemUserId);
