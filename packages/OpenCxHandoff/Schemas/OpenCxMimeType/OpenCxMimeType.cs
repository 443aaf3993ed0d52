namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>
	/// MIME types of the files that reps send. Pages and drawings that could run scripts are left out: they are to be downloaded.
	/// </summary>
	public static class OpenCxMimeType {
		/// <summary>The type of a file of which nothing is known.</summary>
		public const string Default = "application/octet-stream";

		private const string OfficePrefix = "application/vnd.openxmlformats-officedocument.";

		private static readonly Dictionary<string, string> _types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) {
			[".csv"] = "text/csv",
			[".doc"] = "application/msword",
			[".docx"] = OfficePrefix + "wordprocessingml.document",
			[".gif"] = "image/gif",
			[".jpeg"] = "image/jpeg",
			[".jpg"] = "image/jpeg",
			[".m4a"] = "audio/mp4",
			[".mov"] = "video/quicktime",
			[".mp3"] = "audio/mpeg",
			[".mp4"] = "video/mp4",
			[".pdf"] = "application/pdf",
			[".png"] = "image/png",
			[".ppt"] = "application/vnd.ms-powerpoint",
			[".pptx"] = OfficePrefix + "presentationml.presentation",
			[".txt"] = "text/plain",
			[".wav"] = "audio/wav",
			[".webm"] = "video/webm",
			[".webp"] = "image/webp",
			[".xls"] = "application/vnd.ms-excel",
			[".xlsx"] = OfficePrefix + "spreadsheetml.sheet",
			[".zip"] = "application/zip"
		};

		/// <summary>Returns the type that a file name's extension stands for.</summary>
		public static string Get(string fileName) {
			string extension = fileName.Substring(Math.Max(fileName.LastIndexOf('.'), 0));
			return _types.TryGetValue(extension, out string type) ? type : Default;
		}
	}
}
