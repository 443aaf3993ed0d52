using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Creatio.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Creatio.Site.Installation.Compilation;

/// <summary>
/// Compiles the C# of all packages into one assembly, as the server does, in the C# that Creatio's compiler knows.
/// </summary>
internal sealed class ConfigurationCompiler(IReadOnlyList<ConfigurationSource> sources) {
	/// <summary>Symbol that Creatio defines on .NET.</summary>
	public const string NetSymbol = "NETSTANDARD2_0";

	/// <summary>Symbol that Creatio defines on .NET Framework.</summary>
	public const string FrameworkSymbol = "NETFRAMEWORK";

	private const int MaxErrors = 10;

	private static readonly Lazy<IReadOnlyList<MetadataReference>> _references = new(FindReferences);

	/// <summary>Compiles and loads the configuration.</summary>
	/// <param name="symbol">The runtime's symbol.</param>
	/// <exception cref="PackageInstallException">The C# has errors.</exception>
	public Assembly Compile(string symbol) {
		var options = new CSharpParseOptions(LanguageVersion.CSharp7_3, preprocessorSymbols: [symbol]);
		CSharpCompilation compilation = CSharpCompilation.Create(
			$"Terrasoft.Configuration.{symbol}",
			sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Code, Encoding.UTF8), options, source.Path)),
			_references.Value,
			new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
		using var image = new MemoryStream();
		EmitResult result = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
		List<Diagnostic> errors = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
		if (errors.Count > 0) {
			throw Describe(errors, symbol);
		}
		image.Position = 0;
		return new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image);
	}

	private static PackageInstallException Describe(List<Diagnostic> errors, string symbol) {
		FileLinePositionSpan first = errors[0].Location.GetMappedLineSpan();
		IEnumerable<string> others = errors.Skip(1).Take(MaxErrors - 1).Select(error => $"{Environment.NewLine}  {error}");
		string line = $"line {first.StartLinePosition.Line + 1}";
		return new PackageInstallException(errors[0].Location.SourceTree!.FilePath, first.HasMappedPath ? $"{first.Path}, {line}" : line,
			$"{errors[0].GetMessage(CultureInfo.InvariantCulture)} ({errors[0].Id}, compiled with {symbol}){string.Concat(others)}");
	}

	// The configuration sees the platform and what .NET itself has, nothing of this site.
	private static IReadOnlyList<MetadataReference> FindReferences() {
		string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
		string[] others = ["Creatio.Platform.dll", "Newtonsoft.Json.dll"];
		return [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
			.Split(Path.PathSeparator)
			.Where(path => Path.GetDirectoryName(path) == framework || others.Contains(Path.GetFileName(path)))
			.Select(path => MetadataReference.CreateFromFile(path))];
	}
}
