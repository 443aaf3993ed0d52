namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;
	using Terrasoft.Core.Configuration;

	/// <summary>What administrators set about incoming handoffs, read once for a call.</summary>
	public class OpenCxHandoffSettings {
		/// <summary>Code of <see cref="MaxRequestBytes"/>, which the setting holds in megabytes.</summary>
		public const string MaxRequestSizeCode = "OpenCxMaxRequestSize";

		/// <summary>Code of <see cref="MaxMessages"/>.</summary>
		public const string MaxMessagesCode = "OpenCxMaxMessages";

		/// <summary>Code of <see cref="CaseOnHandoffOnly"/>.</summary>
		public const string CaseOnHandoffOnlyCode = "OpenCxCaseOnHandoffOnly";

		/// <summary>Code of <see cref="DefaultOwnerId"/>.</summary>
		public const string DefaultOwnerCode = "OpenCxDefaultOwner";

		/// <summary>Code of <see cref="DefaultGroupId"/>.</summary>
		public const string DefaultGroupCode = "OpenCxDefaultGroup";

		/// <summary>Code of <see cref="ResolvedStatusId"/>.</summary>
		public const string ResolvedStatusCode = "OpenCxResolvedStatus";

		private const int DefaultMaxMessages = 2000;
		private const int DefaultMaxRequestMegabytes = 10;
		private const long BytesPerMegabyte = 1024 * 1024;

		/// <summary>Most messages in one call.</summary>
		public int MaxMessages { get; set; } = DefaultMaxMessages;

		/// <summary>Largest body of one call, in bytes.</summary>
		public long MaxRequestBytes { get; set; } = DefaultMaxRequestMegabytes * BytesPerMegabyte;

		/// <summary>Whether a conversation becomes a case only when the AI hands it over.</summary>
		public bool CaseOnHandoffOnly { get; set; }

		/// <summary>Whether a handoff to a closed case opens a new one instead of reopening it.</summary>
		public bool NewCaseForFinalCase { get; set; }

		/// <summary>Contact that owns new cases, or empty.</summary>
		public Guid DefaultOwnerId { get; set; }

		/// <summary>Role that new cases are assigned to, or empty.</summary>
		public Guid DefaultGroupId { get; set; }

		/// <summary>Status that a case gets when its session ends in OpenCX.</summary>
		public Guid ResolvedStatusId { get; set; } = OpenCxRecordIds.ResolvedStatus;

		/// <summary>Address of a session in OpenCX's dashboard, with <c>{sessionId}</c> in the id's place.</summary>
		public string SessionUrlTemplate { get; set; } = string.Empty;

		/// <summary>Reads the system settings.</summary>
		public static OpenCxHandoffSettings Read(UserConnection userConnection) {
			int maxMessages = SysSettings.GetValue(userConnection, MaxMessagesCode, DefaultMaxMessages);
			int maxMegabytes = SysSettings.GetValue(userConnection, MaxRequestSizeCode, DefaultMaxRequestMegabytes);
			return new OpenCxHandoffSettings {
				MaxMessages = maxMessages > 0 ? maxMessages : DefaultMaxMessages,
				MaxRequestBytes = (maxMegabytes > 0 ? maxMegabytes : DefaultMaxRequestMegabytes) * BytesPerMegabyte,
				CaseOnHandoffOnly = SysSettings.GetValue(userConnection, CaseOnHandoffOnlyCode, false),
				NewCaseForFinalCase = SysSettings.GetValue(userConnection, "OpenCxOnFinalCase", Guid.Empty)
					== OpenCxRecordIds.NewCaseForFinalCase,
				DefaultOwnerId = SysSettings.GetValue(userConnection, DefaultOwnerCode, Guid.Empty),
				DefaultGroupId = SysSettings.GetValue(userConnection, DefaultGroupCode, Guid.Empty),
				ResolvedStatusId = SysSettings.GetValue(userConnection, ResolvedStatusCode, OpenCxRecordIds.ResolvedStatus),
				SessionUrlTemplate = SysSettings.GetValue(userConnection, "OpenCxSessionUrlTemplate", string.Empty) ?? string.Empty
			};
		}
	}
}
