using System.Globalization;
using Common.Logging;
using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;

namespace Creatio.Platform.Tests;

public class UserConnectionTests(DatabaseEngine engine) : PlatformTests(engine) {
	[Test]
	public void CurrentUser_ConnectedUser_HasItsNameTimeZoneAndCulture() {
		SysUserInfo olga = Connection.CurrentUser;

		Assert.Multiple(() => {
			Assert.That(olga.Id, Is.EqualTo(TestSite.Olga));
			Assert.That(olga.Name, Is.EqualTo("Olga"));
			Assert.That(olga.ContactId, Is.EqualTo(TestSite.OlgasContact));
			Assert.That(olga.Culture, Is.EqualTo(CultureInfo.GetCultureInfo("de-DE")));
			Assert.That(olga.GetCurrentDateTime(), Is.EqualTo(TestSite.Now.AddHours(2)), "in Olga's time zone");
		});
	}

	[Test]
	public void CurrentUser_NoSuchUser_Throws() {
		using UserConnection connection = Site.Platform.Connect(Guid.NewGuid());

		Assert.That(() => connection.CurrentUser, Throws.TypeOf<ItemNotFoundException>());
	}

	[Test]
	public void LocalizableString_SeveralCultures_IsInTheUsersOrElseThePrimaryOne() {
		Site.Platform.Resources[("en-US", "Sample", "Title")] = "Title";
		Site.Platform.Resources[("en-US", "Sample", "Text")] = "Text";
		Site.Platform.Resources[("de-DE", "Sample", "Title")] = "Titel";

		Assert.Multiple(() => {
			Assert.That((string?)Get("Title"), Is.EqualTo("Titel"));
			Assert.That((string?)Get("Text"), Is.EqualTo("Text"));
			Assert.That(Get("Nothing").HasValue, Is.False);
			Assert.That(Get("Title").GetCultureValue(CultureInfo.GetCultureInfo("en-US")), Is.EqualTo("Title"));
		});
	}

	[Test]
	public void Log_ConnectedSite_ReceivesTheMessages() {
		List<string> lines = [];
		Site.Platform.LogWritten = (level, logger, text) => lines.Add($"{level} {logger}: {text}");
		ILog log = LogManager.GetLogger("Sample");

		log.InfoFormat("{0} of {1}", 1, 2);
		log.Error("It failed", new InvalidOperationException("because"));

		Assert.That(lines[0], Is.EqualTo("INFO Sample: 1 of 2"));
		Assert.That(lines[1], Does.StartWith("ERROR Sample: It failed").And.Contains("because"));
	}

	private LocalizableString Get(string key) => new(Connection.ResourceStorage, "Sample", key);
}
