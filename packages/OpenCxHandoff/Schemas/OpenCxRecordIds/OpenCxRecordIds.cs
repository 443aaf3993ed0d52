namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Well-known records: of Creatio (its shipped lookups have the same ids on every site) and of this package.</summary>
	public static class OpenCxRecordIds {
		/// <summary>CaseOrigin: Chat.</summary>
		public static readonly Guid ChatOrigin = new Guid("019259af-ec9c-4c87-9565-3c00700c7875");

		/// <summary>CaseStatus: Resolved.</summary>
		public static readonly Guid ResolvedStatus = new Guid("ae7f411e-f46b-1410-009b-0050ba5d6c38");

		/// <summary>CaseStatus: Canceled.</summary>
		public static readonly Guid CanceledStatus = new Guid("6e5f4218-f46b-1410-fe9a-0050ba5d6c38");

		/// <summary>CaseStatus: Reopened.</summary>
		public static readonly Guid ReopenedStatus = new Guid("f063ebbe-fdc6-4982-8431-d8cfa52fedcf");

		/// <summary>ActivityType: Task.</summary>
		public static readonly Guid TaskType = new Guid("fbe0acdc-cfc0-df11-b00f-001d60e938c6");

		/// <summary>ActivityType: Email.</summary>
		public static readonly Guid EmailType = new Guid("e2831dec-cfc0-df11-b00f-001d60e938c6");

		/// <summary>FileType: File, and not a link.</summary>
		public static readonly Guid FileType = new Guid("529bc2f8-0ee0-df11-971b-001d60e938c6");

		/// <summary>ActivityStatus: Completed.</summary>
		public static readonly Guid CompletedStatus = new Guid("4bdbb88f-58e6-df11-971b-001d60e938c6");

		/// <summary>CommunicationType: Email.</summary>
		public static readonly Guid EmailCommunication = new Guid("ee1c85c3-cfcb-df11-9b2a-001d60e938c6");

		/// <summary>RemindingSource: Author, which Creatio's own notifications have.</summary>
		public static readonly Guid AuthorRemindingSource = new Guid("a66d08e1-2e2d-e011-ac0a-00155d043205");

		/// <summary>ActivityCategory of this package: OpenCX message.</summary>
		public static readonly Guid MessageCategory = new Guid("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c01");

		/// <summary>ActivityCategory of this package: OpenCX reply.</summary>
		public static readonly Guid ReplyCategory = new Guid("6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02");

		/// <summary>OpenCxSessionStatus: Open.</summary>
		public static readonly Guid OpenSession = new Guid("2c7a0c0e-5b0f-4a54-9d38-3b3e6d9f1a01");

		/// <summary>OpenCxSessionStatus: Closed, resolved.</summary>
		public static readonly Guid ResolvedSession = new Guid("2c7a0c0e-5b0f-4a54-9d38-3b3e6d9f1a02");

		/// <summary>OpenCxSessionStatus: Closed, unresolved.</summary>
		public static readonly Guid UnresolvedSession = new Guid("2c7a0c0e-5b0f-4a54-9d38-3b3e6d9f1a03");

		/// <summary>OpenCxDeliveryState: Queued.</summary>
		public static readonly Guid QueuedDelivery = new Guid("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e01");

		/// <summary>OpenCxDeliveryState: Sending.</summary>
		public static readonly Guid SendingDelivery = new Guid("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e02");

		/// <summary>OpenCxDeliveryState: Sent.</summary>
		public static readonly Guid SentDelivery = new Guid("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e03");

		/// <summary>OpenCxDeliveryState: Waiting for another attempt.</summary>
		public static readonly Guid WaitingDelivery = new Guid("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e04");

		/// <summary>OpenCxDeliveryState: Failed.</summary>
		public static readonly Guid FailedDelivery = new Guid("5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e05");

		/// <summary>OpenCxMessageDirection: Outgoing.</summary>
		public static readonly Guid Outgoing = new Guid("b8f7c5d4-7e61-4f0e-8a7b-92d1c4e5a002");

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
