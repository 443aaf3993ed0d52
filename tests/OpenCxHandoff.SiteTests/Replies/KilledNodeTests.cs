using System.Globalization;
using Creatio.Site.Hosting.Authentication;
using OpenCx;
using OpenCx.Api;
using OpenCx.Sessions;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>
/// Two site processes on one PostgreSQL, killed again and again in the middle of their work (SIGKILL). The seed decides which node a reply
/// is written on and after how many replies a node dies.
/// </summary>
[TestFixture]
[Category("Faults")]
internal sealed class KilledNodeTests {
	private const string SeedVariable = "OPENCX_FAULT_SEED";
	private const int Sessions = 50;
	private const int RepliesOfASession = 20;
	private const int Rounds = 3;
	private const int ConcurrentReps = 10;
	private const int Unlimited = 1_000_000;

	private static readonly TimeSpan _claimTime = TimeSpan.FromMinutes(5);
	private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

	private readonly List<HandedOverChat> _chats = [];
	private readonly FarmNode?[] _nodes = new FarmNode?[2];
	private TestDatabase _database = null!;
	private FarmDatabase _farm = null!;
	private OpenCxServer _openCx = null!;
	private int _saved;
	private int _kills;
	private long _claimsOfTheDead;
	private long _missed;

	[OneTimeSetUp]
	public async Task HandOver() {
		_database = TestDatabase.Create(DatabaseEngine.PostgreSql);
		_farm = new FarmDatabase(_database.ConnectionString);
		await using Site site = await Site.StartAsync(_database.Database);
		_openCx = await OpenCxServer.StartAsync(new OpenCxOptions {
			CreatioUrl = site.Address,
			ClientId = OAuthClientStore.OpenCx.Id,
			ClientSecret = OAuthClientStore.OpenCx.Secret,
			ApiCallsPerMinute = Unlimited
		});
		site.Set("OpenCxMaxRequestsPerMinute", Unlimited);
		for (int i = 0; i < Sessions; i++) {
			_chats.Add(await HandedOverChat.StartAsync(_openCx, site));
		}
	}

	[OneTimeTearDown]
	public async Task Stop() {
		foreach (FarmNode? node in _nodes) {
			await (node?.KillAsync() ?? Task.CompletedTask);
		}
		if (_openCx != null) {
			await _openCx.DisposeAsync();
		}
		_database?.Dispose();
	}

	[Test]
	public async Task Replies_NodesAreKilledAgainAndAgain_AllArriveOnceAndInOrder() {
		int seed = int.Parse(Environment.GetEnvironmentVariable(SeedVariable) ?? $"{Environment.TickCount}", CultureInfo.InvariantCulture);
		Random random = new(seed);
		await StartNodesAsync();

		Task reps = WriteAsync(random, 1, RepliesOfASession - 1);
		for (int round = 1; round <= Rounds; round++) {
			await KillNodesAsync(random, round * Sessions * (RepliesOfASession - 1) / (Rounds + 1));
			await StartNodesAsync();
		}
		await reps;
		await KillNodesAsync(random, 0);
		await StartNodesAsync();
		// The next reply of a session brings along what the dead have left behind; else the timer would.
		await WriteAsync(random, RepliesOfASession, RepliesOfASession);
		ILookup<Guid, SavedReply> saved = await _farm.ReadRepliesAsync();
		await WaitUntilArrivedAsync(saved.Sum(replies => replies.Count()));

		TestContext.Out.WriteLine(
			$"{_kills} kills; {_claimsOfTheDead} replies were claimed by the dead, {_missed} saved but not queued yet; "
			+ $"{_openCx.ApiCalls.All.Count(call => call.Route == ApiRoute.GetSession)} were looked for before they were sent again; "
			+ $"{CountDuplicates()} arrived twice. Seed {seed}.");
		Assert.Multiple(() => {
			Assert.That(saved.SelectMany(replies => replies).Select(reply => reply.Text).Distinct().Count(),
				Is.EqualTo(Sessions * RepliesOfASession), $"{SeedVariable}={seed}");
			foreach (HandedOverChat chat in _chats) {
				Assert.That(ArrivedIn(chat), Is.EqualTo(saved[chat.CaseId].Select(reply => reply.Id)), $"{SeedVariable}={seed}");
			}
		});
		Assert.That((await _farm.CountStatesAsync()).Keys, Is.EqualTo(["Sent"]), $"{SeedVariable}={seed}");
	}

	/// <summary>Reps write replies, each session's one after the other, on whichever node they are.</summary>
	private async Task WriteAsync(Random random, int first, int last) {
		using SemaphoreSlim reps = new(ConcurrentReps);
		await Task.WhenAll(_chats.Select(chat => WriteAsync(chat, new Random(random.Next()), reps, first, last)));
	}

	private async Task WriteAsync(HandedOverChat chat, Random random, SemaphoreSlim reps, int first, int last) {
		for (int number = first; number <= last; number++) {
			await reps.WaitAsync();
			try {
				await WriteAsync(chat, random, $"Reply {number} to #{chat.Session.TicketNumber}");
				Interlocked.Increment(ref _saved);
			} finally {
				reps.Release();
			}
		}
	}

	/// <summary>A rep whose node dies looks whether the reply was saved, and writes it again if not.</summary>
	private async Task WriteAsync(HandedOverChat chat, Random random, string text) {
		while (true) {
			FarmNode node = await PickNodeAsync(random);
			try {
				await node.ReplyAsync(chat.CaseId, text);
				return;
			} catch (HttpRequestException) {
				await node.Gone;
			}
			if ((await _farm.ReadRepliesAsync())[chat.CaseId].Any(reply => reply.Text == text)) {
				return;
			}
		}
	}

	private async Task<FarmNode> PickNodeAsync(Random random) {
		while (true) {
			if (Volatile.Read(ref _nodes[random.Next(_nodes.Length)]) is { } node) {
				return node;
			}
			await Task.Delay(10);
		}
	}

	private async Task StartNodesAsync() {
		FarmNode[] started = await Task.WhenAll(
			_nodes.Select(_ => FarmNode.StartAsync(_database.ConnectionString, _openCx.Address)));
		for (int i = 0; i < started.Length; i++) {
			Volatile.Write(ref _nodes[i], started[i]);
		}
	}

	/// <summary>
	/// Kills one node after so many replies and the other a little later. Then nobody works for as long as a claim holds: the package reads
	/// the machine's clock, so it is the rows that grow older.
	/// </summary>
	private async Task KillNodesAsync(Random random, int afterSaved) {
		int firstToDie = random.Next(_nodes.Length);
		await WaitUntilSavedAsync(afterSaved + random.Next(20));
		await KillAsync(firstToDie);
		await WaitUntilSavedAsync(afterSaved + 20 + random.Next(40));
		await KillAsync(1 - firstToDie);
		_claimsOfTheDead += (await _farm.CountStatesAsync()).GetValueOrDefault("Sending");
		_missed += await _farm.CountMissedAsync();
		await _farm.PassAsync(_claimTime);
	}

	private async Task KillAsync(int number) {
		FarmNode node = Interlocked.Exchange(ref _nodes[number], null)!;
		await node.KillAsync();
		_kills++;
	}

	private async Task WaitUntilSavedAsync(int count) {
		using CancellationTokenSource timeout = new(_patience);
		while (Volatile.Read(ref _saved) < count) {
			await Task.Delay(1, timeout.Token);
		}
	}

	private async Task WaitUntilArrivedAsync(int count) {
		using CancellationTokenSource timeout = new(_patience);
		while (_chats.Sum(chat => ArrivedIn(chat).Distinct().Count()) < count && !timeout.IsCancellationRequested) {
			await Task.Delay(100);
		}
	}

	private int CountDuplicates() => _chats.Sum(chat => ArrivedIn(chat).Count() - ArrivedIn(chat).Distinct().Count());

	private static IEnumerable<Guid> ArrivedIn(HandedOverChat chat) =>
		chat.Replies.Select((Message reply) => Guid.Parse((string)reply.CustomData["creatio_reply_id"]));
}
