namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Globalization;
	using System.Linq;
	using Newtonsoft.Json;

	/// <summary>Turns the messages of a handoff into the lines that reps read on the case.</summary>
	public class OpenCxHandoffTranscript {
		private readonly OpenCxHandoffTexts _texts;

		/// <summary>Creates the rule.</summary>
		public OpenCxHandoffTranscript(OpenCxHandoffTexts texts) {
			_texts = texts;
		}

		/// <summary>Returns the line of a message.</summary>
		public OpenCxMessageRecord ToLine(OpenCxHandoffMessage message) {
			string senderType = OpenCxText.Line(message.Sender?.Type);
			string senderName = OpenCxText.Line(message.Sender?.Name);
			Guid senderKindId = GetSenderKind(senderType);
			return new OpenCxMessageRecord {
				Key = OpenCxMessageKey.ForMessage(message.Id),
				MessageId = message.Id.Trim(),
				Title = OpenCxText.Plain(GetAuthor(GetKindText(senderKindId, senderType), senderName)),
				Details = GetDetails(message),
				Text = OpenCxText.Clean(message.Text),
				SenderKindId = senderKindId,
				SenderName = senderName,
				SentOn = OpenCxTime.Parse(message.CreatedAt),
				Attachments = GetAttachments(message)
			};
		}

		private static string GetAuthor(string kind, string senderName) {
			return senderName.Length == 0 || senderName == kind ? kind : senderName + " (" + kind + ")";
		}

		// A kind of sender that OpenCX may add one day is kept as the system's, and shown under its own name.
		private string GetKindText(Guid senderKindId, string senderType) {
			if (senderKindId == OpenCxRecordIds.VisitorSender) {
				return _texts.Visitor;
			}
			if (senderKindId == OpenCxRecordIds.AiSender) {
				return _texts.AiAssistant;
			}
			if (senderKindId == OpenCxRecordIds.AgentSender) {
				return _texts.Agent;
			}
			return senderType == "system" ? _texts.SystemSender : senderType;
		}

		private static Guid GetSenderKind(string senderType) {
			switch (senderType) {
				case "contact":
				case "user":
				case "":
					return OpenCxRecordIds.VisitorSender;
				case "ai":
					return OpenCxRecordIds.AiSender;
				case "agent":
				case "human_agent":
					return OpenCxRecordIds.AgentSender;
				default:
					return OpenCxRecordIds.SystemSender;
			}
		}

		private string GetDetails(OpenCxHandoffMessage message) {
			var lines = new List<string>();
			string text = OpenCxText.Clean(message.Text).Trim();
			if (text.Length > 0) {
				lines.Add(text);
			}
			string component = OpenCxText.Line(message.Component?.Name);
			if (component.Length > 0) {
				lines.Add(_texts.Component + ": " + component);
			}
			lines.AddRange(GetFiles(message).Select(GetFileLine));
			return OpenCxText.Plain(lines.Count > 0 ? string.Join("\n", lines) : _texts.NoText);
		}

		private string GetFileLine(OpenCxHandoffAttachment file) {
			string description = string.Join(", ", new[] { OpenCxText.Line(file.Type), GetSize(file.Size) }.Where(part => part.Length > 0));
			string name = OpenCxText.Line(file.Name);
			string title = name.Length > 0 ? name : OpenCxText.Line(file.Id);
			return _texts.File + ": " + title + (description.Length > 0 ? " (" + description + ")" : string.Empty)
				+ " " + (OpenCxWebAddress.Find(file.Url) ?? _texts.NoLink);
		}

		private static string GetSize(long? bytes) {
			if (bytes == null || bytes < 0) {
				return string.Empty;
			}
			if (bytes < 1024) {
				return bytes.Value.ToString(CultureInfo.InvariantCulture) + " B";
			}
			decimal kilobytes = bytes.Value / 1024m;
			return kilobytes < 1024
				? kilobytes.ToString("0.#", CultureInfo.InvariantCulture) + " KB"
				: (kilobytes / 1024).ToString("0.#", CultureInfo.InvariantCulture) + " MB";
		}

		private static string GetAttachments(OpenCxHandoffMessage message) {
			List<OpenCxHandoffAttachment> files = GetFiles(message).Select(file => new OpenCxHandoffAttachment {
				Id = OpenCxText.Line(file.Id),
				Name = OpenCxText.Line(file.Name),
				Type = OpenCxText.Line(file.Type),
				Size = file.Size,
				Url = OpenCxWebAddress.Find(file.Url)
			}).ToList();
			return files.Count > 0 ? JsonConvert.SerializeObject(files) : string.Empty;
		}

		private static IEnumerable<OpenCxHandoffAttachment> GetFiles(OpenCxHandoffMessage message) {
			return (message.Attachments ?? new List<OpenCxHandoffAttachment>()).Where(file => file != null);
		}
	}
}
