using System.Collections.Immutable;
using OpenCx.Handoff;

namespace OpenCx.Sessions;

/// <summary>
/// One conversation. The visitor, the AI, the public API and the handoff change it at the same time, so every change is under its lock.
/// </summary>
public sealed class Session(Guid id, int ticketNumber, Contact contact, DateTimeOffset createdAt) {
	private readonly Lock _gate = new();
	private ImmutableList<Message> _messages = [];
	private ImmutableList<HandoffDelivery> _deliveries = [];
	private ImmutableDictionary<string, object> _customData = ImmutableDictionary<string, object>.Empty;

	/// <summary>OpenCX's id of the session.</summary>
	public Guid Id { get; } = id;

	/// <summary>The number that people use for it.</summary>
	public int TicketNumber { get; } = ticketNumber;

	/// <summary>When it began.</summary>
	public DateTimeOffset CreatedAt { get; } = createdAt;

	/// <summary>When it last changed.</summary>
	public DateTimeOffset UpdatedAt { get; private set; } = createdAt;

	/// <summary>The visitor.</summary>
	public Contact Contact { get; private set; } = contact;

	/// <summary>Open or closed.</summary>
	public SessionStatus Status { get; private set; }

	/// <summary>Who answers.</summary>
	public Assignee Assignee { get; private set; } = Assignee.Ai;

	/// <summary>What the AI told people when it handed over; missing while the AI holds the session.</summary>
	public HandoffDetails? Handoff { get; private set; }

	/// <summary>The case in Creatio, once there is one.</summary>
	public TicketingRecord? Ticket { get; private set; }

	/// <summary>The history, oldest first.</summary>
	public IReadOnlyList<Message> Messages => _messages;

	/// <summary>What was posted to Creatio and how it went, oldest first.</summary>
	public IReadOnlyList<HandoffDelivery> Deliveries => _deliveries;

	/// <summary>The session's attributes: texts, numbers and booleans.</summary>
	public IReadOnlyDictionary<string, object> CustomData => _customData;

	/// <summary>How many messages, from the first, Creatio has accepted.</summary>
	public int ReportedMessageCount { get; private set; }

	/// <summary>Whether something was said that Creatio has not accepted yet.</summary>
	public bool HasNewsForCreatio => _messages.Skip(ReportedMessageCount).Any(message => message.IsForCreatio);

	/// <summary>Whether the AI is silent because people answer.</summary>
	public bool IsWithPeople => Assignee.Kind != AssigneeKind.Ai;

	/// <summary>The id by which the visitor's device is recognised, if the widget sent one.</summary>
	public string? ExternalId => _customData.GetValueOrDefault("external_id") as string;

	/// <summary>Adds a message unless one with its id is there already.</summary>
	/// <returns>Whether it was added.</returns>
	public bool TryAdd(Message message) {
		lock (_gate) {
			if (_messages.Exists(known => known.Id == message.Id)) {
				return false;
			}
			Append(message);
			return true;
		}
	}

	/// <summary>Merges attributes into the session's.</summary>
	public void SetCustomData(IEnumerable<KeyValuePair<string, object>> attributes) {
		lock (_gate) {
			_customData = _customData.SetItems(attributes);
		}
	}

	/// <summary>Takes what is newly known about the visitor.</summary>
	public void Identify(Contact contact) {
		lock (_gate) {
			Contact = contact;
		}
	}

	/// <summary>The AI stops answering and people take over.</summary>
	public void HandOver(HandoffDetails details) {
		lock (_gate) {
			Handoff = details;
			Assignee = Assignee.None;
			Append(Event(MessageType.Handoff, details.Timestamp));
		}
	}

	/// <summary>The handoff did not reach Creatio: the AI answers again.</summary>
	public void ReturnToAi(DateTimeOffset at) {
		lock (_gate) {
			Handoff = null;
			Assignee = Assignee.Ai;
			Append(Event(MessageType.AiResumed, at));
		}
	}

	/// <summary>A person answers from now on.</summary>
	public void TakeOver(string? agentName, string? avatarUrl, DateTimeOffset at) {
		lock (_gate) {
			if (Assignee.Kind == AssigneeKind.Ai) {
				Append(Event(MessageType.AgentTookSession, at));
			}
			Assignee = new Assignee(AssigneeKind.Human, agentName, avatarUrl);
		}
	}

	/// <summary>Opens or closes the session; nothing happens when it already has that status.</summary>
	/// <param name="status">The new status.</param>
	/// <param name="messageType">The <see cref="MessageType"/> that the history shows for it.</param>
	/// <param name="at">When.</param>
	/// <returns>Whether the status changed.</returns>
	public bool ChangeStatus(SessionStatus status, string messageType, DateTimeOffset at) {
		lock (_gate) {
			if (Status == status) {
				return false;
			}
			Status = status;
			Append(Event(messageType, at));
			return true;
		}
	}

	/// <summary>Remembers a post to Creatio.</summary>
	public void AddDelivery(HandoffDelivery delivery) {
		lock (_gate) {
			_deliveries = _deliveries.Add(delivery);
		}
	}

	/// <summary>Creatio has accepted the first messages of the history.</summary>
	public void MarkReported(int messageCount, TicketingRecord? ticket) {
		lock (_gate) {
			ReportedMessageCount = messageCount;
			Ticket = ticket ?? Ticket;
		}
	}

	private void Append(Message message) {
		_messages = _messages.Add(message);
		UpdatedAt = message.SentAt;
	}

	private static Message Event(string type, DateTimeOffset at) =>
		new() { Id = Guid.NewGuid(), Type = type, Sender = SenderKind.System, SentAt = at };
}
