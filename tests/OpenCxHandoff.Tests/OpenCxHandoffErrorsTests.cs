using System.Net;
using System.Security;
using Terrasoft.Common;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffErrorsTests {
	private static IEnumerable<TestCaseData> Exceptions() {
		yield return new TestCaseData(new DbOperationException("x"), HttpStatusCode.ServiceUnavailable);
		yield return new TestCaseData(new AggregateException(new DbOperationException("x")), HttpStatusCode.ServiceUnavailable);
		yield return new TestCaseData(new SecurityException(), HttpStatusCode.InternalServerError);
		yield return new TestCaseData(new InvalidOperationException("x"), HttpStatusCode.InternalServerError);
	}

	[TestCaseSource(nameof(Exceptions))]
	public void From_Exception_AnswersWithTheStatusOfItsCause(Exception exception, HttpStatusCode expected) {
		Assert.That(OpenCxHandoffErrors.From(exception).Status, Is.EqualTo(expected));
	}

	[Test]
	public void From_AnyException_RepeatsNothingOfItsMessage() {
		Assert.That(OpenCxHandoffErrors.From(new InvalidOperationException("dana@example.com")).Message, Does.Not.Contain("dana"));
	}
}
