using System.Text.Json.Nodes;
using Creatio.Packages;
using Creatio.Platform.Hosting;
using Creatio.Site.Installation.Packages;
using Terrasoft.Core;

namespace Creatio.Site.Installation.Schemas;

/// <summary>Adds the objects of packages to those that a site has, parents before the objects that inherit from them.</summary>
internal sealed class EntityInstaller(IDictionary<string, EntityModel> entities) {
	private readonly List<(EntitySchema Schema, ColumnModel Column)> _lookups = [];

	/// <summary>Adds the objects of a package and gives them their English captions.</summary>
	/// <exception cref="PackageInstallException">An object's parent is not known, or its metadata is malformed.</exception>
	public void Add(Package package) {
		List<EntitySchema> waiting = [.. package.Schemas.OfType<EntitySchema>()];
		while (waiting.Count > 0) {
			EntitySchema next = waiting.Find(schema => FindParent(schema) != null) ?? throw UnknownParent(waiting[0]);
			waiting.Remove(next);
			Add(next);
		}
		foreach (SchemaResources resources in package.Resources.Where(item => item is { Kind: "Entity", Culture: "en-US" })) {
			Caption(resources);
		}
	}

	/// <summary>Checks that every lookup of the added objects refers to an object that the site has.</summary>
	/// <exception cref="PackageInstallException">One does not.</exception>
	public void CheckReferences() {
		HashSet<Guid> known = [.. entities.Values.Select(entity => entity.UId)];
		foreach ((EntitySchema schema, ColumnModel lookup) in _lookups) {
			if (lookup.ReferenceSchemaUId is not { } uid || !known.Contains(uid)) {
				throw new PackageInstallException(schema.Path, $"{MetadataDifference.Root}.D2.[\"{lookup.UId}\"].S4",
					$"the lookup {lookup.Name} must name an object that is installed");
			}
		}
	}

	private EntityModel? FindParent(EntitySchema schema) =>
		entities.Values.FirstOrDefault(entity => entity.UId == schema.Descriptor.Parent?.UId);

	private void Add(EntitySchema schema) {
		EntityModel parent = FindParent(schema)!;
		SchemaDescriptor descriptor = schema.Descriptor;
		CheckNames(descriptor, parent);
		EntityModel entity = Merge(schema, parent);
		InheritCaptions(parent, entity);
		entities[entity.Name] = entity;
		_lookups.AddRange(entity.Columns
			.Where(column => column.DataValueTypeUId == DataValueType.LookupDataValueTypeUId && FindColumn(parent, column.UId) == null)
			.Select(column => (schema, column)));
	}

	private void CheckNames(SchemaDescriptor descriptor, EntityModel parent) {
		if (descriptor.Parent!.Name != parent.Name) {
			throw descriptor.Source["Parent"]["Name"].Fault($"the object with this id is {parent.Name}");
		}
		if (descriptor.ExtendParent && parent.Name != descriptor.Name) {
			throw descriptor.Source["Name"].Fault($"a replacing object has the name of what it replaces, {parent.Name}");
		}
		if (!descriptor.ExtendParent && entities.ContainsKey(descriptor.Name)) {
			throw descriptor.Source["Name"].Fault($"an object with the name {descriptor.Name} is installed already");
		}
	}

	private static EntityModel Merge(EntitySchema schema, EntityModel parent) {
		SchemaDescriptor descriptor = schema.Descriptor;
		JsonObject metadata = EntityMetadataWriter.Write(parent, descriptor.ExtendParent);
		schema.Difference.Apply(metadata);
		var value = new PackageValue(schema.Path, MetadataDifference.Root, metadata);
		SchemaIdentity.Check(value, descriptor, schema.PackageUId);
		if (value["D8"].Id() != parent.UId) {
			throw value["D8"].Fault($"the descriptor's parent is {parent.UId}");
		}
		if (value["B7"].Flag() != descriptor.ExtendParent) {
			throw value["B7"].Fault($"the descriptor says ExtendParent {descriptor.ExtendParent}");
		}
		return EntityMetadataReader.Read(value, descriptor.ExtendParent ? parent.UId : descriptor.UId);
	}

	private static void InheritCaptions(EntityModel parent, EntityModel entity) {
		entity.Caption = parent.Caption;
		foreach (ColumnModel column in entity.Columns) {
			column.Caption = FindColumn(parent, column.UId)?.Caption ?? column.Name;
		}
	}

	private void Caption(SchemaResources resources) {
		if (!entities.TryGetValue(resources.Schema, out EntityModel? entity)) {
			return;
		}
		entity.Caption = resources.Texts.GetValueOrDefault("Caption", entity.Caption);
		foreach (ColumnModel column in entity.Columns) {
			column.Caption = resources.Texts.GetValueOrDefault($"Columns.{column.Name}.Caption", column.Caption);
		}
	}

	private static ColumnModel? FindColumn(EntityModel entity, Guid uid) => entity.Columns.FirstOrDefault(column => column.UId == uid);

	private static PackageInstallException UnknownParent(EntitySchema schema) =>
		schema.Descriptor.Parent == null
			? schema.Descriptor.Source["Parent"].Fault("an object needs a parent, at least BaseEntity")
			: schema.Descriptor.Source["Parent"]["UId"].Fault($"the parent {schema.Descriptor.Parent.Name} is not installed");
}
