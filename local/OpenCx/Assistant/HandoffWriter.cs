using OpenCx.Handoff;
using OpenCx.Sessions;

namespace OpenCx.Assistant;

/// <summary>Reads a conversation and writes down what the people who take it over should know.</summary>
internal static class HandoffWriter {
	private const string UserRequest = "user_requested_human_assistance";
	private const int QuotedQuestions = 3;

	/// <summary>Writes the handoff of a session.</summary>
	public static HandoffDetails Write(Session session, DateTimeOffset at) {
		Message[] said = [.. session.Messages.Where(message => message.Sender == SenderKind.Contact)];
		string everything = string.Join('\n', said.Select(message => message.Text));
		string? orderNumber = OrderNumber.FindIn(everything);
		return new HandoffDetails(
			Summarize(session.Contact, said, orderNumber),
			Tone.SentimentOf(everything),
			UserRequest,
			LanguageOf(said),
			at,
			FieldsOf(everything, orderNumber));
	}

	private static string Summarize(Contact contact, Message[] said, string? orderNumber) {
		var sentences = new List<string> { $"{contact.Name ?? contact.Email ?? "An anonymous visitor"} asked for a person." };
		string[] questions = [.. said.Where(message => message.Text.Length > 0 && !HumanRequest.IsIn(message.Text)).Select(Quote)];
		if (questions.Length > 0) {
			sentences.Add($"Before that: {string.Join(", ", questions.TakeLast(QuotedQuestions))}.");
		}
		if (orderNumber is not null) {
			sentences.Add(ShopOrder.Find(orderNumber) is { } order
				? $"Order {order.Number}, {order.Item}: {order.Status.ToLowerInvariant()}."
				: $"Order {orderNumber} was not found.");
		}
		string[] files = [.. said.SelectMany(message => message.Attachments).Select(file => file.Name)];
		if (files.Length > 0) {
			sentences.Add($"Files: {string.Join(", ", files)}.");
		}
		return string.Join(' ', sentences);
	}

	private static string Quote(Message message) => $"“{message.Text.ReplaceLineEndings(" ")}”";

	private static string LanguageOf(Message[] said) =>
		said.LastOrDefault(message => message.Language is not null)?.Language
			?? SpokenLanguage.Of(string.Join(' ', said.Select(message => message.Text)));

	private static List<AiField> FieldsOf(string text, string? orderNumber) {
		var fields = new List<AiField> { new("Priority", Tone.PriorityOf(text)) };
		if (orderNumber is not null) {
			fields.Add(new AiField("UsrOrderNumber", orderNumber));
		}
		return fields;
	}
}
