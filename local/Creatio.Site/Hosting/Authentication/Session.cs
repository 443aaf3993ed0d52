namespace Creatio.Site.Hosting.Authentication;

/// <summary>A user who has logged in.</summary>
/// <param name="Id">What the session cookie carries.</param>
/// <param name="CsrfToken">What each call repeats in a header.</param>
/// <param name="UserId">SysAdminUnit id of the user.</param>
internal sealed record Session(string Id, string CsrfToken, Guid UserId);
