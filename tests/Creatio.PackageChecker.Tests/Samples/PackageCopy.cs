using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Creatio.Packages;

namespace Creatio.PackageChecker.Tests.Samples;

/// <summary>A copy of a package, kept in memory, in which a test changes one thing.</summary>
internal sealed partial class PackageCopy(string name) {
	private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };
	private SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

	/// <summary>Where the findings say that the package lies.</summary>
	public string Location { get; private set; } = $"packages/{name}";

	/// <summary>Paths of the files.</summary>
	public IReadOnlyList<string> Paths => [.. _files.Keys];

	/// <summary>Copies a package.</summary>
	public static PackageCopy Of(PackageFiles source) {
		var copy = new PackageCopy(source.Name);
		foreach (string path in source.Paths) {
			copy._files[path] = source.ReadBytes(path);
		}
		return copy;
	}

	/// <summary>The files, as the checker takes them.</summary>
	public PackageFiles ToFiles() {
		var files = new PackageFiles(Location, Path.GetFileName(Location));
		foreach ((string path, byte[] content) in _files) {
			files.Add(path, content);
		}
		return files;
	}

	/// <summary>Writes the files to a folder below another.</summary>
	/// <returns>The folder.</returns>
	public string WriteTo(string parent) {
		string folder = Path.Combine(parent, Path.GetFileName(Location));
		foreach ((string path, byte[] content) in _files) {
			string file = Path.Combine(folder, path);
			Directory.CreateDirectory(Path.GetDirectoryName(file)!);
			File.WriteAllBytes(file, content);
		}
		return folder;
	}

	/// <summary>The text of a file.</summary>
	public string Read(string file) => Encoding.UTF8.GetString(ReadBytes(file)).TrimStart('\uFEFF');

	/// <summary>The bytes of a file.</summary>
	public byte[] ReadBytes(string file) {
		Assert.That(_files, Does.ContainKey(file));
		return _files[file];
	}

	/// <summary>Writes a file, without a byte order mark.</summary>
	public void Write(string file, string text) => _files[file] = Encoding.UTF8.GetBytes(text);

	/// <summary>Writes a file.</summary>
	public void WriteBytes(string file, byte[] content) => _files[file] = content;

	/// <summary>Deletes a file.</summary>
	public void Delete(string file) => Assert.That(_files.Remove(file), Is.True, $"there is no file {file}");

	/// <summary>Copies a file.</summary>
	public void Copy(string file, string newName) => _files[newName] = ReadBytes(file);

	/// <summary>Renames a file, or a folder with all its files.</summary>
	public void Rename(string path, string newPath) {
		_files = new SortedDictionary<string, byte[]>(_files.ToDictionary(
			file => file.Key == path || file.Key.StartsWith(path + "/", StringComparison.Ordinal) ? newPath + file.Key[path.Length..] : file.Key,
			file => file.Value), StringComparer.Ordinal);
	}

	/// <summary>Renames the folder of the package.</summary>
	public void RenameFolder(string newName) => Location = $"packages/{newName}";

	/// <summary>Replaces the first occurrence of a text in a file.</summary>
	public void Replace(string file, string old, string replacement) {
		string text = Read(file);
		int place = text.IndexOf(old, StringComparison.Ordinal);
		Assert.That(place, Is.Not.Negative, $"{file} does not contain {old}");
		Rewrite(file, text.Remove(place, old.Length).Insert(place, replacement));
	}

	/// <summary>The first group of a pattern in a file.</summary>
	public string Find(string file, string pattern) {
		Match match = Regex.Match(Read(file), pattern);
		Assert.That(match.Success, Is.True, $"{file} does not contain {pattern}");
		return match.Groups[1].Value;
	}

	/// <summary>
	/// Sets a value of a JSON file, or removes it, at a place such as <c>MetaData.Schema.BK4[StartSignal1].DZ8</c>, where an item of
	/// a list is named by its position or its name.
	/// </summary>
	/// <returns>The place as findings name it.</returns>
	public string Set(string file, string place, string? json) {
		JsonNode root = JsonNode.Parse(Read(file))!;
		string key = SetIn(root, place, json);
		Rewrite(file, root.ToJsonString(_indented));
		return key;
	}

	/// <summary>Sets a value of a column, an index or a text that metadata adds as a difference, or removes it.</summary>
	/// <returns>The place as findings name it.</returns>
	public string SetItem(string file, string list, string name, string place, string? json) {
		string text = Read(file);
		string pattern = @$"(?ms)(?<=^\+ MetaData\.Schema\.{list} )\{{.*?^\}}";
		foreach (Match match in Regex.Matches(text, pattern)) {
			JsonNode item = JsonNode.Parse(match.Value)!;
			if ((string?)item["A2"] == name) {
				string owner = $"MetaData.Schema.{list}.[\"{item["UId"]}\"]";
				string key = SetIn(item, place, json);
				Rewrite(file, text.Remove(match.Index, match.Length).Insert(match.Index, item.ToJsonString(_indented)));
				return $"{owner}.{key}";
			}
		}
		throw new AssertionException($"{file} adds no {name} to {list}");
	}

	/// <summary>Removes the line of a metadata difference that begins so.</summary>
	public void RemoveLine(string file, string start) {
		List<string> lines = [.. Read(file).Split('\n')];
		int removed = lines.RemoveAll(line => line.StartsWith(start, StringComparison.Ordinal));
		Assert.That(removed, Is.EqualTo(1), $"lines of {file} that start with {start}");
		Rewrite(file, string.Join('\n', lines));
	}

	/// <summary>Puts a byte order mark before a file.</summary>
	public void AddByteOrderMark(string file) => WriteBytes(file, [.. Encoding.UTF8.Preamble, .. ReadBytes(file)]);

	private void Rewrite(string file, string text) {
		bool hasMark = ReadBytes(file).AsSpan().StartsWith(Encoding.UTF8.Preamble);
		WriteBytes(file, [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);
	}

	private static string SetIn(JsonNode root, string place, string? json) {
		MatchCollection steps = StepPattern().Matches(place);
		JsonNode owner = root;
		string key = "";
		foreach (Match step in steps.SkipLast(1)) {
			JsonNode child = step.Groups["item"].Success
				? FindItem((JsonArray)owner, step.Groups["item"].Value)
				: owner[step.Value.TrimStart('.')]!;
			key += KeyOf(step, child);
			owner = child;
		}
		Match last = steps[^1];
		if (last.Groups["item"].Success) {
			JsonArray list = (JsonArray)owner;
			JsonNode item = FindItem(list, last.Groups["item"].Value);
			key += KeyOf(last, item);
			if (json == null) {
				list.Remove(item);
			} else {
				list[list.IndexOf(item)] = JsonNode.Parse(json);
			}
			return key.TrimStart('.');
		}
		string name = last.Value.TrimStart('.');
		if (json == null) {
			Assert.That(((JsonObject)owner).Remove(name), Is.True, $"there is no {place}");
		} else {
			owner[name] = JsonNode.Parse(json);
		}
		return $"{key}.{name}".TrimStart('.');
	}

	private static JsonNode FindItem(JsonArray list, string name) => int.TryParse(name, CultureInfo.InvariantCulture, out int index)
		? list[index]!
		: list.First(item => ((string?)item!["A2"] ?? (string?)item["Name"] ?? (string?)item["ColumnName"]) == name)!;

	private static string KeyOf(Match step, JsonNode child) {
		if (!step.Groups["item"].Success) {
			return $".{step.Value.TrimStart('.')}";
		}
		return child is JsonObject item && item["UId"] is { } uid ? $".[\"{uid}\"]" : $"[{child.Parent!.AsArray().IndexOf(child)}]";
	}

	[GeneratedRegex(@"\[(?<item>[^\]]+)\]|\.?[\w$]+")]
	private static partial Regex StepPattern();
}
