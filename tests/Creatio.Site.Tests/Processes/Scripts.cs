namespace Creatio.Site.Tests.Processes;

/// <summary>Script tasks of sample processes.</summary>
internal static class Scripts {
	/// <summary>Counts the starting ticket up, without raising a signal.</summary>
	public const string CountUp = """
		var id = Get<Guid>("StartSignal1.RecordId");
		var count = ((Select)new Select(UserConnection).Column("UsrCount").From("UsrTicket").Where("Id").IsEqual(Column.Parameter(id)))
			.ExecuteScalar<int>();
		new Update(UserConnection, "UsrTicket").Set("UsrCount", Column.Parameter(count + 1))
			.Where("Id").IsEqual(Column.Parameter(id)).Execute();
		return true;
		""";

	/// <summary>Writes the number of the thread into the starting ticket.</summary>
	public const string WriteThread = """
		new Update(context.UserConnection, "UsrTicket")
			.Set("UsrCount", Column.Parameter(System.Threading.Thread.CurrentThread.ManagedThreadId))
			.Where("Id").IsEqual(Column.Parameter(Get<Guid>("StartSignal1.RecordId"))).Execute();
		return true;
		""";

	/// <summary>Fails unless the starting ticket can be seen.</summary>
	public const string FindTicket = """
		Entity ticket = UserConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(UserConnection);
		if (!ticket.FetchFromDB(Get<Guid>("StartSignal1.RecordId"))) {
			throw new KeyNotFoundException("The ticket is not there.");
		}
		return true;
		""";

	public const string Fail = "throw new InvalidOperationException(\"It broke.\");";

	/// <summary>Adds a ticket that no other ticket is like.</summary>
	public const string AddTicket = """
		Entity ticket = UserConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(UserConnection);
		ticket.SetDefColumnValues();
		ticket.SetColumnValue("UsrCode", Guid.NewGuid().ToString());
		ticket.Save();
		return true;
		""";

	/// <summary>Adds a ticket, then goes on until there is one with the code <c>go</c>.</summary>
	public const string AddTicketAndWait = """
		new Insert(UserConnection).Into("UsrTicket")
			.Set("Id", Column.Parameter(Guid.NewGuid())).Set("UsrCode", Column.Parameter(Guid.NewGuid().ToString())).Execute();
		while (((Select)new Select(UserConnection).Column(Func.Count("Id")).From("UsrTicket")
			.Where("UsrCode").IsEqual(Column.Parameter("go"))).ExecuteScalar<int>() == 0) {
			System.Threading.Thread.Sleep(5);
		}
		return true;
		""";
}
