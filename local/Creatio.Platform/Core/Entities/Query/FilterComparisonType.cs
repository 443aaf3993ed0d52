namespace Terrasoft.Core.Entities;

/// <summary>How a filter compares.</summary>
public enum FilterComparisonType {
	/// <summary>Not less than the first value and not greater than the second.</summary>
	Between = 0,

	/// <summary>There is no value.</summary>
	IsNull = 1,

	/// <summary>There is a value.</summary>
	IsNotNull = 2,

	/// <summary>One of the values.</summary>
	Equal = 3,

	/// <summary>None of the values.</summary>
	NotEqual = 4,

	/// <summary>Less.</summary>
	Less = 5,

	/// <summary>Less or equal.</summary>
	LessOrEqual = 6,

	/// <summary>Greater.</summary>
	Greater = 7,

	/// <summary>Greater or equal.</summary>
	GreaterOrEqual = 8,

	/// <summary>The text begins so, in any case.</summary>
	StartWith = 9,

	/// <summary>The text does not begin so, in any case.</summary>
	NotStartWith = 10,

	/// <summary>The text contains that, in any case.</summary>
	Contain = 11,

	/// <summary>The text does not contain that, in any case.</summary>
	NotContain = 12,

	/// <summary>The text ends so, in any case.</summary>
	EndWith = 13,

	/// <summary>The text does not end so, in any case.</summary>
	NotEndWith = 14
}
