namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>Kinds of expressions, as Creatio numbers them.</summary>
internal enum ExpressionType {
	/// <summary>A column.</summary>
	SchemaColumn = 0,

	/// <summary>A function or an aggregate.</summary>
	Function = 1,

	/// <summary>A value.</summary>
	Parameter = 2,

	/// <summary>A query within the query.</summary>
	SubQuery = 3
}
