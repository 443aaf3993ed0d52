using Npgsql;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>The database of a web farm, as its administrator sees it.</summary>
internal sealed class FarmDatabase(string connectionString) {
	/// <summary>The replies that reps have saved, by case, in the order in which they were written.</summary>
	public async Task<ILookup<Guid, SavedReply>> ReadRepliesAsync() {
		List<SavedReply> replies = [];
		await ReadAsync("""SELECT "CaseId", "Id", "DetailedResult" FROM "Activity" WHERE "ActivityCategoryId" = @category ORDER BY "CreatedOn" """,
			row => replies.Add(new SavedReply(row.GetGuid(0), row.GetGuid(1), row.GetString(2))));
		return replies.ToLookup(reply => reply.CaseId);
	}

	/// <summary>How many replies are queued in each delivery state.</summary>
	public async Task<Dictionary<string, long>> CountStatesAsync() {
		Dictionary<string, long> states = [];
		await ReadAsync("""
			SELECT s."Name", count(*) FROM "OpenCxMessage" m JOIN "OpenCxDeliveryState" s ON s."Id" = m."DeliveryStateId" GROUP BY s."Name"
			""", row => states.Add(row.GetString(0), row.GetInt64(1)));
		return states;
	}

	/// <summary>How many replies were saved and are in no queue.</summary>
	public async Task<long> CountMissedAsync() {
		long count = 0;
		await ReadAsync("""
			SELECT count(*) FROM "Activity" a LEFT JOIN "OpenCxMessage" m ON m."ActivityId" = a."Id"
			WHERE a."ActivityCategoryId" = @category AND m."Id" IS NULL
			""", row => count = row.GetInt64(0));
		return count;
	}

	/// <summary>Makes everything that waits older, as if so much time had passed; no node must run.</summary>
	public async Task PassAsync(TimeSpan time) {
		await using NpgsqlConnection connection = await OpenAsync();
		await using NpgsqlCommand command = new("""UPDATE "OpenCxMessage" SET "NextAttemptOn" = "NextAttemptOn" - @time""", connection);
		command.Parameters.AddWithValue("time", time);
		await command.ExecuteNonQueryAsync();
	}

	private async Task ReadAsync(string sql, Action<NpgsqlDataReader> read) {
		await using NpgsqlConnection connection = await OpenAsync();
		await using NpgsqlCommand command = new(sql, connection);
		command.Parameters.AddWithValue("category", HandedOverChat.ReplyCategory);
		await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
		while (await reader.ReadAsync()) {
			read(reader);
		}
	}

	private async Task<NpgsqlConnection> OpenAsync() {
		NpgsqlConnection connection = new(connectionString);
		await connection.OpenAsync();
		return connection;
	}
}

/// <summary>A reply that a rep has saved.</summary>
internal sealed record SavedReply(Guid CaseId, Guid Id, string Text);
