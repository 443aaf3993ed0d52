using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace OpenCx.Sessions;

/// <summary>Contacts, sessions and files, in memory.</summary>
public sealed class OpenCxStore {
	private const int FirstTicketNumber = 4520;

	private readonly ConcurrentDictionary<string, Guid> _contactIds = new(StringComparer.Ordinal);
	private readonly ConcurrentDictionary<Guid, Contact> _contacts = new();
	private readonly ConcurrentDictionary<Guid, Session> _sessions = new();
	private readonly ConcurrentDictionary<Guid, UploadedFile> _files = new();
	private int _lastTicketNumber = FirstTicketNumber;

	/// <summary>All sessions, the newest first.</summary>
	public IReadOnlyList<Session> Sessions => [.. _sessions.Values.OrderByDescending(session => session.TicketNumber)];

	/// <summary>All contacts.</summary>
	public IReadOnlyCollection<Contact> Contacts => [.. _contacts.Values];

	/// <summary>Adds a contact, or replaces the one with its id.</summary>
	public void Save(Contact contact) => _contacts[contact.Id] = contact;

	/// <summary>A new token by which the widget speaks for the contact.</summary>
	public string IssueToken(Contact contact) {
		string token = RandomNumberGenerator.GetHexString(48, lowercase: true);
		_contactIds[token] = contact.Id;
		return token;
	}

	/// <summary>The contact that a token speaks for, if the token is known.</summary>
	public Contact? FindContactByToken(string token) =>
		_contactIds.TryGetValue(token, out Guid id) ? _contacts[id] : null;

	/// <summary>Adds a verified contact, or replaces the one with the same e-mail address.</summary>
	/// <returns>The contact as it is kept, with the id that it had before.</returns>
	public Contact SaveVerified(Contact contact) {
		lock (_contacts) {
			Contact? known = _contacts.Values.FirstOrDefault(other =>
				other.IsVerified && string.Equals(other.Email, contact.Email, StringComparison.OrdinalIgnoreCase));
			Contact saved = known is null ? contact : contact with { Id = known.Id };
			Save(saved);
			return saved;
		}
	}

	/// <summary>Begins a session.</summary>
	public Session OpenSession(Contact contact, DateTimeOffset at) {
		var session = new Session(Guid.NewGuid(), Interlocked.Increment(ref _lastTicketNumber), contact, at);
		_sessions[session.Id] = session;
		return session;
	}

	/// <summary>The session with an id, if there is one.</summary>
	public Session? FindSession(Guid id) => _sessions.GetValueOrDefault(id);

	/// <summary>Keeps a file.</summary>
	public UploadedFile AddFile(string name, string type, ReadOnlyMemory<byte> content) {
		var file = new UploadedFile(Guid.NewGuid(), name, type, content);
		_files[file.Id] = file;
		return file;
	}

	/// <summary>The file with an id, if there is one.</summary>
	public UploadedFile? FindFile(Guid id) => _files.GetValueOrDefault(id);
}
