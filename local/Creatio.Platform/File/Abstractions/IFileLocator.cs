using System.Diagnostics.CodeAnalysis;

namespace Terrasoft.File.Abstractions;

/// <summary>Where a file is.</summary>
[SuppressMessage("Design", "CA1040", Justification = "Creatio's own interface has no members either.")]
public interface IFileLocator {
}
