using System;
using System.Collections.Generic;
using System.Linq;
using Creatio.Platform.Data;
using Creatio.Platform.Entities;
using Terrasoft.Common;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Entities;

/// <summary>
/// A record. Times are in the user's time zone; a lookup is set by its value's name (<c>ContactId</c>).
/// </summary>
public class Entity {
	private readonly Dictionary<string, EntityColumnValue> _values = new Dictionary<string, EntityColumnValue>(StringComparer.Ordinal);

	internal Entity(UserConnection userConnection, EntitySchema schema) {
		UserConnection = userConnection;
		Schema = schema;
	}

	/// <summary>The connection that the record is read and written on.</summary>
	public UserConnection UserConnection { get; }

	/// <summary>The record's object.</summary>
	public EntitySchema Schema { get; }

	/// <summary>Name of the record's object.</summary>
	public string SchemaName => Schema.Name;

	/// <summary>Whether record rights are checked. The local site has no record rights.</summary>
	public bool UseAdminRights { get; set; } = true;

	/// <summary>How the record relates to its row.</summary>
	public StoringObjectState StoringState { get; set; } = StoringObjectState.New;

	/// <summary>Id of the record; empty as long as it has none.</summary>
	public Guid PrimaryColumnValue {
		get => GetTypedColumnValue<Guid>(Schema.PrimaryColumn);
		set => SetColumnValue(Schema.PrimaryColumn, value);
	}

	/// <summary>What stands for the record in lookups; empty when its object has no such column.</summary>
	public string PrimaryDisplayColumnValue =>
		Schema.PrimaryDisplayColumn == null ? "" : GetTypedColumnValue<string>(Schema.PrimaryDisplayColumn);

	/// <summary>Gives the columns that have no value yet their defaults, and the record an id.</summary>
	public void SetDefColumnValues() {
		EntityDefaults defaults = new EntityDefaults(this);
		foreach (EntitySchemaColumn column in Schema.Columns.Where(column => column.HasDefValue && GetColumnValue(column) == null)) {
			SetColumnValue(column, defaults.GetValue(column));
		}
		if (PrimaryColumnValue == Guid.Empty) {
			PrimaryColumnValue = Guid.NewGuid();
		}
	}

	/// <summary>Whether a value was read or set.</summary>
	public virtual bool GetIsColumnValueLoaded(string valueName) => FindEntityColumnValue(valueName) is { IsLoaded: true };

	/// <summary>A value by name, or null. Throws <see cref="ItemNotFoundException"/> when there is no such value.</summary>
	public virtual object? GetColumnValue(string valueName) => FindValue(valueName)?.Value;

	/// <summary>The value of a column, or null.</summary>
	public virtual object? GetColumnValue(EntitySchemaColumn column) => GetColumnValue(column.ColumnValueName);

	/// <summary>A value by name; without a value the type's default, of a text an empty one.</summary>
	public virtual TResult GetTypedColumnValue<TResult>(string valueName) => TypedValue.Convert<TResult>(GetColumnValue(valueName));

	/// <summary>The value of a column; without a value the type's default, of a text an empty one.</summary>
	public TResult GetTypedColumnValue<TResult>(EntitySchemaColumn column) => TypedValue.Convert<TResult>(GetColumnValue(column));

	/// <summary>The value that the database has, by name.</summary>
	public object? GetColumnOldValue(string valueName) => FindValue(valueName)?.OldValue;

	/// <summary>The value that the database has, by name; without a value the type's default, of a text an empty one.</summary>
	public TResult GetTypedOldColumnValue<TResult>(string valueName) => TypedValue.Convert<TResult>(GetColumnOldValue(valueName));

	/// <summary>The values of columns that differ from the database's.</summary>
	public IEnumerable<EntityColumnValue> GetChangedColumnValues() =>
		_values.Values.Where(value => value.IsChanged && value.Column != null).ToList();

	/// <summary>A value by name; null when it was neither read nor set.</summary>
	public EntityColumnValue? FindEntityColumnValue(string columnValueName) =>
		_values.TryGetValue(columnValueName, out EntityColumnValue? value) ? value : null;

	/// <summary>
	/// Sets a value by name (<c>ContactId</c>, not <c>Contact</c>); gives whether it is another one.
	/// Throws <see cref="ItemNotFoundException"/> when there is no such value.
	/// </summary>
	public virtual bool SetColumnValue(string valueName, object? value) =>
		SetColumnValue(Schema.Columns.GetByColumnValueName(valueName), value);

	/// <summary>Sets the value of a column; gives whether it is another one.</summary>
	public virtual bool SetColumnValue(EntitySchemaColumn column, object? value) {
		object? converted = value == null ? null : column.DataValueType.Convert(value);
		EntityColumnValue columnValue = ForceGetValue(column.ColumnValueName, column);
		if (columnValue.IsLoaded && Equals(columnValue.Value, converted)) {
			return false;
		}
		columnValue.Set(converted);
		if (column.DataValueType.IsLookup) {
			_values.Remove(column.DisplayColumnValueName);
		}
		if (StoringState == StoringObjectState.NotChanged && columnValue.IsChanged) {
			StoringState = StoringObjectState.Changed;
		}
		return columnValue.IsChanged;
	}

	/// <summary>Reads the record by its id; gives whether there is one.</summary>
	public bool FetchFromDB(object keyValue, bool useDisplayValues = true) =>
		FetchFromDB(Schema.PrimaryColumn.Name, keyValue, useDisplayValues);

	/// <summary>Reads the first record with a value; gives whether there is one.</summary>
	public bool FetchFromDB(string conditionColumnName, object conditionValue, bool useDisplayValues = true) =>
		FetchFromDB(new Dictionary<string, object> { [conditionColumnName] = conditionValue }, useDisplayValues);

	/// <summary>Reads the first record with those values; gives whether there is one.</summary>
	public virtual bool FetchFromDB(Dictionary<string, object> conditions, bool useDisplayValues = true) =>
		Load(new EntityFetch(this).Find(conditions, Schema.Columns.Select(column => column.Name), useDisplayValues));

	/// <summary>Reads some columns of the first record with a value; gives whether there is one.</summary>
	public virtual bool FetchFromDB(
		string conditionColumnName,
		object conditionValue,
		IEnumerable<string> columnNamesToFetch,
		bool useDisplayValues = true) =>
		Load(new EntityFetch(this).Find(
			new Dictionary<string, object> { [conditionColumnName] = conditionValue },
			columnNamesToFetch.Append(Schema.PrimaryColumn.Name).Distinct(),
			useDisplayValues));

	/// <summary>Whether there is a record with that id.</summary>
	public bool ExistInDB(object keyValue) => ExistInDB(Schema.PrimaryColumn.Name, keyValue);

	/// <summary>Whether there is a record with a value.</summary>
	public bool ExistInDB(string conditionColumnName, object conditionValue) =>
		ExistInDB(new Dictionary<string, object> { [conditionColumnName] = conditionValue });

	/// <summary>Whether there is a record with those values.</summary>
	public virtual bool ExistInDB(Dictionary<string, object> conditions) =>
		new EntityFetch(this).Find(conditions, [Schema.PrimaryColumn.Name], useDisplayValues: false) != null;

	/// <summary>
	/// Adds or changes the record with one statement; a record without changes is left alone. Gives whether it is saved.
	/// Opens no transaction and cuts no text.
	/// Throws <see cref="RequiredColumnsEmptyValuesException"/> and <see cref="DbOperationException"/>.
	/// </summary>
	public bool Save(bool validateRequired = true, bool setColumnDefValue = true) =>
		new EntitySave(this).Run(validateRequired, setColumnDefValue);

	/// <summary>Deletes the record; gives whether there was one.</summary>
	public virtual bool Delete() {
		EntityEvents events = UserConnection.Platform.CreateEvents(this);
		if (!events.Deleting()) {
			return false;
		}
		int deleted = new Delete(UserConnection).From(SchemaName)
			.Where(Schema.PrimaryColumn.Name).IsEqual(DB.Column.Parameter(PrimaryColumnValue))
			.Execute();
		StoringState = StoringObjectState.Deleted;
		events.Deleted();
		return deleted > 0;
	}

	/// <summary>Takes a value that the database has.</summary>
	internal void LoadValue(string valueName, EntitySchemaColumn? column, object? value) => ForceGetValue(valueName, column).Load(value);

	/// <summary>Takes all values as what the database has.</summary>
	internal void AcceptValues() {
		foreach (EntityColumnValue value in _values.Values) {
			value.Accept();
		}
	}

	private bool Load(Entity? found) {
		if (found == null) {
			return false;
		}
		_values.Clear();
		foreach (EntityColumnValue value in found._values.Values) {
			LoadValue(value.Name, value.Column, value.Value);
		}
		StoringState = StoringObjectState.NotChanged;
		return true;
	}

	private EntityColumnValue? FindValue(string valueName) {
		EntityColumnValue? value = FindEntityColumnValue(valueName);
		if (value == null
			&& Schema.Columns.FindByColumnValueName(valueName) == null
			&& Schema.Columns.All(column => column.DisplayColumnValueName != valueName)) {
			throw new ItemNotFoundException($"{SchemaName} has no value {valueName}; that of a lookup is the column's name with Id appended.");
		}
		return value;
	}

	private EntityColumnValue ForceGetValue(string valueName, EntitySchemaColumn? column) {
		if (!_values.TryGetValue(valueName, out EntityColumnValue? value)) {
			value = new EntityColumnValue(valueName, column);
			_values.Add(valueName, value);
		}
		return value;
	}
}
