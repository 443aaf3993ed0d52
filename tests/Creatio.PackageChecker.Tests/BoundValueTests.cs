using System.Text.Json.Nodes;
using Creatio.PackageChecker.Rules;
using Creatio.Packages;

namespace Creatio.PackageChecker.Tests;

/// <summary>Rule 17: values of each data type.</summary>
[TestFixture]
internal sealed class BoundValueTests {
	private const string Text = "ddb3a1ee-07e8-4d62-b7a9-d0e618b00fbd";
	private const string Integer = "6b6b74e2-820d-490e-a017-2b73d4ccf2b0";
	private const string Float = "5cc8060d-6d10-4773-89fc-8c12d6f659a6";
	private const string Boolean = "90b65bf8-0ffc-4141-8779-2420877af907";
	private const string Lookup = "b295071f-7ea9-4e62-8d1a-919bf3732ff2";
	private const string DateTime = "d21e9ef4-c064-4012-b286-fa1a8171da44";
	private const string Binary = "b7342b7a-5dde-40de-aa7c-24d2a57b3202";
	private const string OfNoType = "11111111-1111-4111-8111-111111111111";

	[TestCase(Text, "\"\"", "1", "a text")]
	[TestCase(Integer, "-3", "\"3\"", "a whole number")]
	[TestCase(Float, "1.5", "\"1.5\"", "a number")]
	[TestCase(Boolean, "false", "\"False\"", "true or false")]
	[TestCase(Lookup, "\"5c000000-0000-4000-8000-000000000001\"", "\"Number one\"", "a GUID as text, or the text null")]
	[TestCase(Lookup, "\"null\"", "null", "a GUID as text, or the text null")]
	[TestCase(DateTime, "\"\\/Date(1735689600000+0000)\\/\"", "\"2026-01-01\"", "/Date(MILLISECONDS+0000)/ as text, or the text null")]
	[TestCase(DateTime, "\"null\"", "1735689600000", "/Date(MILLISECONDS+0000)/ as text, or the text null")]
	[TestCase(Binary, "\"AAAA\"", "\"A\"", "Base64 as text")]
	public void Expected_ValueThatFitsAndOneThatDoesNot_SaysWhatToWrite(string type, string fitting, string other, string expected) {
		Assert.That(Expected(fitting, type), Is.Null);
		Assert.That(Expected(other, type), Is.EqualTo(expected));
	}

	[Test]
	public void Expected_TypeUnknown_CannotTell() {
		Assert.That(Expected("1", OfNoType), Is.Null);
	}

	private static string? Expected(string json, string type) =>
		BoundValue.Expected(new PackageValue("data.json", "Value", JsonNode.Parse(json)), Guid.Parse(type));
}
