using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Creatio.PackageChecker.Rules;

/// <summary>Makes C# of the text of a script task, which is the body of a method that the server generates.</summary>
internal static class ScriptSyntax {
	private static readonly CSharpParseOptions _options = new(LanguageVersion.CSharp7_3);

	/// <summary>Parses a script.</summary>
	public static SyntaxTree Parse(string script) =>
		CSharpSyntaxTree.ParseText($"class Process {{ bool Execute() {{\n{script}\n}} }}", _options);

	/// <summary>Compiles a script as far as that needs no assembly but the given.</summary>
	public static CSharpCompilation Compile(string script, MetadataReference coreLibrary) =>
		CSharpCompilation.Create("Script", [Parse(script)], [coreLibrary]);

	/// <summary>The body of the generated method.</summary>
	public static BlockSyntax BodyOf(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First().Body!;
}
