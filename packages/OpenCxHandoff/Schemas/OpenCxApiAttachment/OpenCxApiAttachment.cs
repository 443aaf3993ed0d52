namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Newtonsoft.Json.Linq;

	/// <summary>A file as OpenCX takes it with a message.</summary>
	public class OpenCxApiAttachment {
		/// <summary>The largest file in bytes. OpenCX documents it for visitors; that it holds for agents too is a guess.</summary>
		public const int MaxBytes = 5 * 1024 * 1024;

		private readonly byte[] _content;

		/// <summary>Creates the attachment.</summary>
		/// <param name="name">File name with its extension, which decides how the visitor sees the file.</param>
		/// <param name="content">The whole file.</param>
		public OpenCxApiAttachment(string name, byte[] content) {
			Name = name;
			_content = content;
		}

		/// <summary>File name.</summary>
		public string Name { get; }

		/// <summary>Returns the attachment as a part of a request.</summary>
		public JObject ToJson() {
			return new JObject {
				["name"] = Name,
				["mime_type"] = OpenCxMimeType.Get(Name),
				["base64"] = Convert.ToBase64String(_content)
			};
		}
	}
}
