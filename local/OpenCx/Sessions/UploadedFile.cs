namespace OpenCx.Sessions;

/// <summary>A file that OpenCX keeps and serves.</summary>
/// <param name="Id">Its id, part of its address.</param>
/// <param name="Name">File name with extension.</param>
/// <param name="Type">MIME type.</param>
/// <param name="Content">The bytes.</param>
public sealed record UploadedFile(Guid Id, string Name, string Type, ReadOnlyMemory<byte> Content) {
	/// <summary>The largest file that OpenCX takes, in bytes. Documented for visitors; agents are given the same here.</summary>
	public const int MaxSize = 5 * 1024 * 1024;
}
