using System.Text.Json.Nodes;
using Creatio.Site.Hosting.DataService.Contracts;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting.DataService;

/// <summary>
/// Runs InsertQuery, UpdateQuery and DeleteQuery as Creatio's pages do: record by record through Entity, so that listeners and processes
/// take part.
/// </summary>
internal sealed class RecordWriter(UserConnection userConnection, ObjectRights rights) {
	/// <summary>Adds a record; columns that the caller leaves out get their defaults.</summary>
	public JsonObject Insert(DataQuery request) {
		EntitySchema schema = userConnection.EntitySchemaManager.GetInstanceByName(request.RootSchemaName);
		rights.Check(schema, ObjectOperation.Append);
		Entity entity = schema.CreateEntity(userConnection);
		entity.SetDefColumnValues();
		SetValues(entity, request);
		entity.Save();
		JsonObject answer = Answer(rowsAffected: 1);
		answer["id"] = entity.PrimaryColumnValue;
		return answer;
	}

	/// <summary>Changes the records that the filters let through.</summary>
	public JsonObject Update(DataQuery request) => Answer(ForEach(request, ObjectOperation.Edit, entity => {
		SetValues(entity, request);
		entity.Save();
	}));

	/// <summary>Deletes the records that the filters let through.</summary>
	public JsonObject Delete(DataQuery request) => Answer(ForEach(request, ObjectOperation.Delete, entity => entity.Delete()));

	private static void SetValues(Entity entity, DataQuery request) {
		foreach ((string column, QueryExpression expression) in request.ColumnValues.Items) {
			entity.SetColumnValue(entity.Schema.Columns.GetByName(column), expression.GetValue());
		}
	}

	private int ForEach(DataQuery request, ObjectOperation operation, Action<Entity> change) {
		EntitySchemaQuery query = RecordQuery.Create(userConnection, request);
		rights.Check(query.RootSchema, operation);
		query.AddAllSchemaColumns();
		EntityCollection entities = query.GetEntityCollection(userConnection);
		foreach (Entity entity in entities) {
			change(entity);
		}
		return entities.Count;
	}

	private static JsonObject Answer(int rowsAffected) => new() {
		["rowsAffected"] = rowsAffected,
		["nextPrcElReady"] = false,
		["success"] = true
	};
}
