using Creatio.PackageChecker.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Creatio.PackageChecker.Rules;

/// <summary>No class is named as one that the server generates: for each schema, a class of its name with Schema at the end.</summary>
internal sealed class ClassNamesRule() : Rule("23-class-names") {
	private static readonly string[] _symbols = ["NETSTANDARD2_0", "NETFRAMEWORK"];

	/// <inheritdoc/>
	public override IEnumerable<Finding> Check(Configuration configuration) {
		HashSet<string> generated = [
			.. configuration.Packages.SelectMany(package => package.Schemas).Select(schema => schema.Folder + "Schema"),
			.. BaseConfigurationSchemas.All.Select(schema => schema.Name + "Schema")
		];
		return configuration.Packages.SelectMany(package => package.SchemasOf(SchemaKind.SourceCode))
			.SelectMany(schema => TypesIn(schema.ReadCode(".cs") ?? "")
				.Where(generated.Contains)
				.Select(name => InFile(schema.Files.FullPath(schema.CodePath(".cs")),
					"the server generates a class of this name", "rename the class", name)));
	}

	// Both runtimes' branches count.
	private static IEnumerable<string> TypesIn(string code) => _symbols
		.Select(symbol => new CSharpParseOptions(LanguageVersion.CSharp7_3, preprocessorSymbols: [symbol]))
		.SelectMany(options => CSharpSyntaxTree.ParseText(code, options)
			.GetRoot().DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>())
		.Select(type => type.Identifier.Text)
		.Distinct();
}
