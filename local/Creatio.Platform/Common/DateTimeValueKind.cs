namespace Terrasoft.Common;

/// <summary>Which part of a date and time a column keeps.</summary>
public enum DateTimeValueKind {
	/// <summary>Date and time, kept in UTC and shown in the user's time zone.</summary>
	DateTime = 0,

	/// <summary>A date, the same in every time zone.</summary>
	Date = 1,

	/// <summary>A time of day, the same in every time zone.</summary>
	Time = 2
}
