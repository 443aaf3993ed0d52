namespace Terrasoft.Configuration.OpenCx {
	using System.Collections.Generic;
	using System.Runtime.Serialization;
	using Newtonsoft.Json;

	/// <summary>
	/// A conversation as OpenCX sends it to <see cref="OpenCxHandoffService"/>. Times are ISO 8601 texts and collections are
	/// lists, because Creatio's JSON binder reads neither ISO dates nor plain dictionaries.
	/// </summary>
	[DataContract]
	public class OpenCxHandoffRequest {
		/// <summary>Id of this delivery; a retry carries the same one.</summary>
		[DataMember(Name = "event_id")]
		public string EventId { get; set; }

		/// <summary>The conversation; its id is the only member that must be there.</summary>
		[DataMember(Name = "session")]
		public OpenCxHandoffSession Session { get; set; }

		/// <summary>The visitor.</summary>
		[DataMember(Name = "contact")]
		public OpenCxHandoffContact Contact { get; set; }

		/// <summary>Why a person is needed; missing while the AI still holds the conversation.</summary>
		[DataMember(Name = "handoff")]
		public OpenCxHandoffDetails Handoff { get; set; }

		/// <summary>Fields that the AI filled for the case.</summary>
		[DataMember(Name = "ai_fields")]
		public List<OpenCxHandoffAiField> AiFields { get; set; }

		/// <summary>The transcript, oldest message first.</summary>
		[DataMember(Name = "messages")]
		public List<OpenCxHandoffMessage> Messages { get; set; }
	}

	/// <summary>The conversation.</summary>
	[DataContract]
	public class OpenCxHandoffSession {
		/// <summary>OpenCX's session id.</summary>
		[DataMember(Name = "id")]
		public string Id { get; set; }

		/// <summary>The number that people see, such as 4521.</summary>
		[DataMember(Name = "ticket_number")]
		public long? TicketNumber { get; set; }

		/// <summary>Channel, such as <c>web</c>.</summary>
		[DataMember(Name = "channel")]
		public string Channel { get; set; }

		/// <summary>Language of the visitor, such as <c>en</c>.</summary>
		[DataMember(Name = "language")]
		public string Language { get; set; }

		/// <summary><c>open</c>, <c>closed_resolved</c> or <c>closed_unresolved</c>, sent when it changes.</summary>
		[DataMember(Name = "status")]
		public string Status { get; set; }

		/// <summary>Address of the session in OpenCX's dashboard.</summary>
		[DataMember(Name = "url")]
		public string Url { get; set; }
	}

	/// <summary>The visitor, as far as OpenCX knows them.</summary>
	[DataContract]
	public class OpenCxHandoffContact {
		/// <summary>OpenCX's contact id.</summary>
		[DataMember(Name = "id")]
		public string Id { get; set; }

		/// <summary>The id by which the website knows the visitor, also an anonymous one.</summary>
		[DataMember(Name = "external_id")]
		public string ExternalId { get; set; }

		/// <summary>Display name.</summary>
		[DataMember(Name = "name")]
		public string Name { get; set; }

		/// <summary>E-mail address; proven only when <see cref="IsVerifiedContact"/> is true.</summary>
		[DataMember(Name = "email")]
		public string Email { get; set; }

		/// <summary>Phone number.</summary>
		[DataMember(Name = "phone_number")]
		public string PhoneNumber { get; set; }

		/// <summary>
		/// Whether the website vouched for the visitor's identity: true, false or null. It is bound as an object because WCF would read
		/// <c>"true"</c> and <c>1</c> as true, and this must never be guessed.
		/// </summary>
		[DataMember(Name = "is_verified")]
		public object IsVerified { get; set; }

		/// <summary>Whether the website vouched for the visitor's identity.</summary>
		public bool IsVerifiedContact => IsVerified is bool isVerified && isVerified;
	}

	/// <summary>What the AI says about handing the conversation over.</summary>
	[DataContract]
	public class OpenCxHandoffDetails {
		/// <summary>Summary of the conversation.</summary>
		[DataMember(Name = "summary")]
		public string Summary { get; set; }

		/// <summary>Mood of the visitor, such as <c>neutral</c>; the vocabulary is open.</summary>
		[DataMember(Name = "sentiment")]
		public string Sentiment { get; set; }

		/// <summary>Reason code, such as <c>user_requested_human_assistance</c>; the vocabulary is open.</summary>
		[DataMember(Name = "reason")]
		public string Reason { get; set; }

		/// <summary>When the conversation was handed over, ISO 8601.</summary>
		[DataMember(Name = "timestamp")]
		public string Timestamp { get; set; }
	}

	/// <summary>A field that the AI filled.</summary>
	[DataContract]
	public class OpenCxHandoffAiField {
		/// <summary>Name of the case column, such as <c>Priority</c> or <c>PriorityId</c>.</summary>
		[DataMember(Name = "name")]
		public string Name { get; set; }

		/// <summary>The value as text; a number or a boolean is taken as its text.</summary>
		[DataMember(Name = "value")]
		[JsonConverter(typeof(OpenCxJsonScalarConverter))]
		public string Value { get; set; }
	}

	/// <summary>A message of the transcript.</summary>
	[DataContract]
	public class OpenCxHandoffMessage {
		/// <summary>OpenCX's message id; a message that is logged already is not logged again.</summary>
		[DataMember(Name = "id")]
		public string Id { get; set; }

		/// <summary>When it was sent, ISO 8601.</summary>
		[DataMember(Name = "created_at")]
		public string CreatedAt { get; set; }

		/// <summary>Who wrote it.</summary>
		[DataMember(Name = "sender")]
		public OpenCxHandoffSender Sender { get; set; }

		/// <summary>The text; for a component, the text beneath it.</summary>
		[DataMember(Name = "text")]
		public string Text { get; set; }

		/// <summary>The custom component that the visitor saw instead of the text.</summary>
		[DataMember(Name = "component")]
		public OpenCxHandoffComponent Component { get; set; }

		/// <summary>Files of the message.</summary>
		[DataMember(Name = "attachments")]
		public List<OpenCxHandoffAttachment> Attachments { get; set; }
	}

	/// <summary>Author of a message.</summary>
	[DataContract]
	public class OpenCxHandoffSender {
		/// <summary><c>contact</c>, <c>ai</c>, <c>agent</c> or <c>system</c>; others are logged under their own name.</summary>
		[DataMember(Name = "type")]
		public string Type { get; set; }

		/// <summary>Display name.</summary>
		[DataMember(Name = "name")]
		public string Name { get; set; }
	}

	/// <summary>A custom component of the chat widget.</summary>
	[DataContract]
	public class OpenCxHandoffComponent {
		/// <summary>Name of the component.</summary>
		[DataMember(Name = "name")]
		public string Name { get; set; }
	}

	/// <summary>A file that was sent in the chat; it stays at OpenCX and is referenced here.</summary>
	[DataContract]
	public class OpenCxHandoffAttachment {
		/// <summary>OpenCX's attachment id.</summary>
		[DataMember(Name = "id")]
		public string Id { get; set; }

		/// <summary>File name.</summary>
		[DataMember(Name = "name")]
		public string Name { get; set; }

		/// <summary>MIME type.</summary>
		[DataMember(Name = "type")]
		public string Type { get; set; }

		/// <summary>Size in bytes.</summary>
		[DataMember(Name = "size")]
		public long? Size { get; set; }

		/// <summary>Where the file can be read.</summary>
		[DataMember(Name = "url")]
		public string Url { get; set; }
	}
}
