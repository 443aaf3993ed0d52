namespace Creatio.Site.Behaviors;

/// <summary>Kinds of communication options (rows of CommunicationType) that the server treats by themselves.</summary>
internal static class CommunicationTypes {
	/// <summary>E-mail address.</summary>
	public static readonly Guid Email = new("ee1c85c3-cfcb-df11-9b2a-001d60e938c6");

	/// <summary>Mobile phone.</summary>
	public static readonly Guid MobilePhone = new("d4a2dc80-30ca-df11-9b2a-001d60e938c6");

	/// <summary>Business phone.</summary>
	public static readonly Guid Phone = new("3dddb3cc-53ee-49c4-a71f-e9e257f59e49");

	/// <summary>Every kind of phone.</summary>
	public static readonly IReadOnlySet<Guid> Phones = new HashSet<Guid> {
		MobilePhone,
		Phone,
		new("6a3fb10c-67cc-df11-9b2a-001d60e938c6"),
		new("0da6a26b-d7bc-df11-b00f-001d60e938c6")
	};
}
