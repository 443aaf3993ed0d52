namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;
	using Terrasoft.Core.Configuration;

	/// <summary>Puts the parts together for one run of a process; nothing but the rate is shared between runs.</summary>
	public static class OpenCxReplyComposition {
		private const int DefaultRequestsPerMinute = 100;

		private static readonly Func<DateTime> _utcNow = () => DateTime.UtcNow;

		private static readonly OpenCxApiRate _rate = new OpenCxApiRate(_utcNow);

		private static readonly Random _random = new Random();

		/// <summary>Returns the sender over a user connection.</summary>
		public static OpenCxReplySender CreateSender(UserConnection userConnection) {
			OpenCxApiSettings settings = OpenCxApiSettings.Read(userConnection);
			var api = new OpenCxApiClient(new OpenCxApiTransport(settings, _utcNow), _rate, settings.AgentAvatarUrl);
			int limit = SysSettings.GetValue(userConnection, "OpenCxMaxRequestsPerMinute", DefaultRequestsPerMinute);
			_rate.Limit = limit > 0 ? limit : DefaultRequestsPerMinute;
			return new OpenCxReplySender(new OpenCxTransaction(userConnection), new OpenCxReplyBacklogGateway(userConnection),
				new OpenCxReplyFileGateway(userConnection), api, new OpenCxReplyFailureGateway(userConnection, _utcNow), _rate,
				new OpenCxReplySchedule(GetRandom), _utcNow);
		}

		/// <summary>Returns the registration of replies over a user connection.</summary>
		public static OpenCxReplyRegistration CreateRegistration(UserConnection userConnection) {
			var alias = new OpenCxReplyAlias(SysSettings.GetValue(userConnection, "OpenCxAgentAlias", string.Empty));
			return new OpenCxReplyRegistration(new OpenCxTransaction(userConnection), new OpenCxReplyActivityGateway(userConnection, alias),
				new OpenCxReplyFileGateway(userConnection), CreateOutbox(userConnection));
		}

		/// <summary>Returns the recovery of missed replies over a user connection.</summary>
		public static OpenCxReplyRecovery CreateRecovery(UserConnection userConnection) {
			return new OpenCxReplyRecovery(new OpenCxReplyRecoveryGateway(userConnection), CreateRegistration(userConnection), _utcNow);
		}

		/// <summary>Returns the rule of case statuses over a user connection.</summary>
		public static OpenCxCaseStatusChange CreateStatusChange(UserConnection userConnection) {
			return new OpenCxCaseStatusChange(new OpenCxTransaction(userConnection), new OpenCxCaseGateway(userConnection),
				CreateOutbox(userConnection));
		}

		private static OpenCxReplyOutboxGateway CreateOutbox(UserConnection userConnection) {
			return new OpenCxReplyOutboxGateway(userConnection, _utcNow);
		}

		private static double GetRandom() {
			lock (_random) {
				return _random.NextDouble();
			}
		}
	}
}
