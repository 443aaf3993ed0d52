namespace Creatio.Site.Hosting.DataService;

/// <summary>What a user may do with the records of an object, each by the right that grants it.</summary>
internal enum ObjectOperation {
	/// <summary>Read them: CanRead.</summary>
	Read,

	/// <summary>Add some: CanAppend.</summary>
	Append,

	/// <summary>Change them: CanEdit.</summary>
	Edit,

	/// <summary>Delete them: CanDelete.</summary>
	Delete
}
