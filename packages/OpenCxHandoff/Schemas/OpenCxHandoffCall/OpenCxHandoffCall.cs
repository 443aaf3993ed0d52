namespace Terrasoft.Configuration.OpenCx {
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>One call with a conversation: what it brings that Creatio does not have yet, and what is remarkable about it.</summary>
	public class OpenCxHandoffCall {
		private const int MaxWarningLength = 500;

		private readonly OpenCxHandoffRequest _request;
		private readonly ISet<string> _knownKeys;

		/// <summary>Creates the call.</summary>
		/// <param name="request">The validated body.</param>
		/// <param name="knownKeys">Keys of the lines that the session has already.</param>
		public OpenCxHandoffCall(OpenCxHandoffRequest request, ISet<string> knownKeys) {
			_request = request;
			_knownKeys = knownKeys;
			NewMessages = Messages.Where(message => !_knownKeys.Contains(OpenCxMessageKey.ForMessage(message.Id))).ToList();
			AddRemarks();
		}

		/// <summary>Key of the handoff.</summary>
		public string HandoffKey => OpenCxMessageKey.ForHandoff(_request.EventId, _request.Handoff?.Timestamp);

		/// <summary>Whether the call hands the conversation over, and is not a repeated delivery of a handoff that was.</summary>
		public bool IsNewHandoff => _request.Handoff != null && !_knownKeys.Contains(HandoffKey);

		/// <summary>Whether a handoff is delivered again.</summary>
		public bool IsRepeatedHandoff => _request.Handoff != null && !IsNewHandoff;

		/// <summary>Messages that are not logged yet, in the order given.</summary>
		public IReadOnlyList<OpenCxHandoffMessage> NewMessages { get; }

		/// <summary>Whether the call made the visitor of an open case known.</summary>
		public bool HasNewIdentity { get; set; }

		/// <summary>What people should know about the call, one sentence each.</summary>
		public List<string> Remarks { get; } = new List<string>();

		/// <summary>AI fields that have no place on the case.</summary>
		public List<string> UnplacedFields { get; } = new List<string>();

		/// <summary>Everything that could not be used as it was sent.</summary>
		public List<string> Warnings =>
			UnplacedFields.Select(description => OpenCxText.Cut("AI field not placed: " + description + ".", MaxWarningLength)).Concat(Remarks).ToList();

		private IEnumerable<OpenCxHandoffMessage> Messages => _request.Messages ?? Enumerable.Empty<OpenCxHandoffMessage>();

		private void AddRemarks() {
			if (IsNewHandoff && !string.IsNullOrWhiteSpace(_request.Handoff.Timestamp) && OpenCxTime.Parse(_request.Handoff.Timestamp) == null) {
				Remarks.Add("The handoff's time could not be read; the time of its arrival was taken.");
			}
			int times = NewMessages.Count(message => !string.IsNullOrWhiteSpace(message.CreatedAt) && OpenCxTime.Parse(message.CreatedAt) == null);
			if (times > 0) {
				Remarks.Add("Unreadable times of messages: " + times + "; the messages keep their order.");
			}
			int files = NewMessages
				.SelectMany(message => message.Attachments ?? Enumerable.Empty<OpenCxHandoffAttachment>())
				.Count(file => file != null && OpenCxWebAddress.Find(file.Url) == null);
			if (files > 0) {
				Remarks.Add("Files without a usable address: " + files + "; they are named without a link.");
			}
		}
	}
}
