namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>Kinds of filters, as Creatio numbers them.</summary>
internal enum FilterType {
	/// <summary>A comparison with one value.</summary>
	Compare = 1,

	/// <summary>Whether there is a value.</summary>
	IsNull = 2,

	/// <summary>Whether the value lies between two others.</summary>
	Between = 3,

	/// <summary>A comparison with several values.</summary>
	In = 4,

	/// <summary>Whether there are records that refer to this one.</summary>
	Exists = 5,

	/// <summary>Several filters.</summary>
	Group = 6
}
