using OpenCx.Assistant;

namespace OpenCx.Tests.Assistant;

public sealed class HumanRequestTests {
	[TestCase("I want to talk to a human")]
	[TestCase("i want to speak with a real person please")]
	[TestCase("Can I chat to someone?")]
	[TestCase("connect me with an agent")]
	[TestCase("Please transfer me to customer service")]
	[TestCase("I need a human, it is urgent")]
	[TestCase("Get me your manager")]
	[TestCase("human please!")]
	[TestCase("Agent")]
	[TestCase("Ich möchte mit einem Menschen sprechen")]
	[TestCase("Quiero hablar con una persona")]
	[TestCase("أريد أن أتحدث مع موظف")]
	public void IsIn_WishForAPerson_IsRecognised(string text) => Assert.That(HumanRequest.IsIn(text), Is.True);

	[TestCase("Where is my order 1042?")]
	[TestCase("Is this lamp for a person in a wheelchair?")]
	[TestCase("Are you a human?")]
	[TestCase("The agent of change is light")]
	[TestCase("")]
	public void IsIn_SomethingElse_IsNot(string text) => Assert.That(HumanRequest.IsIn(text), Is.False);
}
