using Terrasoft.Common;
using Terrasoft.Core.DB;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>The rows of OpenCxMessage that wait for OpenCX.</summary>
internal static class Outbox {
	private const string Table = "OpenCxMessage";

	/// <summary>Makes everything that waits older, as if so much time had passed.</summary>
	public static void Age(Site site, TimeSpan time) => site.Use(userConnection => {
		Dictionary<Guid, DateTime> nextAttempts = [];
		((Select)new Select(userConnection).Column("Id").Column("NextAttemptOn").From(Table)
			.Where("NextAttemptOn").Not().IsNull()).ExecuteReader(row =>
				nextAttempts.Add(row.GetColumnValue<Guid>("Id"), row.GetColumnValue<DateTime>("NextAttemptOn")));
		foreach ((Guid id, DateTime next) in nextAttempts) {
			new Update(userConnection, Table).Set("NextAttemptOn", Column.Parameter(next - time))
				.Where("Id").IsEqual(Column.Parameter(id)).Execute();
		}
		return nextAttempts.Count;
	});

	/// <summary>Claims a row as a node does that dies before it can say what came of it.</summary>
	public static void ClaimForDeadNode(Site site, Guid id, DateTime until) => site.Use(userConnection =>
		new Update(userConnection, Table)
			.Set("DeliveryStateId", Column.Parameter(DeliveryStates.Sending))
			.Set("ClaimId", Column.Parameter(Guid.NewGuid()))
			.Set("Attempts", Column.Parameter(1))
			.Set("NextAttemptOn", Column.Parameter(until))
			.Where("Id").IsEqual(Column.Parameter(id)).Execute());
}
