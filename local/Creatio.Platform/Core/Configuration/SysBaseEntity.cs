using System;

namespace Terrasoft.Core.Configuration;

/// <summary>A system record.</summary>
public abstract class SysBaseEntity {
	private protected SysBaseEntity(Guid id) => Id = id;

	/// <summary>Id of the record.</summary>
	public Guid Id { get; }
}
