using System;
using System.Collections.Generic;

namespace Creatio.Platform.Hosting;

/// <summary>An object (table) as package metadata describes it, with the columns of its parents merged in.</summary>
public sealed class EntityModel {
	/// <summary>Id of the root schema; replacing layers keep it.</summary>
	public Guid UId { get; set; }

	/// <summary>Schema name, which is the table name too.</summary>
	public string Name { get; set; } = "";

	/// <summary>English caption.</summary>
	public string Caption { get; set; } = "";

	/// <summary>All columns, inherited ones first.</summary>
	public IList<ColumnModel> Columns { get; } = new List<ColumnModel>();

	/// <summary>Indexes beyond the primary key and the ones that <see cref="ColumnModel.IsIndexed"/> asks for.</summary>
	public IList<IndexModel> Indexes { get; } = new List<IndexModel>();

	/// <summary>Name of the column that stands for a record in lookups, or null.</summary>
	public string? PrimaryDisplayColumnName { get; set; }

	/// <summary>Whether access needs an operation right (metadata key D15).</summary>
	public bool IsAdministratedByOperations { get; set; }
}

/// <summary>An index of an <see cref="EntityModel"/>.</summary>
public sealed class IndexModel {
	/// <summary>Index name, unique in the database.</summary>
	public string Name { get; set; } = "";

	/// <summary>Whether the database refuses a second row with the same values.</summary>
	public bool IsUnique { get; set; }

	/// <summary>Column names as the schema names them (<c>Session</c>, not <c>SessionId</c>), in index order.</summary>
	public IList<string> ColumnNames { get; } = new List<string>();
}
