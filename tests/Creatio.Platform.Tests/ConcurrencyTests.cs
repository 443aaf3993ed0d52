using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Tests;

public class ConcurrencyTests(DatabaseEngine engine) : PlatformTests(engine) {
	private const int Requests = 20;

	[Test]
	public void Save_ManyTransactionsOfTwoProcessesAtOnce_AllSucceedWithNumbersOfTheirOwn() {
		CreatioPlatform otherProcess = Site.CreatePlatform();
		string[] numbers = RunAtOnce(i => {
			using UserConnection connection = (i % 2 == 0 ? Site.Platform : otherProcess).Connect(TestSite.Olga);
			using DBExecutor executor = connection.EnsureDBConnection();
			executor.StartTransaction();
			Entity @case = TestSite.CreateEntity(connection, "Case", ("Subject", $"Case {i}"));
			@case.Save();
			TestSite.CreateEntity(connection, "Activity", ("Title", "Call"), ("CaseId", @case.PrimaryColumnValue)).Save();
			executor.CommitTransaction();
			return @case.PrimaryDisplayColumnValue;
		});

		Assert.That(numbers, Is.Unique.And.Length.EqualTo(Requests));
		Assert.That(TestSite.Count(Connection, "Activity"), Is.EqualTo(Requests));
	}

	[Test]
	public void Save_TheSameUniqueValueManyTimesAtOnce_SucceedsOnce() {
		bool[] saved = RunAtOnce(_ => {
			using UserConnection connection = Site.ConnectAsOlga();
			try {
				return TestSite.CreateEntity(connection, "Session", ("SessionId", "s-1")).Save();
			} catch (DbOperationException) {
				return false;
			}
		});

		Assert.That(saved.Count(wasSaved => wasSaved), Is.EqualTo(1));
	}

	[Test]
	public void Update_CompareAndSetManyTimesAtOnce_SucceedsOnce() {
		Guid contact = TestSite.Insert(Connection, "Contact", Guid.NewGuid(), ("Name", "Dana"), ("Age", 0));
		int[] updated = RunAtOnce(i => {
			using UserConnection connection = Site.ConnectAsOlga();
			return new Update(connection, "Contact").Set("Age", Column.Parameter(i + 1))
				.Where("Id").IsEqual(Column.Parameter(contact)).And("Age").IsEqual(Column.Parameter(0)).Execute();
		});

		Assert.That(updated.Sum(), Is.EqualTo(1));
	}

	[Test]
	public void UpdateDatabaseStructure_TwoProcessesAtOnce_BothSucceed() {
		EntityModel added = new EntityModelBuilder("Added", _ => Guid.NewGuid()).Model;

		RunAtOnce(_ => {
			CreatioPlatform process = Site.CreatePlatform();
			process.Entities.Add(added.Name, added);
			process.UpdateDatabaseStructure();
			return true;
		});

		Assert.That(TestSite.Count(Connection, "Added"), Is.Zero);
	}

	private static T[] RunAtOnce<T>(Func<int, T> request) {
		Task<T>[] tasks = [.. Enumerable.Range(0, Requests).Select(i => Task.Factory.StartNew(
			() => request(i), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
		return Task.WhenAll(tasks).GetAwaiter().GetResult();
	}
}
