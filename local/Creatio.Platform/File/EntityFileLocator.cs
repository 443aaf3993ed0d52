using System;
using Terrasoft.File.Abstractions;

namespace Terrasoft.File;

/// <summary>A file that is a record of an object such as <c>ActivityFile</c>.</summary>
public class EntityFileLocator : IFileLocator {
	/// <summary>Creates the locator.</summary>
	public EntityFileLocator(string entitySchemaName, Guid recordId) {
		EntitySchemaName = entitySchemaName;
		RecordId = recordId;
	}

	/// <summary>Name of the object.</summary>
	public string EntitySchemaName { get; }

	/// <summary>Id of the record.</summary>
	public Guid RecordId { get; }

	/// <inheritdoc/>
	public override string ToString() => $"{EntitySchemaName} {RecordId}";
}
