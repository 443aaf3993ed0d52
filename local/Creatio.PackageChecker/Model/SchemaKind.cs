namespace Creatio.PackageChecker.Model;

/// <summary>A kind of schema.</summary>
/// <param name="ManagerName">How descriptors and metadata name it.</param>
/// <param name="ResourceKind">How the folders of its texts end.</param>
/// <param name="CodeExtensions">Extensions of its code file, one of which must be there; none if it needs no code.</param>
internal sealed record SchemaKind(string ManagerName, string ResourceKind, params string[] CodeExtensions) {
	/// <summary>An object.</summary>
	public static readonly SchemaKind Entity = new("EntitySchemaManager", "Entity");

	/// <summary>C#.</summary>
	public static readonly SchemaKind SourceCode = new("SourceCodeSchemaManager", "SourceCode", ".cs");

	/// <summary>A business process.</summary>
	public static readonly SchemaKind Process = new("ProcessSchemaManager", "Process");

	/// <summary>A page or a module of the browser client; a module of styles has no JavaScript.</summary>
	public static readonly SchemaKind ClientUnit = new("ClientUnitSchemaManager", "ClientUnit", ".js", ".less");

	private static readonly SchemaKind[] _all = [
		Entity, SourceCode, Process, ClientUnit,
		new("AddonSchemaManager", "Addon"),
		new("ProcessUserTaskSchemaManager", "ProcessUserTask")
	];

	/// <summary>Names of the kinds that are known.</summary>
	public static IEnumerable<string> ManagerNames => _all.Select(kind => kind.ManagerName);

	/// <summary>The kind with a manager name; null if it is not known.</summary>
	public static SchemaKind? Find(string managerName) => Array.Find(_all, kind => kind.ManagerName == managerName);
}
