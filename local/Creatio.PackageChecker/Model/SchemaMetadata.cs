using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>The metadata of a schema, whether it is written as a whole or as the difference from the parent's.</summary>
internal abstract class SchemaMetadata {
	/// <summary>Keys from the file's root to the schema.</summary>
	protected const string Root = "MetaData.Schema";

	/// <summary>Whether it is written as a difference.</summary>
	public abstract bool IsDifference { get; }

	/// <summary>What the file says of a property, such as <c>EG1.UId</c>; absent if it says nothing.</summary>
	public abstract PackageValue Get(string path);

	/// <summary>The items that the file adds to a list, such as <c>D2</c>.</summary>
	public abstract IReadOnlyList<PackageValue> ItemsOf(string list);

	/// <summary>The order that the file gives a list; null if it gives none.</summary>
	public abstract PackageValue? OrderOf(string list);

	/// <summary>All JSON in the file, in which every object with a <c>UId</c> has it for its own.</summary>
	public abstract IEnumerable<PackageValue> Values { get; }
}
