namespace Terrasoft.File.Abstractions;

/// <summary>How to treat one file.</summary>
public sealed class FileOptions {
}
