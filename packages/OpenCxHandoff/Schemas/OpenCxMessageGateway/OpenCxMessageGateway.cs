namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
	using System.Net;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Lines of conversations: an Activity for the reps and a row of OpenCxMessage for each.</summary>
	public interface IOpenCxMessageGateway {
		/// <summary>
		/// Returns the keys of the lines that a session has already, among them those under which OpenCX reports the reps' own replies back;
		/// they are compared without regard to case.
		/// </summary>
		ISet<string> GetKeys(Guid sessionRowId);

		/// <summary>Logs lines on a case, in the order given and after the lines that it has.</summary>
		/// <exception cref="OpenCxHandoffException">The user has no contact who could own the activities.</exception>
		void Log(Guid sessionRowId, Guid caseId, IReadOnlyList<OpenCxMessageRecord> lines);
	}

	/// <inheritdoc cref="IOpenCxMessageGateway"/>
	public class OpenCxMessageGateway : IOpenCxMessageGateway {
		private const string MessageSchemaName = "OpenCxMessage";
		private const string ActivitySchemaName = "Activity";

		private static readonly TimeSpan _clockTolerance = TimeSpan.FromDays(1);

		private readonly UserConnection _userConnection;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the gateway.</summary>
		public OpenCxMessageGateway(UserConnection userConnection, Func<DateTime> utcNow) {
			_userConnection = userConnection;
			_utcNow = utcNow;
		}

		/// <inheritdoc/>
		public ISet<string> GetKeys(Guid sessionRowId) {
			var select = (Select)new Select(_userConnection)
				.Column("MessageKey")
				.Column("MessageId")
				.From(MessageSchemaName)
				.Where("SessionId").IsEqual(Column.Parameter(sessionRowId));
			List<string[]> keys = _userConnection.ReadRows(select, reader => new[] {
				reader.GetColumnValue<string>("MessageKey"),
				OpenCxMessageKey.ForMessage(reader.GetColumnValue<string>("MessageId") ?? string.Empty)
			});
			return new HashSet<string>(keys.SelectMany(rowKeys => rowKeys), StringComparer.OrdinalIgnoreCase);
		}

		/// <inheritdoc/>
		public void Log(Guid sessionRowId, Guid caseId, IReadOnlyList<OpenCxMessageRecord> lines) {
			if (lines.Count == 0) {
				return;
			}
			Guid ownerId = GetOwnerId();
			DateTime? last = FindLastStart(caseId);
			// Start times are ordered in the user's time zone, as the columns are: the hour that comes twice in autumn would else disorder them.
			List<DateTime?> times = lines.Select(line => ToUserTime(line.SentOn)).ToList();
			IReadOnlyList<DateTime> starts = last == null
				? OpenCxMessageTimeline.Start(times, OpenCxUserTime.FromUtc(_userConnection, _utcNow()), SkipGap)
				: OpenCxMessageTimeline.Continue(times, OpenCxUserTime.FromUtc(_userConnection, last.Value), SkipGap);
			int sequence = OpenCxMessageSequence.GetLast(_userConnection, sessionRowId);
			for (int i = 0; i < lines.Count; i++) {
				Guid activityId = AddActivity(lines[i], caseId, ownerId, starts[i]);
				AddMessage(lines[i], sessionRowId, caseId, activityId, ++sequence);
			}
		}

		private Guid AddActivity(OpenCxMessageRecord line, Guid caseId, Guid ownerId, DateTime start) {
			Entity activity = _userConnection.CreateNewEntity(ActivitySchemaName);
			activity.SetText("Title", line.Title);
			activity.SetText("DetailedResult", line.Details);
			activity.SetColumnValue("StartDate", start);
			activity.SetColumnValue("DueDate", start);
			activity.SetLookup("CaseId", caseId);
			activity.SetLookup("OwnerId", ownerId);
			activity.SetLookup("TypeId", OpenCxRecordIds.TaskType);
			activity.SetLookup("ActivityCategoryId", OpenCxRecordIds.MessageCategory);
			activity.SetLookup("StatusId", OpenCxRecordIds.CompletedStatus);
			// A transcript is no appointment: it must not reach calendars and their synchronisation.
			activity.SetColumnValue("ShowInScheduler", false);
			activity.SaveOrThrow();
			return activity.PrimaryColumnValue;
		}

		private void AddMessage(OpenCxMessageRecord line, Guid sessionRowId, Guid caseId, Guid activityId, int sequence) {
			Entity message = _userConnection.CreateNewEntity(MessageSchemaName);
			message.SetLookup("SessionId", sessionRowId);
			message.SetLookup("CaseId", caseId);
			message.SetLookup("ActivityId", activityId);
			message.SetText("MessageKey", line.Key);
			message.SetText("MessageId", line.MessageId);
			message.SetLookup("DirectionId", OpenCxRecordIds.Incoming);
			message.SetLookup("SenderKindId", line.SenderKindId);
			message.SetText("SenderName", line.SenderName);
			message.SetText("Text", line.Text);
			message.SetText("Attachments", line.Attachments);
			message.SetTime("SentOn", line.SentOn);
			message.SetColumnValue("Sequence", sequence);
			message.SaveOrThrow();
			if (OpenCxUserTime.IsAmbiguous(_userConnection, line.SentOn)) {
				SetTrueTime(message.PrimaryColumnValue, line.SentOn.Value);
			}
		}

		// An entity holds the user's local time, and in autumn one of its hours stands for two. A raw query holds UTC.
		private void SetTrueTime(Guid messageRowId, DateTime utc) {
			new Update(_userConnection, MessageSchemaName)
				.Set("SentOn", Column.Parameter(utc))
				.Where("Id").IsEqual(Column.Parameter(messageRowId))
				.Execute();
		}

		private Guid GetOwnerId() {
			Guid contactId = _userConnection.CurrentUser.ContactId;
			if (contactId == Guid.Empty) {
				throw new OpenCxHandoffException(HttpStatusCode.InternalServerError, OpenCxHandoffErrorCode.UserWithoutContact,
					"Give the user of the OAuth application a contact in Creatio: activities cannot be saved without an owner.");
			}
			return contactId;
		}

		private DateTime SkipGap(DateTime userTime) {
			return OpenCxUserTime.SkipGap(_userConnection, userTime);
		}

		// A clock far ahead would carry all later lines along, so such a time does not place a line.
		private DateTime? ToUserTime(DateTime? utc) {
			return utc == null || utc > _utcNow() + _clockTolerance ? (DateTime?)null : OpenCxUserTime.FromUtc(_userConnection, utc.Value);
		}

		private DateTime? FindLastStart(Guid caseId) {
			var select = (Select)new Select(_userConnection).Top(1)
				.Column(ActivitySchemaName, "StartDate")
				.From(MessageSchemaName)
				.InnerJoin(ActivitySchemaName).On(ActivitySchemaName, "Id").IsEqual(MessageSchemaName, "ActivityId")
				.Where(MessageSchemaName, "CaseId").IsEqual(Column.Parameter(caseId))
				.And(MessageSchemaName, "DirectionId").IsEqual(Column.Parameter(OpenCxRecordIds.Incoming))
				.OrderByDesc(MessageSchemaName, "Sequence");
			return _userConnection.ReadRows(select, reader => (DateTime?)reader.GetColumnValue<DateTime>("StartDate")).FirstOrDefault();
		}
	}
}
