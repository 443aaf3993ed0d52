using System;

namespace Terrasoft.Core.Configuration;

/// <summary>A system record with a name.</summary>
public abstract class SysBaseLookup : SysBaseEntity {
	private protected SysBaseLookup(Guid id, string name) : base(id) => Name = name;

	/// <summary>Name of the record.</summary>
	public string Name { get; }
}
