namespace OpenCx.Sessions;

/// <summary>The types of the widget's message enumeration that occur here.</summary>
public static class MessageType {
	/// <summary>Something that the visitor or the AI said.</summary>
	public const string Message = "message";

	/// <summary>Something that an agent said.</summary>
	public const string AgentMessage = "agent_message";

	/// <summary>The AI handed the session to people.</summary>
	public const string Handoff = "handoff";

	/// <summary>The handoff failed, the AI goes on.</summary>
	public const string AiResumed = "ai_resumed_by_system";

	/// <summary>An agent took the session from the AI.</summary>
	public const string AgentTookSession = "agent_took_session_from_ai";

	/// <summary>The visitor closed the session.</summary>
	public const string ResolvedByContact = "closed_resolved_by_contact";

	/// <summary>The AI closed the session because the visitor said that his question is settled.</summary>
	public const string ResolvedByAi = "ai_decided_to_resolve_the_issue";

	/// <summary>Somebody closed the session in the inbox as resolved.</summary>
	public const string ResolvedByAgent = "closed_resolved_by_agent";

	/// <summary>Somebody closed the session in the inbox as not resolved.</summary>
	public const string UnresolvedByAgent = "closed_unresolved_by_agent";

	/// <summary>Somebody opened the session again in the inbox.</summary>
	public const string ReopenedByAgent = "agent_reopened_session";

	/// <summary>The public API closed the session as resolved.</summary>
	public const string ResolvedByApi = "closed_resolved_by_api";

	/// <summary>The public API closed the session as not resolved.</summary>
	public const string UnresolvedByApi = "closed_unresolved_by_api";

	/// <summary>The public API opened the session again.</summary>
	public const string ReopenedByIntegration = "integration_reopened_session";
}
