namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;

	/// <summary>Numbers the lines of a session in both directions.</summary>
	public static class OpenCxMessageSequence {
		/// <summary>Returns the number of a session's last line, or 0. The session must be locked.</summary>
		public static int GetLast(UserConnection userConnection, Guid sessionRowId) {
			return ((Select)new Select(userConnection).Top(1)
				.Column("Sequence")
				.From("OpenCxMessage")
				.Where("SessionId").IsEqual(Column.Parameter(sessionRowId))
				.OrderByDesc("Sequence")).ExecuteScalar<int>();
		}
	}
}
