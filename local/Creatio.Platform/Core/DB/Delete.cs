using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>Deletes rows: no listeners, no rights.</summary>
public class Delete : Query {
	private string _schemaName = "";

	/// <summary>Creates the statement.</summary>
	public Delete(UserConnection userConnection) : base(userConnection) {
	}

	/// <summary>Deletes from a table.</summary>
	public Delete From(string schemaName) {
		_schemaName = schemaName;
		return this;
	}

	internal override void WriteTo(SqlWriter sql) {
		sql.Append("DELETE FROM ").AppendName(_schemaName);
		WriteWhere(sql);
	}
}
