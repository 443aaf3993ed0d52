using System;

namespace Terrasoft.Core.Entities;

/// <summary>What a listener learns and decides before a record is written.</summary>
public class EntityBeforeEventArgs : EventArgs {
	/// <summary>Id of the record.</summary>
	public object? KeyValue { get; set; }

	/// <summary>Set it to keep the record from being written.</summary>
	public bool IsCanceled { get; set; }
}
