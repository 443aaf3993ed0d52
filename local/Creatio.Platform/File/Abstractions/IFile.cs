using System.IO;
using System.Threading.Tasks;

namespace Terrasoft.File.Abstractions;

/// <summary>
/// A file: its record, and its content, which is written after the record.
/// All members but <see cref="Exists"/> throw <see cref="FileNotFoundByLocatorException"/> when there is no record.
/// </summary>
public interface IFile {
	/// <summary>Name with extension.</summary>
	string Name { get; set; }

	/// <summary>Size of the content in bytes, as the record says.</summary>
	long Length { get; }

	/// <summary>Whether there is a record.</summary>
	bool Exists { get; }

	/// <summary>Sets a value of the record, such as <c>ActivityId</c>; it is stored by <see cref="SaveAsync"/>.</summary>
	void SetAttribute<TValue>(string name, TValue value);

	/// <summary>Stores the record.</summary>
	Task SaveAsync();

	/// <summary>The content; nothing as long as none is written.</summary>
	Task<Stream> ReadAsync();

	/// <summary>Writes the content.</summary>
	Task WriteAsync(Stream stream, FileWriteOptions writeOptions);
}
