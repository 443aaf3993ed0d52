namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxSessionStatusCodeTests {
	private static readonly object[][] _statuses = [
		[OpenCxRecordIds.OpenSession, "open", true],
		[OpenCxRecordIds.ResolvedSession, "closed_resolved", false],
		[OpenCxRecordIds.UnresolvedSession, "closed_unresolved", false]
	];

	[TestCaseSource(nameof(_statuses))]
	public void GetAndFind_EachStatus_AreOppositesOfEachOther(Guid statusId, string code, bool isOpen) {
		Assert.Multiple(() => {
			Assert.That(OpenCxSessionStatusCode.Get(statusId), Is.EqualTo(code));
			Assert.That(OpenCxSessionStatusCode.Find($" {code} "), Is.EqualTo(statusId));
			Assert.That(OpenCxSessionStatusCode.IsOpen(statusId), Is.EqualTo(isOpen));
		});
	}

	[TestCase("closed")]
	[TestCase("")]
	[TestCase(null)]
	public void Find_UnknownCode_IsNoStatus(string? code) {
		Assert.That(OpenCxSessionStatusCode.Find(code), Is.EqualTo(Guid.Empty));
	}
}
