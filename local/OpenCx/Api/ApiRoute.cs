namespace OpenCx.Api;

/// <summary>What the public API does with a session.</summary>
public enum ApiRoute {
	/// <summary><c>POST /chat/sessions/{id}/send</c>: adds a message.</summary>
	Send,

	/// <summary><c>GET /chat/sessions/{id}</c>: reads the session.</summary>
	GetSession,

	/// <summary><c>GET /chat/sessions/{id}/history</c>: reads a page of what happened.</summary>
	GetHistory,

	/// <summary><c>PATCH /chat/sessions/{id}</c>: opens or closes it.</summary>
	UpdateSession,
}

/// <summary>Marks an endpoint whose calls are recorded and can be made to fail.</summary>
internal sealed record SessionRoute(ApiRoute Route);
