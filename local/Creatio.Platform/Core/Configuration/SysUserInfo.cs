using System;
using System.Data;
using System.Globalization;
using Creatio.Platform.Hosting;
using Terrasoft.Common;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Configuration;

/// <summary>The user of a connection.</summary>
public class SysUserInfo : SysAdminUnit {
	private readonly Func<DateTime> _utcNow;

	private SysUserInfo(IDataReader row, Func<DateTime> utcNow)
		: base(row.GetColumnValue<Guid>("Id"), row.GetColumnValue<string>("Name"), row.GetColumnValue<Guid>("ContactId")) {
		_utcNow = utcNow;
		TimeZone = GetTimeZone(row.GetColumnValue<string>("TimeZoneId"));
		Culture = CultureInfo.GetCultureInfo(row.GetColumnValue<string?>("CultureName") ?? PrimaryCulture);
	}

	/// <summary>Culture of the texts that records themselves hold.</summary>
	internal const string PrimaryCulture = "en-US";

	/// <summary>The user's time zone.</summary>
	public TimeZoneInfo TimeZone { get; }

	/// <summary>The user's culture.</summary>
	public CultureInfo Culture { get; }

	/// <summary>Now, in the user's time zone.</summary>
	public DateTime GetCurrentDateTime() =>
		DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(_utcNow(), TimeZone), DateTimeKind.Unspecified);

	internal static SysUserInfo Load(UserConnection userConnection, Guid sysAdminUnitId) {
		CreatioPlatform platform = userConnection.Platform;
		using DBExecutor executor = userConnection.EnsureDBConnection();
		using IDataReader reader = CreateSelect(userConnection, sysAdminUnitId).ExecuteReader(executor);
		if (!reader.Read()) {
			throw new ItemNotFoundException($"There is no user {sysAdminUnitId}; add a SysAdminUnit row.");
		}
		return new SysUserInfo(reader, platform.UtcNow);
	}

	private static Select CreateSelect(UserConnection userConnection, Guid sysAdminUnitId) =>
		(Select)new Select(userConnection)
			.Column("User", "Id")
			.Column("User", "Name")
			.Column("User", "ContactId")
			.Column("User", "TimeZoneId")
			.Column("Culture", "Name").As("CultureName")
			.From("SysAdminUnit").As("User")
			.LeftOuterJoin("SysCulture").As("Culture").On("Culture", "Id").IsEqual("User", "SysCultureId")
			.Where("User", "Id").IsEqual(Column.Parameter(sysAdminUnitId));

	private static TimeZoneInfo GetTimeZone(string id) =>
		string.IsNullOrEmpty(id) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(id);
}
