using System.Text.RegularExpressions;
using Creatio.Packages;

namespace Creatio.PackageBuilder;

/// <summary>The packages of an app, packed with one version and time.</summary>
public sealed partial class Release {
	// The first time with 13 digits, as Creatio writes them: 2001-09-09.
	private const long EarliestMilliseconds = 1_000_000_000_000;

	private readonly string _folder;
	private readonly DateTimeOffset _modifiedOn;
	private readonly string _version;

	/// <summary>Creates a release.</summary>
	/// <param name="folder">Where the archives go.</param>
	/// <param name="version">The version, such as <c>1.2.0</c>.</param>
	/// <param name="modifiedOn">The time that everything in the packages carries.</param>
	/// <exception cref="PackException">The version is not one, or the time is one that nothing was made at.</exception>
	public Release(string folder, string version, DateTimeOffset modifiedOn) {
		if (folder.Length == 0) {
			throw new PackException("Name the folder that the archives go to.");
		}
		if (modifiedOn.ToUnixTimeMilliseconds() < EarliestMilliseconds) {
			throw new PackException($"The files are of {modifiedOn:d}; Creatio reads later dates only. Commit them, or set their time.");
		}
		if (!VersionPattern().IsMatch(version)) {
			throw new PackException($"'{version}' is not a version: write three numbers, such as 1.2.0.");
		}
		(_folder, _version, _modifiedOn) = (folder, version, modifiedOn);
	}

	/// <summary>Packs each package folder, and all of them into one zip with the name of the app.</summary>
	/// <returns>The archives, the zip last.</returns>
	/// <exception cref="PackException">A name cannot be used, a folder is not a package, or an archive does not hold what went into it.</exception>
	public IReadOnlyList<ReleaseArchive> Pack(string application, IReadOnlyList<string> packageFolders) {
		if (!CodePattern().IsMatch(application)) {
			throw new PackException($"'{application}' is no code of an app: write letters and digits, such as UsrApp.");
		}
		if (packageFolders.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice) {
			throw new PackException($"The package {twice.Key} is given twice.");
		}
		Directory.CreateDirectory(_folder);
		ReleaseStamp stamp = new(_version, _modifiedOn, packageFolders.Select(NameOf).ToHashSet());
		List<ReleaseArchive> archives = [.. packageFolders.Select(folder => PackPackage(folder, stamp))];
		return [.. archives, PackApplication(application, archives)];
	}

	private ReleaseArchive PackPackage(string packageFolder, ReleaseStamp stamp) {
		List<PackedFile> files = [.. PackageFolder.Read(packageFolder).Select(stamp.Apply)];
		string path = Path.Combine(_folder, NameOf(packageFolder) + ".gz");
		File.WriteAllBytes(path, PackedArchive.Write(files));
		RequireSame(path, files);
		return new ReleaseArchive(path, files.Count);
	}

	private ReleaseArchive PackApplication(string application, IReadOnlyList<ReleaseArchive> archives) {
		string path = Path.Combine(_folder, application + ".zip");
		File.WriteAllBytes(path, ApplicationArchive.Pack(
			archives.Select(archive => (Path.GetFileName(archive.Path), File.ReadAllBytes(archive.Path))), _modifiedOn));
		return new ReleaseArchive(path, archives.Count);
	}

	// The format has no checksum, and a damaged archive installs in part without a word.
	private static void RequireSame(string path, IReadOnlyList<PackedFile> expected) {
		IReadOnlyList<PackedFile> packed = Read(path);
		if (expected.Count != packed.Count || expected.Zip(packed).Any(pair => !IsSame(pair.First, pair.Second))) {
			throw new PackException($"{path} does not hold the {expected.Count} files that went into it; pack again.");
		}
	}

	private static bool IsSame(PackedFile left, PackedFile right) =>
		left.Path == right.Path && left.Content.AsSpan().SequenceEqual(right.Content);

	private static IReadOnlyList<PackedFile> Read(string path) {
		using FileStream archive = File.OpenRead(path);
		return PackedArchive.Read(archive, path).Files;
	}

	private static string NameOf(string packageFolder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(packageFolder)));

	[GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_]*\z")]
	private static partial Regex CodePattern();

	[GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+\z")]
	private static partial Regex VersionPattern();
}

/// <summary>An archive that was packed.</summary>
/// <param name="Path">The file.</param>
/// <param name="FileCount">How many files it holds.</param>
public sealed record ReleaseArchive(string Path, int FileCount);
