namespace Creatio.Site.Installation.Compilation;

/// <summary>C# that becomes part of the configuration.</summary>
/// <param name="Path">The file that it comes from, for compiler messages.</param>
/// <param name="Code">The C#; a <c>#line</c> directive with a name says where in the file the code after it stands.</param>
internal sealed record ConfigurationSource(string Path, string Code);
