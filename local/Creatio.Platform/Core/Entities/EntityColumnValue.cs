namespace Terrasoft.Core.Entities;

/// <summary>The value of one column of a record.</summary>
public class EntityColumnValue {
	internal EntityColumnValue(string name, EntitySchemaColumn? column) {
		Name = name;
		Column = column;
	}

	internal EntityColumnValue(EntityColumnValue source) : this(source.Name, source.Column) {
		Value = source.Value;
		OldValue = source.OldValue;
		IsChanged = source.IsChanged;
		IsLoaded = source.IsLoaded;
	}

	/// <summary>Name of the value, such as <c>ContactId</c>.</summary>
	public string Name { get; }

	/// <summary>The object's column; null for what a query or a lookup adds.</summary>
	public EntitySchemaColumn? Column { get; }

	/// <summary>The value.</summary>
	public object? Value { get; private set; }

	/// <summary>The value that the database has.</summary>
	public object? OldValue { get; private set; }

	/// <summary>Whether the two differ.</summary>
	public bool IsChanged { get; private set; }

	/// <summary>Whether the value was read or set.</summary>
	public bool IsLoaded { get; private set; }

	internal void Set(object? value) {
		Value = value;
		IsLoaded = true;
		IsChanged = !Equals(value, OldValue);
	}

	internal void Load(object? value) {
		OldValue = value;
		Set(value);
	}

	/// <summary>Takes the value as what the database has.</summary>
	internal void Accept() => Load(Value);
}
