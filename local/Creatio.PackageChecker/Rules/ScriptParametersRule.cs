using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Creatio.PackageChecker.Rules;

/// <summary>A script reads and writes only parameters that the process or one of its elements has.</summary>
internal sealed class ScriptParametersRule() : ProcessRule("15-script-parameters") {
	private const string UserConnection = "UserConnection";

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		IReadOnlyList<PackageValue> elements = ElementsOf(metadata);
		HashSet<string> parameters = [
			UserConnection,
			.. metadata.ItemsOf("FJ1").Select(parameter => parameter.Get("A2").AsText()),
			.. elements.SelectMany(element => element.Get("FC1").List().Concat(element.Get("BP2").List())
				.Select(parameter => $"{element.Get("A2").AsText()}.{parameter.Get("A2").AsText()}"))
		];
		return elements.Where(element => IsOf(element, "ScriptTask"))
			.SelectMany(script => NamesIn(script.Get("CH1").AsText())
				.Where(name => !parameters.Contains(name))
				.Select(name => At(script.Get("CH1"), $"the process has no parameter {name}", "correct the name, or add the parameter")));
	}

	// Get<Guid>("StartSignal1.RecordId") and Set("Result", value)
	private static IEnumerable<string> NamesIn(string script) => ScriptSyntax.Parse(script).GetRoot().DescendantNodes()
		.OfType<InvocationExpressionSyntax>()
		.Where(call => call.Expression is SimpleNameSyntax { Identifier.Text: "Get" or "Set" })
		.Select(call => call.ArgumentList.Arguments.FirstOrDefault()?.Expression)
		.OfType<LiteralExpressionSyntax>()
		.Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
		.Select(literal => literal.Token.ValueText)
		.Distinct();
}
