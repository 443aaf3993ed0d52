using System.Net;
using Microsoft.AspNetCore.Http;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>Takes the visitor's files: up to 5 MB, of the kinds that OpenCX's widget allows.</summary>
internal sealed class WidgetUploads(OpenCxStore store) {
	private static readonly Dictionary<string, string> _typesByExtension = new(StringComparer.OrdinalIgnoreCase) {
		[".png"] = "image/png",
		[".jpg"] = "image/jpeg",
		[".jpeg"] = "image/jpeg",
		[".gif"] = "image/gif",
		[".webp"] = "image/webp",
		[".pdf"] = "application/pdf",
		[".csv"] = "text/csv",
		[".txt"] = "text/plain",
		[".xls"] = "application/vnd.ms-excel",
		[".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	};

	/// <summary>Keeps the file of a multipart form.</summary>
	public async Task<UploadAnswer> UploadAsync(HttpRequest request) {
		IFormFile file = await ReadFileAsync(request);
		string name = Path.GetFileName(file.FileName);
		if (!_typesByExtension.TryGetValue(Path.GetExtension(name), out string? type)) {
			string allowed = string.Join(", ", _typesByExtension.Keys);
			throw RequestRefusedException.BadRequest($"Files like '{name}' are not allowed. Allowed are {allowed}.");
		}
		using var content = new MemoryStream();
		await file.CopyToAsync(content);
		UploadedFile kept = store.AddFile(name, type, content.ToArray());
		return new UploadAnswer(name, FileEndpoints.AddressOf(kept, request).ToString());
	}

	private static async Task<IFormFile> ReadFileAsync(HttpRequest request) {
		if (!request.HasFormContentType || (await request.ReadFormAsync()).Files.GetFile("file") is not { } file) {
			throw RequestRefusedException.BadRequest("Send one file as multipart form data, in the field 'file'.");
		}
		return file.Length <= UploadedFile.MaxSize
			? file
			: throw new RequestRefusedException(HttpStatusCode.RequestEntityTooLarge, "The file is larger than 5 MB.");
	}
}
