namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>A column of the case, as far as filling it goes.</summary>
	public class OpenCxCaseColumn {
		// The case's identity, its audit trail, and who may see and work on it: a text of an AI must never decide about these.
		private static readonly ISet<string> _protectedNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase) {
			"Id", "CreatedOn", "CreatedBy", "ModifiedOn", "ModifiedBy", "ProcessListeners", "Number", "RegisteredOn",
			"Owner", "Group", "Holder", "Contact", "Account"
		};

		/// <summary>Name, such as <c>Priority</c>.</summary>
		public string Name { get; set; }

		/// <summary>Value name, such as <c>PriorityId</c>; the same as the name unless the column is a lookup.</summary>
		public string ValueName { get; set; }

		/// <summary>Kind of value.</summary>
		public OpenCxCaseColumnKind Kind { get; set; }

		/// <summary>Longest text in characters, or 0 for no limit.</summary>
		public int MaxLength { get; set; }

		/// <summary>Whether no mapping may open the column to the AI.</summary>
		public bool IsProtected => _protectedNames.Contains(Name);
	}

	/// <summary>Kinds of values that AI fields are converted to.</summary>
	public enum OpenCxCaseColumnKind {
		/// <summary>Not fillable: files, images, secrets, times of day.</summary>
		Unsupported,

		/// <summary>Text.</summary>
		Text,

		/// <summary>Whole number.</summary>
		WholeNumber,

		/// <summary>Decimal number.</summary>
		DecimalNumber,

		/// <summary>Yes or no.</summary>
		Boolean,

		/// <summary>Date.</summary>
		Date,

		/// <summary>Date and time.</summary>
		DateTime,

		/// <summary>Record of another schema.</summary>
		Lookup
	}
}
