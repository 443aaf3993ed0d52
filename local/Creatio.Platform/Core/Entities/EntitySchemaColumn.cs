using System;
using Creatio.Platform.Hosting;
using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>A column of an object.</summary>
public class EntitySchemaColumn {
	private readonly EntitySchema _schema;

	internal EntitySchemaColumn(EntitySchema schema, ColumnModel model) {
		_schema = schema;
		UId = model.UId;
		Name = model.Name;
		Caption = model.Caption;
		ColumnValueName = model.ValueName;
		DataValueType = DataValueTypes.Get(model.DataValueTypeUId);
		ReferenceSchemaUId = model.ReferenceSchemaUId ?? Guid.Empty;
		RequirementType = model.IsRequired ? EntitySchemaColumnRequirementType.ApplicationLevel : EntitySchemaColumnRequirementType.None;
		UsageType = model.UsageType;
		IsLocalizable = model.IsLocalizable;
		IsIndexed = model.IsIndexed;
		DefaultSource = model.DefaultSource;
		DefaultValue = model.DefaultValue;
	}

	/// <summary>Id of the column.</summary>
	public Guid UId { get; }

	/// <summary>Name of the column, such as <c>Contact</c>.</summary>
	public string Name { get; }

	/// <summary>Caption of the column.</summary>
	public LocalizableString Caption { get; }

	/// <summary>Name of the column's value, such as <c>ContactId</c>; the name of the database column too.</summary>
	public virtual string ColumnValueName { get; }

	/// <summary>Name of what a lookup shows, such as <c>ContactName</c>; of another column, its value's name.</summary>
	public virtual string DisplayColumnValueName => GetDisplayValueName(Name) ?? ColumnValueName;

	/// <summary>What kind of values the column keeps.</summary>
	public DataValueType DataValueType { get; }

	/// <summary>.NET type of the values.</summary>
	public Type ValueType => DataValueType.ValueType;

	/// <summary>Id of the object that a lookup refers to, otherwise empty.</summary>
	public Guid ReferenceSchemaUId { get; }

	/// <summary>The object that a lookup refers to, otherwise null.</summary>
	public EntitySchema? ReferenceSchema =>
		DataValueType.IsLookup ? _schema.EntitySchemaManager.FindInstanceByUId(ReferenceSchemaUId) : null;

	/// <summary>Whether an empty value may be saved.</summary>
	public EntitySchemaColumnRequirementType RequirementType { get; }

	/// <summary>Whom the column is meant for.</summary>
	public EntitySchemaColumnUsageType UsageType { get; }

	/// <summary>Whether a new record gets a value by itself.</summary>
	public bool HasDefValue => DefaultSource != ColumnDefaultSource.None;

	/// <summary>Whether other cultures have values of their own.</summary>
	public bool IsLocalizable { get; }

	/// <summary>Whether the database indexes the column.</summary>
	public bool IsIndexed { get; }

	internal ColumnDefaultSource DefaultSource { get; }

	internal string DefaultValue { get; }

	/// <summary>What a lookup called <paramref name="name"/> shows is called; null when it shows nothing.</summary>
	internal string? GetDisplayValueName(string name) {
		EntitySchemaColumn? display = ReferenceSchema?.PrimaryDisplayColumn;
		return display == null ? null : name + display.Name;
	}
}
