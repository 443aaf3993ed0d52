namespace Creatio.Platform.Tests.Surface;

/// <summary>
/// The public and protected members of Creatio's real assemblies, as far as the local platform has members of the same name.
/// Each file describes one assembly; a type stands at the beginning of a line, its members are indented, and <c>#</c> begins a remark.
/// </summary>
internal static class RealSurface {
	/// <summary>Members by the full name of the type.</summary>
	public static ILookup<string, string> Read() {
		string folder = Path.Combine(AppContext.BaseDirectory, "RealSurface");
		return Directory.GetFiles(folder, "*.txt").SelectMany(ReadFile).ToLookup(member => member.Type, member => member.Signature);
	}

	private static IEnumerable<(string Type, string Signature)> ReadFile(string path) {
		string type = "";
		foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#'))) {
			if (!line.StartsWith('\t')) {
				type = line;
			}
			// The type's own line makes a type without members known too.
			yield return (type, line.Trim());
		}
	}
}
