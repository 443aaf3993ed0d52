using System;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Hosting;

/// <summary>A column of an <see cref="EntityModel"/>.</summary>
public sealed class ColumnModel {
	/// <summary>Column id, to which data bindings and process signals refer.</summary>
	public Guid UId { get; set; }

	/// <summary>Column name.</summary>
	public string Name { get; set; } = "";

	/// <summary>Name of the database column: that of a lookup has <c>Id</c> appended.</summary>
	public string ValueName => DataValueTypes.Get(DataValueTypeUId).IsLookup ? Name + "Id" : Name;

	/// <summary>English caption.</summary>
	public string Caption { get; set; } = "";

	/// <summary>Data value type (metadata key S2), one of the ids in <c>Terrasoft.Core.DataValueType</c>.</summary>
	public Guid DataValueTypeUId { get; set; }

	/// <summary>Schema that a lookup refers to, otherwise null.</summary>
	public Guid? ReferenceSchemaUId { get; set; }

	/// <summary>Whether saving refuses an empty value (RequirementType ApplicationLevel).</summary>
	public bool IsRequired { get; set; }

	/// <summary>Whether the database indexes the column.</summary>
	public bool IsIndexed { get; set; }

	/// <summary>Whether other cultures have values of their own.</summary>
	public bool IsLocalizable { get; set; }

	/// <summary>Whom the column is meant for (metadata key E15).</summary>
	public EntitySchemaColumnUsageType UsageType { get; set; }

	/// <summary>Where the default value comes from.</summary>
	public ColumnDefaultSource DefaultSource { get; set; }

	/// <summary>The constant, the setting's code, the system value's id, or the sequence's mask.</summary>
	public string DefaultValue { get; set; } = "";
}

/// <summary>Source of a default value; the numbers are those of metadata key FB1.</summary>
public enum ColumnDefaultSource {
	/// <summary>No default.</summary>
	None = 0,

	/// <summary>A constant.</summary>
	Constant = 1,

	/// <summary>The value of a system setting.</summary>
	Setting = 2,

	/// <summary>A system value: now, the current user's contact, a new id.</summary>
	SystemValue = 3,

	/// <summary>The next number of a sequence, in a mask such as <c>SR{0:00000000}</c>.</summary>
	Sequence = 4
}
