using System;
using System.Collections.Generic;
using System.Linq;
using Creatio.Platform.Hosting;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Entities;

/// <summary>
/// Saves one record, in Creatio's order: saving listeners, required columns, defaults, inserting or updating listeners,
/// one statement, saved listeners, process signals. It opens no transaction of its own.
/// </summary>
internal sealed class EntitySave(Entity entity) {
	private readonly UserConnection _userConnection = entity.UserConnection;
	private readonly bool _isNew = entity.StoringState == StoringObjectState.New;

	/// <summary>Gives whether the record is saved: a listener may cancel it, or the row may be gone.</summary>
	public bool Run(bool validateRequired, bool setDefaults) {
		EntityEvents events = _userConnection.Platform.CreateEvents(entity);
		if (!events.Saving(_isNew)) {
			return false;
		}
		if (validateRequired) {
			CheckRequired(setDefaults);
		}
		if (_isNew && setDefaults) {
			entity.SetDefColumnValues();
		}
		return (!_isNew && !entity.GetChangedColumnValues().Any()) || Write(events);
	}

	private bool Write(EntityEvents events) {
		SetAuditValues();
		if (!events.Writing(_isNew) || (_isNew ? Insert() : Update()) == 0) {
			return false;
		}
		entity.StoringState = StoringObjectState.NotChanged;
		var record = new SavedRecord(entity, _isNew);
		events.Saved(_isNew);
		entity.AcceptValues();
		_userConnection.Platform.OnRecordSaved(record);
		return true;
	}

	/// <summary>A column that the save itself is about to fill does not count as empty.</summary>
	private void CheckRequired(bool setDefaults) {
		List<EntitySchemaColumn> empty = entity.Schema.Columns
			.Where(column => column.RequirementType != EntitySchemaColumnRequirementType.None && column != entity.Schema.PrimaryColumn)
			.Where(column => !(_isNew && setDefaults && column.HasDefValue && entity.GetColumnValue(column) == null))
			.Where(column => (_isNew || entity.GetIsColumnValueLoaded(column.ColumnValueName))
				&& column.DataValueType.IsEmpty(entity.GetColumnValue(column)))
			.ToList();
		if (empty.Count > 0) {
			throw new RequiredColumnsEmptyValuesException(empty);
		}
	}

	private void SetAuditValues() {
		DateTime now = _userConnection.CurrentUser.GetCurrentDateTime();
		Guid contactId = _userConnection.CurrentUser.ContactId;
		object? contact = contactId == Guid.Empty ? null : contactId;
		if (_isNew) {
			if (entity.PrimaryColumnValue == Guid.Empty) {
				entity.PrimaryColumnValue = Guid.NewGuid();
			}
			SetIfEmpty("CreatedOn", now);
			SetIfEmpty("CreatedBy", contact);
		}
		Set("ModifiedOn", now);
		Set("ModifiedBy", contact);
	}

	private void SetIfEmpty(string columnName, object? value) {
		EntitySchemaColumn? column = entity.Schema.Columns.FindByName(columnName);
		if (column != null && entity.GetColumnValue(column) == null) {
			entity.SetColumnValue(column, value);
		}
	}

	private void Set(string columnName, object? value) {
		EntitySchemaColumn? column = entity.Schema.Columns.FindByName(columnName);
		if (column != null) {
			entity.SetColumnValue(column, value);
		}
	}

	private int Insert() {
		Insert insert = new Insert(_userConnection).Into(entity.SchemaName);
		foreach (EntityColumnValue value in entity.GetChangedColumnValues()) {
			insert.Set(value.Name, CreateParameter(value));
		}
		return insert.Execute();
	}

	private int Update() {
		Update update = new Update(_userConnection, entity.SchemaName);
		foreach (EntityColumnValue value in entity.GetChangedColumnValues()) {
			update.Set(value.Name, CreateParameter(value));
		}
		return update.Where(EntitySchema.PrimaryColumnName).IsEqual(Column.Parameter(entity.PrimaryColumnValue)).Execute();
	}

	private QueryColumnExpression CreateParameter(EntityColumnValue value) =>
		Column.Parameter(value.Column!.DataValueType.GetValueForSave(_userConnection, value.Value));
}
