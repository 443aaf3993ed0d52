using Creatio.PackageChecker.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// No class is declared twice, since all C# is compiled together, or named as one that the server generates: for each schema, a class of
/// its name with Schema at the end.
/// </summary>
internal sealed class ClassNamesRule() : Rule("23-class-names") {
	private static readonly string[] _symbols = ["NETSTANDARD2_0", "NETFRAMEWORK"];

	/// <inheritdoc/>
	public override IEnumerable<Finding> Check(Configuration configuration) {
		HashSet<string> generated = [
			.. configuration.Packages.SelectMany(package => package.Schemas).Select(schema => schema.Folder + "Schema"),
			.. BaseConfigurationSchemas.All.Select(schema => schema.Name + "Schema")
		];
		Dictionary<string, string> declared = [];
		foreach (Schema schema in configuration.Packages.SelectMany(package => package.SchemasOf(SchemaKind.SourceCode))) {
			string file = schema.Files.FullPath(schema.CodePath(".cs"));
			List<BaseTypeDeclarationSyntax> types = [.. TypesIn(schema.ReadCode(".cs") ?? "")];
			foreach (string name in types.Select(type => type.Identifier.Text).Where(generated.Contains).Distinct()) {
				yield return InFile(file, "the server generates a class of this name", "rename the class", name);
			}
			foreach (string name in types.Where(IsWhole).Select(NameOf).Distinct().Where(name => !declared.TryAdd(name, file))) {
				yield return InFile(file, $"the class is declared in {declared[name]} too", "rename one of both", name);
			}
		}
	}

	// Both runtimes' branches count.
	private static IEnumerable<BaseTypeDeclarationSyntax> TypesIn(string code) => _symbols
		.Select(symbol => new CSharpParseOptions(LanguageVersion.CSharp7_3, preprocessorSymbols: [symbol]))
		.SelectMany(options => CSharpSyntaxTree.ParseText(code, options)
			.GetRoot().DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>());

	private static bool IsWhole(BaseTypeDeclarationSyntax type) =>
		type.Parent is not BaseTypeDeclarationSyntax && !type.Modifiers.Any(SyntaxKind.PartialKeyword);

	private static string NameOf(BaseTypeDeclarationSyntax type) => string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>()
		.Reverse().Select(space => space.Name.ToString()).Append(type.Identifier.Text + (type as TypeDeclarationSyntax)?.TypeParameterList));
}
