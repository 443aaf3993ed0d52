using OpenCx.Assistant;

namespace OpenCx.Tests.Assistant;

internal sealed class SettledQuestionTests {
	[TestCase("That solved it, thank you!")]
	[TestCase("it works now")]
	[TestCase("Great. You can close this.")]
	public void IsIn_NothingIsLeftToDo_IsRecognised(string text) => Assert.That(SettledQuestion.IsIn(text), Is.True);

	[TestCase("Do you think that solves it?")]
	[TestCase("It does not work.")]
	[TestCase("Thank you, that helps")]
	[TestCase("")]
	public void IsIn_AnythingElse_IsNot(string text) => Assert.That(SettledQuestion.IsIn(text), Is.False);
}
