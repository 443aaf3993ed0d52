using System;

namespace Terrasoft.Core.Entities;

/// <summary>What a listener learns after a record was written.</summary>
public class EntityAfterEventArgs : EventArgs {
	/// <summary>The values that changed.</summary>
	public EntityColumnValueCollection ModifiedColumnValues { get; set; } = new EntityColumnValueCollection([]);

	/// <summary>Id of the record.</summary>
	public Guid PrimaryColumnValue { get; set; }
}
