namespace Creatio.Packages.BaseConfiguration;

/// <summary>The pages of Creatio that a package may replace.</summary>
public static class BasePages {
	/// <summary>The pages.</summary>
	public static IReadOnlyList<BasePage> All { get; } =
		[.. BaseConfigurationFiles.NamesIn("Pages").Select(name => BaseConfigurationFiles.Read<BasePage>($"Pages/{name}.json"))];
}

/// <summary>A page of Creatio, as <c>Pages/NAME.json</c> describes it.</summary>
/// <param name="Name">Schema name.</param>
/// <param name="UId">Its id.</param>
/// <param name="Package">Package that owns it.</param>
/// <param name="Strings">Ids of its localizable strings, in their order.</param>
public sealed record BasePage(string Name, Guid UId, string Package, IReadOnlyList<Guid> Strings);
