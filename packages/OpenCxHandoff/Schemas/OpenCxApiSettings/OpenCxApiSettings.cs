namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;
	using Terrasoft.Core.Configuration;

	/// <summary>Where the OpenCX API is and the key to it.</summary>
	public class OpenCxApiSettings {
		/// <summary>Code of <see cref="Address"/>.</summary>
		public const string AddressCode = "OpenCxApiUrl";

		/// <summary>Code of <see cref="Key"/>.</summary>
		public const string KeyCode = "OpenCxApiKey";

		/// <summary>Address of the API, such as <c>https://api.open.cx</c>; null when the setting holds none.</summary>
		public Uri Address { get; set; }

		/// <summary>The API key; empty when it is not set.</summary>
		public string Key { get; set; } = string.Empty;

		/// <summary>Address of the picture that visitors see beside replies; null when the setting holds none.</summary>
		public string AgentAvatarUrl { get; set; }

		/// <summary>Reads the system settings.</summary>
		public static OpenCxApiSettings Read(UserConnection userConnection) {
			string address = OpenCxWebAddress.Find(SysSettings.GetValue(userConnection, AddressCode, string.Empty));
			return new OpenCxApiSettings {
				Address = address == null ? null : new Uri(address.TrimEnd('/') + "/"),
				Key = (SysSettings.GetValue(userConnection, KeyCode, string.Empty) ?? string.Empty).Trim(),
				AgentAvatarUrl = OpenCxWebAddress.Find(SysSettings.GetValue(userConnection, "OpenCxAgentAvatarUrl", string.Empty))
			};
		}
	}
}
