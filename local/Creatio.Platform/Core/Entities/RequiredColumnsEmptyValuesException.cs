using System;
using System.Collections.Generic;
using System.Linq;

namespace Terrasoft.Core.Entities;

/// <summary>A record was saved without values that its object requires.</summary>
public class RequiredColumnsEmptyValuesException : Exception {
	/// <summary>Creates the exception.</summary>
	public RequiredColumnsEmptyValuesException() {
	}

	/// <summary>Creates the exception with a message.</summary>
	public RequiredColumnsEmptyValuesException(string message) : base(message) {
	}

	/// <summary>Creates the exception with a message and its cause.</summary>
	public RequiredColumnsEmptyValuesException(string message, Exception innerException) : base(message, innerException) {
	}

	/// <summary>Creates the exception for the columns that are empty.</summary>
	public RequiredColumnsEmptyValuesException(IEnumerable<EntitySchemaColumn> columns)
		: base($"Fill the required columns: {string.Join(", ", columns.Select(column => column.Name))}.") => Columns = columns;

	/// <summary>The columns that are empty.</summary>
	public IEnumerable<EntitySchemaColumn> Columns { get; } = [];
}
