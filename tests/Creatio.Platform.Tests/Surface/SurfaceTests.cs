using Terrasoft.Core;

namespace Creatio.Platform.Tests.Surface;

/// <summary>The package sees nothing here that a real Creatio does not have.</summary>
public class SurfaceTests {
	private const string OwnNamespace = "Creatio.Platform.";

	private static readonly ILookup<string, string> _real = RealSurface.Read();

	private static IEnumerable<TestCaseData> Types => typeof(UserConnection).Assembly.GetExportedTypes()
		.Where(type => !type.FullName!.StartsWith(OwnNamespace, StringComparison.Ordinal) && !type.IsNested)
		.Select(type => new TestCaseData(type).SetArgDisplayNames(type.FullName!));

	[TestCaseSource(nameof(Types))]
	public void Type_ExistsInTheRealAssemblies(Type type) => Assert.That(_real.Contains(type.FullName!));

	[TestCaseSource(nameof(Types))]
	public void Members_ExistInTheRealAssembliesWithTheSameSignature(Type type) {
		IEnumerable<string> invented = MemberSignature.OfType(type).Where(member => !IsReal(type.FullName!, member));

		Assert.That(invented, Is.Empty);
	}

	/// <summary>A property may leave out the setter that the real one has.</summary>
	private static bool IsReal(string type, string member) =>
		_real[type].Contains(member) || _real[type].Contains(member.Replace("{ get; }", "{ get; set; }", StringComparison.Ordinal));
}
