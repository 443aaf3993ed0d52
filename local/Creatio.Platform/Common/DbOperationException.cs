using System;

namespace Terrasoft.Common;

/// <summary>A statement that the database refused; the inner exception is the provider's.</summary>
public class DbOperationException : ApplicationException {
	/// <summary>Creates the exception.</summary>
	public DbOperationException() {
	}

	/// <summary>Creates the exception with a message.</summary>
	public DbOperationException(string message) : base(message) {
	}

	/// <summary>Creates the exception with a message and its cause.</summary>
	public DbOperationException(string message, Exception innerException) : base(message, innerException) {
	}

	/// <summary>Creates the exception with a message, the statement and its cause.</summary>
	public DbOperationException(string message, string sqlText, Exception innerException) : base(message, innerException) =>
		SqlText = sqlText;

	/// <summary>The statement.</summary>
	public string? SqlText { get; }
}
