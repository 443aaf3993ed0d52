namespace OpenCx.Sessions;

/// <summary>Who is to answer the visitor next.</summary>
/// <param name="Kind">The AI, a person, or nobody yet.</param>
/// <param name="Name">Public name of the person.</param>
/// <param name="AvatarUrl">Address of the person's picture.</param>
public sealed record Assignee(AssigneeKind Kind, string? Name = null, string? AvatarUrl = null) {
	/// <summary>The AI answers.</summary>
	public static Assignee Ai { get; } = new(AssigneeKind.Ai);

	/// <summary>Handed over, and no person has answered yet.</summary>
	public static Assignee None { get; } = new(AssigneeKind.None);
}

/// <summary>The kinds of assignee that the widget knows.</summary>
public enum AssigneeKind {
	/// <summary>A person.</summary>
	Human,

	/// <summary>The AI.</summary>
	Ai,

	/// <summary>Nobody yet.</summary>
	None,
}
