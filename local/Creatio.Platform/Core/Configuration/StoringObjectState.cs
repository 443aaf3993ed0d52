namespace Terrasoft.Core.Configuration;

/// <summary>How an entity relates to its row.</summary>
public enum StoringObjectState {
	/// <summary>There is no row yet.</summary>
	New,

	/// <summary>Values differ from the row's.</summary>
	Changed,

	/// <summary>The row is gone.</summary>
	Deleted,

	/// <summary>Values are the row's.</summary>
	NotChanged
}
