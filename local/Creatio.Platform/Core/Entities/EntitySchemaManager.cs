using System;
using System.Collections.Concurrent;
using System.Linq;
using Creatio.Platform.Hosting;
using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>The objects of the configuration.</summary>
public class EntitySchemaManager {
	private readonly CreatioPlatform _platform;
	private readonly ConcurrentDictionary<string, EntitySchema> _schemas = new ConcurrentDictionary<string, EntitySchema>();
	private readonly ConcurrentDictionary<Guid, string?> _names = new ConcurrentDictionary<Guid, string?>();

	internal EntitySchemaManager(CreatioPlatform platform) => _platform = platform;

	/// <summary>An object by name. Throws <see cref="ItemNotFoundException"/>.</summary>
	public EntitySchema GetInstanceByName(string name) =>
		FindInstanceByName(name) ?? throw new ItemNotFoundException($"There is no object {name}.");

	/// <summary>An object by name, or null.</summary>
	public EntitySchema? FindInstanceByName(string name) =>
		_platform.Entities.TryGetValue(name, out EntityModel? model)
			? _schemas.GetOrAdd(name, _ => new EntitySchema(this, model))
			: null;

	/// <summary>An object by id. Throws <see cref="ItemNotFoundException"/>.</summary>
	public EntitySchema GetInstanceByUId(Guid uId) =>
		FindInstanceByUId(uId) ?? throw new ItemNotFoundException($"There is no object {uId}.");

	internal EntitySchema? FindInstanceByUId(Guid uId) {
		string? name = _names.GetOrAdd(uId, _ => _platform.Entities.Values.FirstOrDefault(entity => entity.UId == uId)?.Name);
		return name == null ? null : FindInstanceByName(name);
	}

	/// <summary>Forgets the schemas, because the models that they were made from have changed.</summary>
	internal void Reset() {
		_schemas.Clear();
		_names.Clear();
	}
}
