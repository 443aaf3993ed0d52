using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Terrasoft.Core.Entities.Events;

namespace Creatio.Platform.Entities;

/// <summary>The listener classes of the compiled configuration.</summary>
internal sealed class EntityListeners {
	private readonly List<(EntityEventListenerAttribute Attribute, Type Type)> _types =
		new List<(EntityEventListenerAttribute Attribute, Type Type)>();

	public void Register(Assembly configuration) => _types.AddRange(
		from type in configuration.GetTypes()
		where !type.IsAbstract && typeof(BaseEntityEventListener).IsAssignableFrom(type)
		from attribute in type.GetCustomAttributes<EntityEventListenerAttribute>()
		select (attribute, type));

	/// <summary>New instances of the listeners to an object.</summary>
	public IReadOnlyList<BaseEntityEventListener> CreateFor(string schemaName) => _types
		.Where(listener => listener.Attribute.IsGlobal || listener.Attribute.SchemaName == schemaName)
		.Select(listener => (BaseEntityEventListener)Activator.CreateInstance(listener.Type)!)
		.ToList();
}
