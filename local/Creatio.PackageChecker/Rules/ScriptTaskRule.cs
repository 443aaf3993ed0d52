using System.Globalization;
using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A script is C# that returns a value on each way, and that of an interpretable process says which engine it is for. One faulty
/// script blocks the compilation of the whole configuration.
/// </summary>
internal sealed class ScriptTaskRule() : ProcessRule("15-script-task") {
	private const string NewerVersion = "CS8370";

	private static readonly MetadataReference _coreLibrary = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		ElementsOf(metadata).Where(element => IsOf(element, "ScriptTask"))
			.SelectMany(script => Check(script, metadata.Get("BK30").IsTrue()));

	private IEnumerable<Finding> Check(PackageValue script, bool isInterpretable) {
		if (isInterpretable && !script.Get("CH2").IsTrue()) {
			yield return At(script.Get("CH2"), "the script of an interpretable process is for the flow engine", "write true");
		}
		PackageValue body = script.Get("CH1");
		CSharpCompilation compilation = ScriptSyntax.Compile(body.AsText(), _coreLibrary);
		SyntaxTree tree = compilation.SyntaxTrees.Single();
		if (FindError(compilation, tree) is { } error) {
			yield return At(body, $"the script is no C# of version 7.3: {error.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.')}",
				"correct it");
		} else if (!ReturnsValue(compilation.GetSemanticModel(tree), ScriptSyntax.BodyOf(tree))) {
			yield return At(body, "the script does not return a value on each way", "end it with return true;");
		}
	}

	// What the script uses of Creatio is not known here; other errors than these are not the script's own.
	private static Diagnostic? FindError(CSharpCompilation compilation, SyntaxTree tree) =>
		tree.GetDiagnostics().Concat(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Id == NewerVersion))
			.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

	private static bool ReturnsValue(SemanticModel model, BlockSyntax body) {
		ControlFlowAnalysis flow = model.AnalyzeControlFlow(body)!;
		return !flow.EndPointIsReachable
			&& flow.ReturnStatements.OfType<ReturnStatementSyntax>().All(statement => statement.Expression != null);
	}
}
