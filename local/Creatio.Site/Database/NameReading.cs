using System.Data.Common;

namespace Creatio.Site.Database;

internal static class NameReading {
	/// <summary>Runs a query of names.</summary>
	public static ISet<string> ReadNames(this DbConnection connection, string sql) {
		using DbCommand command = connection.CreateCommand();
		command.CommandText = sql;
		using DbDataReader reader = command.ExecuteReader();
		HashSet<string> names = [];
		while (reader.Read()) {
			names.Add(reader.GetString(0));
		}
		return names;
	}
}
