using Moq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxReplyRecoveryTests {
	private static readonly DateTime _now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);
	private static readonly Guid _first = Guid.NewGuid();
	private static readonly Guid _second = Guid.NewGuid();

	private readonly List<Guid> _queued = [];
	private Mock<IOpenCxMissedReplies> _missed = new();
	private Mock<IOpenCxReplyActivities> _activities = new();

	[SetUp]
	public void SetUp() {
		_queued.Clear();
		_missed = new Mock<IOpenCxMissedReplies>();
		_activities = new Mock<IOpenCxReplyActivities>();
		_activities.Setup(activities => activities.Find(It.IsAny<Guid>())).Returns((Guid id) => new OpenCxReplyActivity {
			Id = id,
			CaseId = Guid.NewGuid(),
			IsWrittenByPerson = true,
			Text = "Hello"
		});
	}

	[Test]
	public void Recover_MissedReplies_QueuesThemInOrder() {
		_missed.Setup(missed => missed.Find(_now.AddDays(-4))).Returns([_first, _second]);

		CreateRecovery().Recover();

		Assert.That(_queued, Is.EqualTo([_first, _second]));
	}

	[Test]
	public void RecoverCaseOf_MissedRepliesOfTheCase_QueuesThemInOrder() {
		_missed.Setup(missed => missed.FindOnCaseOf(_second, _now.AddDays(-4))).Returns([_first, _second]);

		CreateRecovery().RecoverCaseOf(_second);

		Assert.That(_queued, Is.EqualTo([_first, _second]));
	}

	[Test]
	public void Recover_OneReplyFails_QueuesTheOthersAndSaysSo() {
		_missed.Setup(missed => missed.Find(It.IsAny<DateTime>())).Returns([_first, _second]);
		_activities.Setup(activities => activities.Find(_first)).Throws<InvalidOperationException>();

		Assert.That(() => CreateRecovery().Recover(), Throws.TypeOf<AggregateException>());
		Assert.That(_queued, Is.EqualTo([_second]));
	}

	private OpenCxReplyRecovery CreateRecovery() {
		var outbox = new Mock<IOpenCxReplyOutbox>();
		outbox.Setup(queue => queue.LockSession(It.IsAny<Guid>())).Returns(Guid.NewGuid());
		outbox.Setup(queue => queue.AddReply(It.IsAny<Guid>(), It.IsAny<OpenCxReplyActivity>(), It.IsAny<string>()))
			.Callback((Guid _, OpenCxReplyActivity activity, string _) => _queued.Add(activity.Id));
		var registration = new OpenCxReplyRegistration(new ImmediateTransaction(), _activities.Object,
			Mock.Of<IOpenCxReplyFiles>(files => files.GetOfActivity(It.IsAny<Guid>()) == Array.Empty<OpenCxReplyFile>()), outbox.Object);
		return new OpenCxReplyRecovery(_missed.Object, registration, () => _now);
	}
}
