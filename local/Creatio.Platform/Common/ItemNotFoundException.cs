using System;

namespace Terrasoft.Common;

/// <summary>There is no schema, column or setting of the given name.</summary>
public class ItemNotFoundException : ApplicationException {
	/// <summary>Creates the exception.</summary>
	public ItemNotFoundException() {
	}

	/// <summary>Creates the exception with the name of what is missing.</summary>
	public ItemNotFoundException(string objectName) : base(objectName) {
	}

	/// <summary>Creates the exception with a message and its cause.</summary>
	public ItemNotFoundException(string message, Exception innerException) : base(message, innerException) {
	}
}
