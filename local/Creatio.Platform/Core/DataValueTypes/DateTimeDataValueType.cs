using System;
using Terrasoft.Common;

namespace Terrasoft.Core;

/// <summary>A date, a time of day, or both.</summary>
public class DateTimeDataValueType : DataValueType {
	internal DateTimeDataValueType(Guid uId, string name, DateTimeValueKind kind) : base(uId, name, typeof(DateTime)) => Kind = kind;

	/// <summary>Which part is kept.</summary>
	public DateTimeValueKind Kind { get; }

	/// <inheritdoc/>
	public override bool IsDateTime => true;

	/// <summary>From the user's time zone to UTC; a date or a time of day alone has no time zone.</summary>
	public override object? GetValueForSave(UserConnection userConnection, object? value) => value switch {
		null => null,
		DateTime date when Kind == DateTimeValueKind.Date => date.Date,
		DateTime local when Kind == DateTimeValueKind.DateTime => ToUtc(local, userConnection.CurrentUser.TimeZone),
		_ => value
	};

	/// <summary>From UTC to the user's time zone; a date or a time of day alone has no time zone.</summary>
	public override object? GetValueForLoad(UserConnection userConnection, object? value) =>
		value is DateTime utc && Kind == DateTimeValueKind.DateTime ? FromUtc(utc, userConnection.CurrentUser.TimeZone) : value;

	// Computed by offset because ConvertTimeToUtc throws for the hour that daylight saving skips and for a UTC kind.
	private static DateTime ToUtc(DateTime local, TimeZoneInfo timeZone) {
		DateTime unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
		return unspecified - timeZone.GetUtcOffset(unspecified);
	}

	private static DateTime FromUtc(DateTime utc, TimeZoneInfo timeZone) => DateTime.SpecifyKind(
		TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), timeZone),
		DateTimeKind.Unspecified);
}
