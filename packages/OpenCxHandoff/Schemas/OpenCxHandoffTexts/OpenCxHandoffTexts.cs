namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Common;

	/// <summary>
	/// Labels that reps read on the case, from this schema's localizable strings. They are labels, not formats, and one that is missing is
	/// replaced by its key: a culture without a translation never loses a value, nor a case.
	/// </summary>
	public class OpenCxHandoffTexts {
		private readonly Func<string, string> _read;

		/// <summary>Creates the texts over a reader of localizable strings by key.</summary>
		public OpenCxHandoffTexts(Func<string, string> read) {
			_read = read;
		}

		/// <summary>Title of a handoff note.</summary>
		public string HandoffTitle => _read("HandoffTitle");

		/// <summary>Title of the note that opens a case while the AI still holds the conversation.</summary>
		public string ConversationTitle => _read("ConversationTitle");

		/// <summary>Title of the note about a visitor who has become known.</summary>
		public string IdentityTitle => _read("IdentityTitle");

		/// <summary>Label of the link to the session.</summary>
		public string ViewSession => _read("ViewSession");

		/// <summary>Label of the summary.</summary>
		public string Summary => _read("Summary");

		/// <summary>Label of the handoff's reason.</summary>
		public string Reason => _read("Reason");

		/// <summary>Label of the sentiment.</summary>
		public string Sentiment => _read("Sentiment");

		/// <summary>Label of the language.</summary>
		public string Language => _read("Language");

		/// <summary>Label of the channel.</summary>
		public string Channel => _read("Channel");

		/// <summary>Label of the session's id and number.</summary>
		public string Session => _read("Session");

		/// <summary>Label of the visitor, and the author of a message of a visitor without a name.</summary>
		public string Visitor => _read("Visitor");

		/// <summary>A visitor of whom nothing is known.</summary>
		public string AnonymousVisitor => _read("AnonymousVisitor");

		/// <summary>Mark of a verified identity.</summary>
		public string Verified => _read("Verified");

		/// <summary>Mark of an identity that nobody vouched for.</summary>
		public string NotVerified => _read("NotVerified");

		/// <summary>Heading of the AI fields that have no place on the case.</summary>
		public string UnplacedFields => _read("UnplacedFields");

		/// <summary>Heading of what else could not be used.</summary>
		public string Remarks => _read("Remarks");

		/// <summary>Author of a message of the AI.</summary>
		public string AiAssistant => _read("AiAssistant");

		/// <summary>Author of a message of a human agent.</summary>
		public string Agent => _read("Agent");

		/// <summary>Author of a message of the system.</summary>
		public string SystemSender => _read("System");

		/// <summary>Label of a custom component.</summary>
		public string Component => _read("Component");

		/// <summary>Label of a file.</summary>
		public string File => _read("File");

		/// <summary>A file that has no usable address.</summary>
		public string NoLink => _read("NoLink");

		/// <summary>A message without any content.</summary>
		public string NoText => _read("NoText");

		/// <summary>Subject of a case without a reason.</summary>
		public string ChatWith => _read("ChatWith");

		/// <summary>Returns the texts in the current user's culture.</summary>
		public static OpenCxHandoffTexts From(IResourceStorage storage) {
			return new OpenCxHandoffTexts(key => {
				string text = new LocalizableString(storage, nameof(OpenCxHandoffTexts), "LocalizableStrings." + key + ".Value").ToString();
				return string.IsNullOrWhiteSpace(text) ? key : text;
			});
		}
	}
}
