using System.Net;
using System.Net.Sockets;
using Creatio.Site.Tests.Installation.Sample;
using NUnit.Framework.Constraints;

namespace Creatio.Site.Tests.Commands;

/// <summary>What a person gets for what was typed.</summary>
[TestFixture]
internal sealed class CommandLineTests : CommandFixture {
	[TestCase("--help", "serve", "handoff", "--port", "--db", "--package")]
	[TestCase("serve --help", "--port", "--db", "--package", "--opencx")]
	[TestCase("handoff --help", "<files>", "--json", "--framework", "--db", "--package")]
	public void Help_OfACommand_NamesAllThatItTakes(string typed, params string[] names) {
		CommandRun run = CommandRun.Of(typed.Split(' '));

		Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
		Assert.That(names, Is.All.Matches<string>(name => run.Output.Contains(name, StringComparison.Ordinal)));
	}

	[TestCase("deploy", "Unrecognized command or argument 'deploy'.")]
	[TestCase("serve --pork", "Unrecognized command or argument '--pork'.")]
	[TestCase("handoff", "Required argument missing for command: 'handoff'.")]
	[TestCase("serve --port abc", "--port is a number from 1 to 65534.")]
	[TestCase("serve --port 0", "--port is a number from 1 to 65534.")]
	[TestCase("--port 65535", "--port is a number from 1 to 65534.")]
	[TestCase("serve --opencx api.open.cx", "--opencx is an address such as https://api.open.cx.")]
	[TestCase("serve --opencx ftp://api.open.cx", "--opencx is an address such as https://api.open.cx.")]
	[TestCase("handoff missing.json", "There is no file missing.json: check the path.")]
	[TestCase("serve --package missing", "There is no package at missing: give a folder, a .gz or a .zip with --package.")]
	public void Mistake_InWhatWasTyped_IsToldInOneSentence(string typed, string sentence) {
		CommandRun run = CommandRun.Of(typed.Split(' '));

		AssertRefused(run, Is.EqualTo(sentence));
	}

	[Test]
	public void Handoff_OneOfItsFilesIsMissing_PostsNone() {
		CommandRun run = CommandRun.Of("handoff", WriteFile("handoff.json", "{}"), "missing.json");

		AssertRefused(run, Is.EqualTo("There is no file missing.json: check the path."));
	}

	[TestCase(0)]
	[TestCase(1)]
	public void Serve_PortOfCreatioOrOfOpenCxIsInUse_NamesThePort(int portsBelow) {
		using TcpListener other = new(IPAddress.Loopback, port: 0);
		other.Start();
		int port = ((IPEndPoint)other.LocalEndpoint).Port;

		CommandRun run = CommandRun.Of("serve", "--port", $"{port - portsBelow}");

		AssertRefused(run, Is.EqualTo(
			$"Port {port} is in use: stop the program that listens there, or choose another port with --port."));
	}

	[TestCase("", "--db is empty")]
	[TestCase("/missing/folder/site.db", "The database cannot be opened: ")]
	[TestCase("Host=127.0.0.1;Port=1;Username=nobody", "The database cannot be opened: Failed to connect to 127.0.0.1:1")]
	[TestCase("Host=127.0.0.1;Colour=red", "The database cannot be opened: ")]
	public void Handoff_DatabaseCannotBeOpened_SaysWhy(string database, string reason) {
		CommandRun run = CommandRun.Of("handoff", WriteFile("handoff.json", "{}"), "--db", database);

		AssertRefused(run, Does.StartWith(reason));
	}

	[Test]
	public void Handoff_DatabaseFileIsSomethingElse_SaysSoAndLeavesItAlone() {
		string text = new('x', 4096);
		string file = WriteFile("notes.txt", text);
		string package = new SamplePackage().WriteFolder(PathOf("packages"));

		CommandRun run = CommandRun.Of("handoff", WriteFile("handoff.json", "{}"), "--db", file, "--package", package);

		Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
		Assert.That(run.LastErrorLine, Does.StartWith("The database refused the installation: ").And.Contain("not a database"));
		Assert.That(File.ReadAllText(file), Is.EqualTo(text));
	}

	[Test]
	public void Handoff_PackageIsMalformed_NamesItsFile() {
		string package = Directory.CreateDirectory(PathOf("package")).FullName;

		CommandRun run = CommandRun.Of("handoff", WriteFile("handoff.json", "{}"), "--package", package);

		Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
		Assert.That(run.LastErrorLine, Is.EqualTo(
			$"The package cannot be installed: {Path.Combine(package, "descriptor.json")}: the file is missing."));
	}

	private static void AssertRefused(CommandRun run, IResolveConstraint sentence) {
		Assert.That((run.ExitCode, run.Output.Trim()), Is.EqualTo((1, "")));
		Assert.That(run.Error.Trim(), sentence);
		Assert.That(run.Error.Trim(), Does.Not.Contain(Environment.NewLine));
	}
}
