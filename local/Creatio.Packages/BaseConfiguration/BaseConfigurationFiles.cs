using System.Text.Json;
using System.Text.Json.Serialization;

namespace Creatio.Packages.BaseConfiguration;

/// <summary>The data files of the base configuration, which are part of the program.</summary>
public static class BaseConfigurationFiles {
	private const string Folder = "BaseConfiguration/";

	private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) {
		UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
	};

	/// <summary>Names of the files in a folder, without their extension.</summary>
	public static IEnumerable<string> NamesIn(string folder) {
		string prefix = $"{Folder}{folder}/";
		return typeof(BaseConfigurationFiles).Assembly.GetManifestResourceNames()
			.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
			.Select(name => Path.GetFileNameWithoutExtension(name[prefix.Length..]));
	}

	/// <summary>The text of a file.</summary>
	public static string ReadText(string path) {
		using Stream stream = typeof(BaseConfigurationFiles).Assembly.GetManifestResourceStream(Folder + path)
			?? throw new FileNotFoundException($"The base configuration has no file {path}.");
		using var reader = new StreamReader(stream);
		return reader.ReadToEnd();
	}

	/// <summary>The content of a file.</summary>
	public static T Read<T>(string path) => JsonSerializer.Deserialize<T>(ReadText(path), _options)!;
}
