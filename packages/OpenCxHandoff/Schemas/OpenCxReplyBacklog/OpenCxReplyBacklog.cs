namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>
	/// What waits for OpenCX, in order for each session. Any number of nodes may work on it: a row is claimed by a conditional update,
	/// and only the first undelivered row of a session can be claimed.
	/// </summary>
	public interface IOpenCxReplyBacklog {
		/// <summary>Returns the first undelivered row of each session when it is due: those that were never tried first, so that none waits for one that is stuck.</summary>
		/// <param name="now">The current time, UTC.</param>
		/// <param name="maxRows">Most rows to return.</param>
		IReadOnlyList<Guid> FindDue(DateTime now, int maxRows);

		/// <summary>Returns the first undelivered row of a session when it is due, otherwise null.</summary>
		Guid? FindDue(Guid sessionRowId, DateTime now);

		/// <summary>Claims a row until the given time and returns it, or null when another node was faster.</summary>
		OpenCxReplyRecord Claim(Guid id, DateTime now, DateTime until);

		/// <summary>Returns OpenCX's ids of the session's lines.</summary>
		ICollection<string> GetMessageIds(Guid sessionRowId);

		/// <summary>Marks a claimed row as taken by OpenCX; false when the claim was lost.</summary>
		bool Complete(OpenCxReplyRecord reply, string messageId, DateTime now);

		/// <summary>Puts a claimed row off, with what is known of its arrival; false when the claim was lost.</summary>
		bool Postpone(OpenCxReplyRecord reply, DateTime next, string error);

		/// <summary>Gives a claimed row up, with what is known of its arrival; false when the claim was lost.</summary>
		bool Fail(OpenCxReplyRecord reply, string error);
	}
}
