using System.Security.Cryptography;
using System.Text;
using Creatio.Site.Installation;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>A user who logs in with a password.</summary>
/// <param name="Name">Name of the user.</param>
/// <param name="Password">The user's password.</param>
/// <param name="UserId">SysAdminUnit id of the user.</param>
public sealed record UserLogin(string Name, string Password, Guid UserId) {
	/// <summary>The administrator, with the name and the password that a new Creatio has.</summary>
	public static readonly UserLogin Supervisor = new("Supervisor", "Supervisor", SiteUsers.Supervisor);

	private static readonly UserLogin[] _all = [Supervisor];

	/// <summary>The login with this name and password, or null.</summary>
	internal static UserLogin? Find(string? name, string? password) =>
		_all.FirstOrDefault(login => string.Equals(login.Name, name, StringComparison.OrdinalIgnoreCase) && login.HasPassword(password));

	private bool HasPassword(string? password) =>
		CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Password), Encoding.UTF8.GetBytes(password ?? ""));
}
