namespace Terrasoft.Configuration.OpenCx {
	using System.Runtime.Serialization;

	/// <summary>Why <see cref="OpenCxHandoffService"/> refused a call or could not carry it out; nothing was written.</summary>
	[DataContract]
	public class OpenCxHandoffError {
		/// <summary>Stable code, one of <see cref="OpenCxHandoffErrorCode"/>.</summary>
		[DataMember(Name = "code")]
		public string Code { get; set; }

		/// <summary>One sentence that says what to do.</summary>
		[DataMember(Name = "message")]
		public string Message { get; set; }

		/// <summary>Path of the member at fault, such as <c>messages[3].id</c>; null when no single one is.</summary>
		[DataMember(Name = "member")]
		public string Member { get; set; }

		/// <summary>Id under which the server log tells more.</summary>
		[DataMember(Name = "correlationId")]
		public string CorrelationId { get; set; }
	}

	/// <summary>The codes of <see cref="OpenCxHandoffError"/>.</summary>
	public static class OpenCxHandoffErrorCode {
		/// <summary>400: the request has no body.</summary>
		public const string EmptyBody = "EmptyBody";

		/// <summary>400: the body is not JSON.</summary>
		public const string InvalidJson = "InvalidJson";

		/// <summary>400: a member has another JSON type than the contract says.</summary>
		public const string WrongType = "WrongType";

		/// <summary>400: a member that must be there is missing or empty.</summary>
		public const string MissingMember = "MissingMember";

		/// <summary>400: an id is longer than its column.</summary>
		public const string IdTooLong = "IdTooLong";

		/// <summary>400: an id holds characters that no database stores.</summary>
		public const string InvalidId = "InvalidId";

		/// <summary>400: two messages of the body have the same id.</summary>
		public const string DuplicateMessageId = "DuplicateMessageId";

		/// <summary>413: more messages than the setting OpenCxMaxMessages allows.</summary>
		public const string TooManyMessages = "TooManyMessages";

		/// <summary>413: a larger body than the setting OpenCxMaxRequestSize allows.</summary>
		public const string BodyTooLarge = "BodyTooLarge";

		/// <summary>403: the user lacks the operation right.</summary>
		public const string OperationDenied = "OperationDenied";

		/// <summary>503: the database did not answer or another call held the same rows.</summary>
		public const string DatabaseUnavailable = "DatabaseUnavailable";

		/// <summary>500: the integration user has no contact, so that activities would have no owner.</summary>
		public const string UserWithoutContact = "UserWithoutContact";

		/// <summary>500: a listener of the site cancelled the save of a record.</summary>
		public const string SaveRefused = "SaveRefused";

		/// <summary>500: a fault of this package.</summary>
		public const string UnexpectedError = "UnexpectedError";
	}
}
