namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>What a call does to the case of its conversation: open it, complete it, reopen it, or leave it alone.</summary>
	public class OpenCxHandoffCaseSteps {
		private readonly IOpenCxCaseGateway _cases;
		private readonly OpenCxCaseFields _fields;
		private readonly OpenCxCaseSubject _subject;
		private readonly OpenCxHandoffNote _note;
		private readonly OpenCxHandoffSettings _settings;

		/// <summary>Creates the steps.</summary>
		public OpenCxHandoffCaseSteps(IOpenCxCaseGateway cases, OpenCxCaseFields fields, OpenCxCaseSubject subject,
				OpenCxHandoffNote note, OpenCxHandoffSettings settings) {
			_cases = cases;
			_fields = fields;
			_subject = subject;
			_note = note;
			_settings = settings;
		}

		/// <summary>Takes the step that the call asks for, sets the session's case, and returns the note to log, or null for none.</summary>
		/// <param name="session">The session, with what the call says.</param>
		/// <param name="call">The call; receives what could not be used.</param>
		/// <param name="aiFields">The AI's fields, or null.</param>
		/// <param name="isFirstHandoff">Whether the conversation was never handed over before.</param>
		public OpenCxMessageRecord Take(OpenCxSessionRecord session, OpenCxHandoffCall call,
				IEnumerable<OpenCxHandoffAiField> aiFields, bool isFirstHandoff) {
			if (session.CaseId == Guid.Empty) {
				return Open(session, call, aiFields);
			}
			if (!call.IsNewHandoff) {
				return GoOn(session, call, aiFields);
			}
			OpenCxCaseStage stage = _cases.GetStage(session.CaseId);
			if (stage == OpenCxCaseStage.Final && _settings.NewCaseForFinalCase) {
				return Open(session, call, aiFields);
			}
			if (stage != OpenCxCaseStage.Active) {
				Reopen(session, call);
			}
			Complete(session, call, aiFields, isFirstHandoff);
			return _note.ForHandoff(call.HandoffKey, session, call.UnplacedFields, call.Remarks);
		}

		/// <summary>Joins a visitor who has become known to the case that the session has already.</summary>
		/// <param name="session">The session, with its contact.</param>
		/// <param name="former">The session as it was before the call.</param>
		/// <param name="call">The call.</param>
		public void Identify(OpenCxSessionRecord session, OpenCxSessionRecord former, OpenCxHandoffCall call) {
			_cases.Identify(session.CaseId, session.ContactId, _subject.Get(former), _subject.Get(session));
			call.HasNewIdentity = true;
		}

		private OpenCxMessageRecord GoOn(OpenCxSessionRecord session, OpenCxHandoffCall call, IEnumerable<OpenCxHandoffAiField> aiFields) {
			if (!call.IsRepeatedHandoff) {
				call.UnplacedFields.AddRange(OpenCxCaseFields.Describe(aiFields, "fields are taken when a case is opened or handed over"));
			}
			return call.HasNewIdentity ? _note.ForIdentity(session, call.Remarks) : null;
		}

		private void Reopen(OpenCxSessionRecord session, OpenCxHandoffCall call) {
			if (!_cases.SetStatus(session.CaseId, OpenCxRecordIds.ReopenedStatus)) {
				call.Remarks.Add(OpenCxHandoffStatus.NoReopenedStatus);
			}
		}

		private OpenCxMessageRecord Open(OpenCxSessionRecord session, OpenCxHandoffCall call, IEnumerable<OpenCxHandoffAiField> aiFields) {
			OpenCxCaseDraft draft = CreateDraft(session, call, aiFields);
			draft.ContactId = session.ContactId;
			draft.OwnerId = FindDefault("Contact", _settings.DefaultOwnerId, OpenCxHandoffSettings.DefaultOwnerCode, call);
			draft.GroupId = FindDefault("SysAdminUnit", _settings.DefaultGroupId, OpenCxHandoffSettings.DefaultGroupCode, call);
			session.CaseId = _cases.Add(draft);
			return call.IsNewHandoff
				? _note.ForHandoff(call.HandoffKey, session, call.UnplacedFields, call.Remarks)
				: _note.ForConversation(session, call.UnplacedFields, call.Remarks);
		}

		private void Complete(OpenCxSessionRecord session, OpenCxHandoffCall call, IEnumerable<OpenCxHandoffAiField> aiFields,
				bool isFirstHandoff) {
			if (isFirstHandoff) {
				_cases.Complete(session.CaseId, CreateDraft(session, call, aiFields));
			} else {
				call.UnplacedFields.AddRange(OpenCxCaseFields.Describe(aiFields, "the case was handed over before and is the reps' now"));
			}
		}

		private OpenCxCaseDraft CreateDraft(OpenCxSessionRecord session, OpenCxHandoffCall call, IEnumerable<OpenCxHandoffAiField> aiFields) {
			OpenCxPlacedFields placed = _fields.Place(aiFields);
			call.UnplacedFields.AddRange(placed.Unplaced);
			return new OpenCxCaseDraft {
				Subject = _subject.Get(session),
				Description = OpenCxText.Plain(session.Summary),
				Fields = placed.Values
			};
		}

		private Guid FindDefault(string schemaName, Guid recordId, string settingCode, OpenCxHandoffCall call) {
			if (recordId == Guid.Empty || _cases.Exists(schemaName, recordId)) {
				return recordId;
			}
			call.Remarks.Add("The record in the system setting \"" + settingCode + "\" does not exist any more; the case was left unassigned.");
			return Guid.Empty;
		}
	}
}
