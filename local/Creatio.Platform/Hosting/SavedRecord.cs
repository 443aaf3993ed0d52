using System;
using System.Collections.Generic;
using System.Linq;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Hosting;

/// <summary>A record that was just written, for those who start processes by it.</summary>
public sealed class SavedRecord {
	internal SavedRecord(Entity entity, bool isNew) {
		UserConnection = entity.UserConnection;
		SchemaUId = entity.Schema.UId;
		Id = entity.PrimaryColumnValue;
		IsNew = isNew;
		ChangedColumnUIds = entity.GetChangedColumnValues().Select(value => value.Column!.UId).ToList();
	}

	/// <summary>The connection that wrote the record; its transaction may still be open.</summary>
	public UserConnection UserConnection { get; }

	/// <summary>Id of the record's object.</summary>
	public Guid SchemaUId { get; }

	/// <summary>Id of the record.</summary>
	public Guid Id { get; }

	/// <summary>Whether the record was added, not changed.</summary>
	public bool IsNew { get; }

	/// <summary>Ids of the columns that were written.</summary>
	public IReadOnlyCollection<Guid> ChangedColumnUIds { get; }
}
