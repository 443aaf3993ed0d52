namespace OpenCx.Sessions;

/// <summary>A file on a message.</summary>
/// <param name="Id">Its id, given by whoever attached it.</param>
/// <param name="Name">File name with extension.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Type">MIME type.</param>
/// <param name="Url">Where its content is.</param>
public sealed record Attachment(string Id, string Name, long Size, string Type, string Url);
