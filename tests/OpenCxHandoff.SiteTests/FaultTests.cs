using System.Net;
using Creatio.Site.Hosting;
using Microsoft.Extensions.Time.Testing;
using Terrasoft.Common;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>A database that fails in the middle of a handoff, and how much a handoff asks of it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class FaultTests(DatabaseEngine engine) : SiteFixture(engine) {
	private static readonly string[] _tables = ["Case", "Activity", "Contact", "ContactCommunication", "OpenCxSession", "OpenCxMessage"];

	private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero));

	// The clock stands still, so that the site keeps its settings: whether it reads them again would change the number of statements.
	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) => options with { TimeProvider = _clock };

	// What counts is a site that has run for a while and has read its settings.
	[OneTimeSetUp]
	public Task WarmUp() => HandOverAsync("first@example.com");

	[TearDown]
	public void MendDatabase() => Site.Database.StatementExecuting = null;

	[Test]
	public async Task Handoff_AnyStatementFails_WritesNothingAndMayBeSentAgain() {
		int statements = await CountStatementsAsync(() => HandOverAsync("whole@example.com"), _ => true);

		for (int failing = 1; failing <= statements; failing++) {
			string email = $"fault{failing}@example.com";
			int[] before = CountRows();

			Answer failed = await FailFromAsync(failing, () => HandOverAsync(email));

			Assert.That(failed.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable), $"statement {failing}: {failed.Body}");
			Assert.That(failed.Code, Is.EqualTo("DatabaseUnavailable"));
			Assert.That(CountRows(), Is.EqualTo(before), $"statement {failing}");
		}
		Assert.That((await HandOverAsync("afterwards@example.com")).Status, Is.EqualTo(HttpStatusCode.OK));
	}

	[Test]
	public async Task Handoff_AnyWriteFailsOnce_SucceedsOnItsOwn() {
		int writes = await CountStatementsAsync(() => HandOverAsync("writes@example.com"), IsWrite);

		for (int failing = 1; failing <= writes; failing++) {
			string email = $"deadlock{failing}@example.com";
			int remaining = failing;
			Site.Database.StatementExecuting = sql => {
				if (IsWrite(sql) && Interlocked.Decrement(ref remaining) == 0) {
					throw new DbOperationException("deadlock");
				}
			};

			Answer answer = await HandOverAsync(email);

			Site.Database.StatementExecuting = null;
			Assert.Multiple(() => {
				Assert.That(remaining, Is.LessThanOrEqualTo(0), $"write {failing} was reached");
				Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), $"write {failing}: {answer.Body}");
				Assert.That(Site.Count("OpenCxMessage", "CaseId", Guid.Parse(answer.CaseId!)), Is.EqualTo(3), $"write {failing}");
			});
		}
	}

	[Test]
	public async Task Handoff_ManyMessages_TakesTwoInsertsForEachPlusAConstant() {
		int few = await CountStatementsAsync(() => HandOverMessagesAsync(10), IsInsert);
		int many = await CountStatementsAsync(() => HandOverMessagesAsync(110), IsInsert);
		int otherFew = await CountStatementsAsync(() => HandOverMessagesAsync(10), sql => !IsInsert(sql));
		int otherMany = await CountStatementsAsync(() => HandOverMessagesAsync(110), sql => !IsInsert(sql));

		Assert.Multiple(() => {
			Assert.That(many - few, Is.EqualTo(200));
			Assert.That(few - 20, Is.LessThanOrEqualTo(6), "constant inserts");
			Assert.That(otherMany - otherFew, Is.EqualTo(100), "Creatio's own look, for each activity, whether it starts OpenCxAgentReply");
		});
	}

	private Task<Answer> HandOverAsync(string email) => Site.HandOverAsync(Handoff(messageIds: ["m-1", "m-2"]).From(email, isVerified: true));

	private Task<Answer> HandOverMessagesAsync(int count) =>
		Site.HandOverAsync(Handoff(messageIds: [.. Enumerable.Range(0, count).Select(number => $"m-{number}")]));

	private int[] CountRows() => [.. _tables.Select(table => Site.Count(table))];

	private async Task<Answer> FailFromAsync(int statement, System.Func<Task<Answer>> call) {
		int executed = 0;
		Site.Database.StatementExecuting = _ => {
			if (Interlocked.Increment(ref executed) >= statement) {
				throw new DbOperationException("The database went away.");
			}
		};
		Answer answer = await call();
		Site.Database.StatementExecuting = null;
		return answer;
	}

	private async Task<int> CountStatementsAsync(System.Func<Task<Answer>> call, System.Func<string, bool> isCounted) {
		int count = 0;
		Site.Database.StatementExecuting = sql => count += isCounted(sql) ? 1 : 0;
		Answer answer = await call();
		Site.Database.StatementExecuting = null;
		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
		return count;
	}

	private static bool IsWrite(string sql) => IsInsert(sql) || sql.StartsWith("UPDATE", StringComparison.OrdinalIgnoreCase);

	private static bool IsInsert(string sql) => sql.StartsWith("INSERT", StringComparison.OrdinalIgnoreCase);
}
