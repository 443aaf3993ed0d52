using System;

namespace Terrasoft.Core.Configuration;

/// <summary>A user or a role.</summary>
public abstract class SysAdminUnit : SysBaseLookup {
	private protected SysAdminUnit(Guid id, string name, Guid contactId) : base(id, name) => ContactId = contactId;

	/// <summary>The user's contact.</summary>
	public Guid ContactId { get; }
}
