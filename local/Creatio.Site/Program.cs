using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Creatio.Site.Commands;

// The reports are UTF-8 wherever they go: without this, a redirected output would follow the terminal's locale.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

ParseResult arguments = CommandLine.Create().Parse(args);
if (arguments.Action is ParseErrorAction parseError) {
	// What is wrong is one sentence; --help is there for the rest.
	parseError.ShowHelp = false;
	parseError.ShowTypoCorrections = false;
}
return await arguments.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
