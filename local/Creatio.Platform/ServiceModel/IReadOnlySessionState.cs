#if !NETFRAMEWORK
namespace System.Web.SessionState;

/// <summary>Marks a service that only reads the session, so that calls of one session do not wait for each other.</summary>
public interface IReadOnlySessionState {
}
#endif
