using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace Creatio.Site.Reporting;

/// <summary>Writes reports for people.</summary>
internal static class HandoffTables {
	private const int WidthOfRedirectedOutput = 140;
	private static readonly JsonSerializerOptions _readable = new(JsonSerializerOptions.Web) { WriteIndented = true };

	/// <summary>Writes one file's report to the standard output.</summary>
	public static void Write(HandoffReport report) {
		IAnsiConsole console = CreateConsole();
		console.WriteLine($"{report.File}: {(report.Answer.IsAccepted ? "accepted" : "refused")} with status {report.Answer.Status}");
		WriteAnswer(console, report.Answer);
		if (report.Details != null) {
			WriteCase(console, report.Details);
		}
		console.WriteLine();
	}

	private static IAnsiConsole CreateConsole() {
		if (!Console.IsOutputRedirected) {
			return AnsiConsole.Console;
		}
		IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No });
		console.Profile.Width = WidthOfRedirectedOutput;
		return console;
	}

	private static void WriteAnswer(IAnsiConsole console, HandoffAnswer answer) {
		if (answer.ToJson() is JsonObject members) {
			WriteTable(console, "Answer", ["Member", "Value"], members.Select(member => new[] { member.Key, ToText(member.Value) }));
		} else {
			console.WriteLine(answer.Body);
		}
	}

	private static void WriteCase(IAnsiConsole console, CaseDetails details) {
		WriteRecord(console, "Case", details.Case);
		WriteRecord(console, "Session", details.Session);
		WriteRecord(console, "Contact", details.Contact);
		WriteTable(console, "Files", ["Name", "Type", "Bytes", "Address"], details.Files.Select(file =>
			new[] { file.Name ?? "", file.Type ?? "", file.Size?.ToString(CultureInfo.InvariantCulture) ?? "", file.Url ?? "" }));
		WriteTable(console, "Activities", ["Start", "Title", "Status", "Detailed result"], details.Activities.Select(activity =>
			new[] { Cell(activity, "StartDate"), Cell(activity, "Title"), Cell(activity, "Status"), Cell(activity, "DetailedResult") }));
	}

	private static void WriteRecord(IAnsiConsole console, string title, Record? record) {
		if (record == null) {
			console.WriteLine($"{title}: none");
			return;
		}
		IEnumerable<string> names = record.Keys.Where(name => !record.IsIdOfShownLookup(name));
		WriteTable(console, title, ["Field", "Value"], names.Select(name => new[] { name, Cell(record, name) }));
	}

	private static void WriteTable(IAnsiConsole console, string title, string[] headings, IEnumerable<string[]> rows) {
		Table table = new() { Border = TableBorder.Rounded };
		table.AddColumns(headings);
		foreach (string[] row in rows) {
			table.AddRow(row.Select(cell => new Text(WithoutControlCharacters(cell))));
		}
		if (table.Rows.Count == 0) {
			console.WriteLine($"{title}: none");
		} else {
			console.WriteLine(title);
			console.Write(table);
		}
	}

	private static string Cell(Record record, string name) => record.GetValueOrDefault(name) switch {
		DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.fff 'UTC'", CultureInfo.InvariantCulture),
		object value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
		null => ""
	};

	private static string ToText(JsonNode? value) => value switch {
		null => "",
		JsonArray items => string.Join('\n', items.Select(ToText)),
		JsonObject => value.ToJsonString(_readable),
		_ => value.ToString()
	};

	// A visitor's text must not steer the terminal.
	private static string WithoutControlCharacters(string text) =>
		string.Concat(text.Where(character => character == '\n' || !char.IsControl(character)));
}
