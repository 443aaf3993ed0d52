namespace Creatio.Packages;

/// <summary>A package cannot be installed; the message names the file, the key at fault and what is wrong with it.</summary>
public sealed class PackageInstallException : Exception {
	/// <summary>Creates the exception.</summary>
	/// <param name="path">The file at fault, as the person who installs knows it.</param>
	/// <param name="key">Where in the file: a JSON key, a metadata path or a line; empty if the file as a whole is at fault.</param>
	/// <param name="reason">What is wrong, as a sentence without a full stop.</param>
	/// <param name="innerException">The error underneath, if there is one.</param>
	public PackageInstallException(string path, string key, string reason, Exception? innerException = null)
		: base(key.Length == 0 ? $"{path}: {reason}." : $"{path}, {key}: {reason}.", innerException) {
		Path = path;
		Key = key;
		Reason = reason;
	}

	/// <summary>The file at fault.</summary>
	public string Path { get; }

	/// <summary>Where in the file; empty if the file as a whole is at fault.</summary>
	public string Key { get; }

	/// <summary>What is wrong, as a sentence without a full stop.</summary>
	public string Reason { get; }
}
