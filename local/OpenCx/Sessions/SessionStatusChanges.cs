using OpenCx.Handoff;
using OpenCx.Http;

namespace OpenCx.Sessions;

/// <summary>Opens and closes sessions. Creatio hears of what OpenCX decides; what Creatio asked for is not told back.</summary>
internal sealed class SessionStatusChanges(HandoffReporter reporter, TimeProvider timeProvider, Action<string> log) {
	/// <summary>Changes the status for somebody in OpenCX, and reports it to Creatio unless the session has that status already.</summary>
	/// <param name="session">The session.</param>
	/// <param name="status">The new status.</param>
	/// <param name="messageType">The <see cref="MessageType"/> that tells who changed it.</param>
	public void ChangeAndReport(Session session, SessionStatus status, string messageType) {
		if (Change(session, status, messageType)) {
			reporter.ReportStatus(session, status);
		}
	}

	/// <summary>Changes the status without a word to Creatio.</summary>
	/// <returns>Whether the status changed.</returns>
	public bool Change(Session session, SessionStatus status, string messageType) {
		if (!session.ChangeStatus(status, messageType, timeProvider.GetUtcNow())) {
			return false;
		}
		log($"Session #{session.TicketNumber} is now {WireStatus.Format(status)} ({messageType}).");
		return true;
	}
}
