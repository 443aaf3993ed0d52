using OpenCx.Sessions;

namespace OpenCx.Assistant;

/// <summary>The AI of a small shop, by a script: the same question always gets the same answer.</summary>
internal static class ScriptedAssistant {
	/// <summary>The name that the visitor sees.</summary>
	public const string Name = "Lumi";

	private static readonly ScriptedTopic[] _topics = [
		new("opening hours",
			["opening hours", "open today", "opening times", "when are you open", "are you open", "closing time", "your hours"],
			"Our shop is open **Monday to Friday, 9:00–18:00**, and **Saturday, 10:00–16:00**. We are closed on Sunday."),
		new("returns",
			["return", "refund", "send it back", "send back", "exchange", "money back"],
			"You can return anything **within 30 days**, as long as it is unused:\n\n1. Put the item into its box.\n"
				+ "2. Add the return slip.\n3. Bring it to any parcel shop.\n\nThe refund takes 3 to 5 days. "
				+ "Is there an order number I should look at?"),
		new("delivery",
			["shipping", "delivery time", "how long does", "deliver to", "delivery cost"],
			"Parcels take **2 to 4 working days** and are free of charge from $50. Do you have an order number? Then I can "
				+ "look where it is."),
		new("thanks",
			["thank", "that helps", "great, "],
			"You are welcome! Is there anything else I can do for you?"),
		new("greeting",
			["hello", "hi ", "hi!", "hey", "good morning", "good afternoon", "good evening"],
			"Hello! I am Lumi, the shop's assistant. I can look up an **order**, tell you our **opening hours** and explain **returns**."),
	];

	/// <summary>Answers a message.</summary>
	public static AssistantAnswer Answer(Message message) {
		if (HumanRequest.IsIn(message.Text)) {
			return new AssistantAnswer("Of course. One moment, please, I am passing our conversation on.") { HandsOver = true };
		}
		if (SettledQuestion.IsIn(message.Text)) {
			return new AssistantAnswer("I am glad to hear that. I close our conversation; just start a new one when you need us.") {
				ClosesTheSession = true,
				SettlesTheQuestion = true,
			};
		}
		if (OrderNumber.FindIn(message.Text) is { } orderNumber) {
			return AboutOrder(orderNumber);
		}
		if (Array.Find(_topics, topic => topic.IsIn(message.Text)) is { } topic) {
			return new AssistantAnswer(topic.Answer) { SettlesTheQuestion = true };
		}
		return Fallback(message);
	}

	private static AssistantAnswer AboutOrder(string number) {
		if (ShopOrder.Find(number) is not { } order) {
			return new AssistantAnswer(
				$"I cannot find an order **{number}**. Could you check the number? If it is right, I can get a person to help.");
		}
		return new AssistantAnswer(order.Describe()) { ActionCall = order.ToActionCall(), SettlesTheQuestion = true };
	}

	private static AssistantAnswer Fallback(Message message) {
		if (message.Attachments.Count > 0) {
			return new AssistantAnswer("Thank you for the file. What would you like us to do with it?");
		}
		if (ShopOrder.IsAskedAboutIn(message.Text)) {
			return new AssistantAnswer("I will gladly look. What is your order number? It is in your confirmation e-mail.");
		}
		return new AssistantAnswer("I am not sure I understand. Is it about an **order**, a **return** or our **opening hours**? "
			+ "If you prefer, I can get a person for you.");
	}
}
