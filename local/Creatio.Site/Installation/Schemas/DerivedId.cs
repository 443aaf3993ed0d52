using System.Security.Cryptography;
using System.Text;

namespace Creatio.Site.Installation.Schemas;

/// <summary>Ids for what has a name but no id that is known: the same name gives the same id everywhere.</summary>
internal static class DerivedId {
	private const int GuidLength = 16;

	/// <summary>The id that belongs to a name.</summary>
	public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, GuidLength));
}
