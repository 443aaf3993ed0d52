namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Well-known records: of Creatio (its shipped lookups have the same ids on every site) and of this package.</summary>
	public static class OpenCxRecordIds {
		/// <summary>CaseOrigin: Chat.</summary>
		public static readonly Guid ChatOrigin = new Guid("019259af-ec9c-4c87-9565-3c00700c7875");

		/// <summary>CaseStatus: Reopened.</summary>
		public static readonly Guid ReopenedStatus = new Guid("f063ebbe-fdc6-4982-8431-d8cfa52fedcf");

		/// <summary>ActivityType: Task.</summary>
		public static readonly Guid TaskType = new Guid("fbe0acdc-cfc0-df11-b00f-001d60e938c6");

		/// <summary>ActivityStatus: Completed.</summary>
		public static readonly Guid CompletedStatus = new Guid("4bdbb88f-58e6-df11-971b-001d60e938c6");

		/// <summary>CommunicationType: Email.</summary>
		public static readonly Guid EmailCommunication = new Guid("ee1c85c3-cfcb-df11-9b2a-001d60e938c6");

		/// <summary>ActivityCategory of this package: OpenCX message.</summary>
		public static readonly Guid MessageCategory = new Guid("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c01");

		/// <summary>OpenCxSessionStatus: Open.</summary>
		public static readonly Guid OpenSession = new Guid("2c7a0c0e-5b0f-4a54-9d38-3b3e6d9f1a01");

		/// <summary>OpenCxMessageDirection: Incoming.</summary>
		public static readonly Guid Incoming = new Guid("b8f7c5d4-7e61-4f0e-8a7b-92d1c4e5a001");

		/// <summary>OpenCxSenderKind: Visitor.</summary>
		public static readonly Guid VisitorSender = new Guid("e41b9a3c-1d2f-4c6b-8e57-0f6a2b7c9d01");

		/// <summary>OpenCxSenderKind: AI.</summary>
		public static readonly Guid AiSender = new Guid("e41b9a3c-1d2f-4c6b-8e57-0f6a2b7c9d02");

		/// <summary>OpenCxSenderKind: Agent.</summary>
		public static readonly Guid AgentSender = new Guid("e41b9a3c-1d2f-4c6b-8e57-0f6a2b7c9d03");

		/// <summary>OpenCxSenderKind: System.</summary>
		public static readonly Guid SystemSender = new Guid("e41b9a3c-1d2f-4c6b-8e57-0f6a2b7c9d04");

		/// <summary>OpenCxFinalCaseAction: open a new case.</summary>
		public static readonly Guid NewCaseForFinalCase = new Guid("93d5e8f2-4a6b-4b1c-a7d9-5e0c1f2b3a02");
	}
}
