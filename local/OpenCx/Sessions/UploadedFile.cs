namespace OpenCx.Sessions;

/// <summary>A file that OpenCX keeps and serves.</summary>
/// <param name="Id">Its id, part of its address.</param>
/// <param name="Name">File name with extension.</param>
/// <param name="Type">MIME type.</param>
/// <param name="Content">The bytes.</param>
public sealed record UploadedFile(Guid Id, string Name, string Type, ReadOnlyMemory<byte> Content);
