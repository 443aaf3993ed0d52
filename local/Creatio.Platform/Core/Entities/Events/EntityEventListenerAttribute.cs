using System;

namespace Terrasoft.Core.Entities.Events;

/// <summary>Says which object a <see cref="BaseEntityEventListener"/> listens to.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class EntityEventListenerAttribute : Attribute {
	/// <summary>Name of the object.</summary>
	public string? SchemaName { get; set; }

	/// <summary>Whether it listens to all objects.</summary>
	public bool IsGlobal { get; set; }
}
