using Creatio.Packages.BaseConfiguration;

namespace Creatio.PackageChecker.Model;

/// <summary>What is known of the schemas of the given packages and of Creatio.</summary>
internal sealed class SchemaCatalog {
	private readonly Dictionary<Guid, KnownSchema> _known = BaseConfigurationSchemas.All.ToDictionary(schema => schema.UId);
	private readonly Dictionary<Guid, Schema> _own = [];
	private readonly List<Schema> _replacing;

	/// <summary>Creates the catalog.</summary>
	public SchemaCatalog(IReadOnlyList<Package> packages) {
		foreach (Package package in packages) {
			foreach (Schema schema in package.Schemas.Where(schema => !schema.IsReplacing && schema.UId != null)) {
				var known = new KnownSchema(schema.UId!.Value, schema.Folder, schema.Kind, package.UId, package.Name);
				if (_known.TryAdd(known.UId, known)) {
					_own.Add(known.UId, schema);
				}
			}
		}
		_replacing = [.. packages.SelectMany(package => package.Schemas).Where(schema => schema.IsReplacing)];
	}

	/// <summary>The schema with an id; null if it is not known.</summary>
	public KnownSchema? Find(Guid uid) => _known.GetValueOrDefault(uid);

	/// <summary>The schema of a kind with a name; null if it is not known.</summary>
	public KnownSchema? Find(SchemaKind? kind, string name) =>
		_known.Values.FirstOrDefault(schema => schema.Kind == kind && schema.Name == name);

	/// <summary>Inherited, own and added columns of an object; null if not all of the schemas that bring them are known.</summary>
	public IReadOnlyList<KnownColumn>? ColumnsOf(Guid uid) {
		List<Guid> lineage = LineageOf(uid);
		List<Schema> layers = [.. Enumerable.Reverse(lineage).SelectMany(LayersOf)];
		return BaseConfigurationSchemas.Objects.TryGetValue(lineage[^1], out BaseObject? root)
			&& layers.TrueForAll(layer => layer.Metadata != null)
			? [.. BaseConfigurationSchemas.ColumnsOf(root), .. layers.SelectMany(ColumnsBroughtBy)]
			: null;
	}

	/// <summary>Name of the column that stands for a record of an object; null if it is not known.</summary>
	public string? DisplayColumnOf(Guid uid) {
		List<Guid> lineage = LineageOf(uid);
		Guid? own = lineage.Select(layer => _own.GetValueOrDefault(layer)?.Metadata?.Get("D4").AsId())
			.FirstOrDefault(column => column != null);
		if (own != null) {
			return ColumnsOf(uid)?.FirstOrDefault(column => column.UId == own)?.Name;
		}
		return BaseConfigurationSchemas.Objects.TryGetValue(lineage[^1], out BaseObject? root)
			? BaseObjectCatalog.DisplayColumnOf(root)
			: null;
	}

	// The object, its parent and so on, up to the first that is not of the given packages.
	private List<Guid> LineageOf(Guid uid) {
		List<Guid> lineage = [uid];
		while (_own.GetValueOrDefault(lineage[^1])?.ParentUId is { } parent && !lineage.Contains(parent)) {
			lineage.Add(parent);
		}
		return lineage;
	}

	// The object itself, if it is of a given package, and those that replace it.
	private IEnumerable<Schema> LayersOf(Guid uid) {
		IEnumerable<Schema> replacing = _replacing.Where(schema => schema.ParentUId == uid);
		return _own.TryGetValue(uid, out Schema? own) ? replacing.Prepend(own) : replacing;
	}

	private static IEnumerable<KnownColumn> ColumnsBroughtBy(Schema layer) =>
		layer.Metadata!.ItemsOf("D2").Select(column => new KnownColumn(
			column.Get("UId").AsId(), column.Get("A2").AsText(), column.Get("S2").AsId()));
}
