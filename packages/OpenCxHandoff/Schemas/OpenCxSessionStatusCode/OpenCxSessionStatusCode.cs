namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>How OpenCX writes the statuses of a session.</summary>
	public static class OpenCxSessionStatusCode {
		private static readonly IReadOnlyDictionary<Guid, string> _codes = new Dictionary<Guid, string> {
			[OpenCxRecordIds.OpenSession] = "open",
			[OpenCxRecordIds.ResolvedSession] = "closed_resolved",
			[OpenCxRecordIds.UnresolvedSession] = "closed_unresolved"
		};

		/// <summary>Returns the code of a status.</summary>
		public static string Get(Guid statusId) {
			return _codes[statusId];
		}

		/// <summary>Whether a session with a status goes on.</summary>
		public static bool IsOpen(Guid statusId) {
			return statusId == OpenCxRecordIds.OpenSession;
		}

		/// <summary>Returns the status of a code, or empty for a code that is not known.</summary>
		public static Guid Find(string code) {
			return _codes.FirstOrDefault(status => status.Value == OpenCxText.Line(code)).Key;
		}
	}
}
