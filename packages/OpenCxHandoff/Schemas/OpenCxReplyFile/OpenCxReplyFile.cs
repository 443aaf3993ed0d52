namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>
	/// A file that a rep attached to a reply. Creatio saves an activity before its files, so the reply leaves at once and each file follows
	/// as a message of its own. Links among the attachments are no files: they stay in Creatio.
	/// </summary>
	public class OpenCxReplyFile {
		/// <summary>Id of the file.</summary>
		public Guid Id { get; set; }

		/// <summary>The activity that it is attached to.</summary>
		public Guid ActivityId { get; set; }

		/// <summary>Name with extension.</summary>
		public string Name { get; set; } = string.Empty;
	}

	/// <summary>What Creatio holds of a file at the moment when it is to be sent.</summary>
	public class OpenCxReplyFileContent {
		/// <summary>Whether the file is still there.</summary>
		public bool Exists { get; set; } = true;

		/// <summary>Whether the file's storage gave it out.</summary>
		public bool IsReadable { get; set; } = true;

		/// <summary>Its size in bytes.</summary>
		public long Size { get; set; }

		/// <summary>Its bytes; empty when there are none yet, or when it is too large to be sent.</summary>
		public byte[] Bytes { get; set; } = Array.Empty<byte>();

		/// <summary>Returns why the file cannot be sent, or cannot be sent yet; null when it can.</summary>
		/// <param name="name">Its name, for people.</param>
		public OpenCxApiOutcome FindObstacle(string name) {
			if (!Exists) {
				return OpenCxApiOutcome.Rejected(name + " was deleted before it was sent; attach it to a new reply.");
			}
			if (!IsReadable) {
				return OpenCxApiOutcome.Postponed(name + " could not be read from Creatio's file storage.");
			}
			if (Size > OpenCxApiAttachment.MaxBytes) {
				return OpenCxApiOutcome.Rejected(name + " is larger than 5 MB; send the visitor a link instead.");
			}
			// Creatio stores a file's record first. That it stores the content later, or in parts, is a guess.
			return Bytes.Length == 0 || Bytes.Length < Size
				? OpenCxApiOutcome.Postponed(name + " is empty, or Creatio is still storing it.")
				: null;
		}
	}

	/// <summary>Files of activities.</summary>
	public interface IOpenCxReplyFiles {
		/// <summary>Returns a file, or null when it does not exist or is a link.</summary>
		OpenCxReplyFile Find(Guid fileId);

		/// <summary>Returns the files of an activity without its links, the oldest first.</summary>
		IReadOnlyList<OpenCxReplyFile> GetOfActivity(Guid activityId);

		/// <summary>Reads the content of a file that is not too large to be sent.</summary>
		OpenCxReplyFileContent Read(Guid fileId);
	}
}
