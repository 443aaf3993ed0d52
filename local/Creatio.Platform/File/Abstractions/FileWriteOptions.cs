namespace Terrasoft.File.Abstractions;

/// <summary>Which part of a content is written. The local site takes contents whole only.</summary>
public enum FileWriteOptions {
	/// <summary>All of it.</summary>
	SinglePart = 0
}
