using OpenCx.Assistant;

namespace OpenCx.Tests.Assistant;

public sealed class OrderNumberTests {
	[TestCase("Where is my order 1042?", "1042")]
	[TestCase("#1042", "1042")]
	[TestCase("Order no. 20231042, thanks", "20231042")]
	[TestCase("1042 or 1043", "1042")]
	public void FindIn_TextWithOrderNumber_ReturnsIt(string text, string expected) =>
		Assert.That(OrderNumber.FindIn(text), Is.EqualTo(expected));

	[TestCase("It costs 89 dollars")]
	[TestCase("Call me at +15550100")]
	[TestCase("Since 2026-11-22")]
	[TestCase("It was 22/11/2026")]
	[TestCase("Price 1042.50")]
	[TestCase("Card 4111111111111111")]
	public void FindIn_OtherNumbers_ReturnsNothing(string text) => Assert.That(OrderNumber.FindIn(text), Is.Null);
}
