using Terrasoft.Core.DB;

namespace OpenCxHandoff.SiteTests;

/// <summary>An integration user whose culture is German and whose time zone is that of Berlin.</summary>
internal static class GermanUser {
	private const string Culture = "de-DE";
	private const string ReceiveOperation = "CanReceiveOpenCxHandoff";

	public static Guid Create(Site site) {
		Guid userId = site.Add("SysAdminUnit", new Dictionary<string, object> {
			["Name"] = "Integration (German)",
			["SysAdminUnitTypeValue"] = 4,
			["ContactId"] = FindId(site, "Contact", "Name", "Olga Petrova"),
			["SysCultureId"] = FindId(site, "SysCulture", "Name", Culture),
			["TimeZoneId"] = "Europe/Berlin",
			["Active"] = true
		});
		site.Add("SysAdminOperationGrantee", new Dictionary<string, object> {
			["SysAdminOperationId"] = FindId(site, "SysAdminOperation", "Code", ReceiveOperation),
			["SysAdminUnitId"] = userId,
			["CanExecute"] = true
		});
		return userId;
	}

	private static Guid FindId(Site site, string table, string column, string value) => site.Use(userConnection =>
		((Select)new Select(userConnection).Column("Id").From(table).Where(column).IsEqual(Column.Parameter(value))).ExecuteScalar<Guid>());
}
