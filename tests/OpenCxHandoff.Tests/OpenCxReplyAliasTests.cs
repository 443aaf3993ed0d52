namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxReplyAliasTests {
	[TestCase("FullName", "Olga Petrova", "Olga", "Olga Petrova")]
	[TestCase(" fullname ", " Olga  Petrova ", "", "Olga Petrova")]
	[TestCase("GivenName", "Petrova Olga", "Olga", "Olga")]
	[TestCase("GivenName", "Olga Petrova", "", "Olga")]
	[TestCase("givenname", "Olga", null, "Olga")]
	[TestCase("Support team", "Olga Petrova", "Olga", "Support team")]
	[TestCase("FullName", "", "", "")]
	[TestCase("GivenName", null, null, "")]
	public void Get_Setting_SaysHowMuchOfTheNameIsPublic(string setting, string? contactName, string? givenName, string expected) {
		Assert.That(new OpenCxReplyAlias(setting).Get(contactName, givenName), Is.EqualTo(expected));
	}

	[TestCase("")]
	[TestCase(" ")]
	[TestCase(null)]
	public void Get_NoSetting_NeverShowsTheFamilyName(string? setting) {
		Assert.That(new OpenCxReplyAlias(setting).Get("Olga Petrova", ""), Is.EqualTo("Olga"));
	}
}
