using Creatio.Packages;

namespace Creatio.Site.Processes.Filters;

/// <summary>A kind of expression in a filter; functions and subqueries are left out.</summary>
internal sealed record FilterExpression(int Type, string Name) {
	public static readonly FilterExpression Column = new(0, "a column");
	public static readonly FilterExpression Parameter = new(2, "a value");

	/// <summary>Checks that an expression is of this kind.</summary>
	/// <exception cref="PackageInstallException">It is not.</exception>
	public void Require(PackageValue expression) {
		if (expression["expressionType"].Required().Number() != Type) {
			throw expression["expressionType"].Fault($"{Name}, whose type is {Type}, is expected here");
		}
	}
}
