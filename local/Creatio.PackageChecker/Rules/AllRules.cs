namespace Creatio.PackageChecker.Rules;

/// <summary>The rules, in the order of their numbers.</summary>
internal static class AllRules {
	/// <summary>The rules.</summary>
	public static IReadOnlyList<Rule> All { get; } = [
		new PackageNameRule(),
		new PackageTypeRule(),
		new DependenciesRule(),
		new ReachableOwnersRule(),
		new SchemaFilesRule(),
		new ReadableFilesRule(),
		new SchemaIdentityRule(),
		new SchemaPackageRule(),
		new UniqueIdsRule(),
		new SchemaNamesRule(),
		new VendorPrefixRule(),
		new ReplacingSchemaRule(),
		new ListOrderRule(),
		new ColumnsRule(),
		new CaptionsRule(),
		new IndexesRule(),
		new ProcessElementsRule(),
		new ProcessFlowsRule(),
		new StartSignalRule(),
		new SignalFilterRule(),
		new SignalColumnsRule(),
		new ScriptTaskRule(),
		new ScriptParametersRule(),
		new ParentRule(),
		new PageSourceRule(),
		new LocalizableStringsRule(),
		new BindingFilesRule(),
		new BindingDescriptorRule(),
		new BindingColumnsRule(),
		new BindingRowsRule(),
		new BindingTranslationsRule(),
		new ModifiedOnRule(),
		new PackageVersionRule(),
		new AppDescriptorRule(),
		new SqlScriptsRule(),
		new ResourceFilesRule(),
		new ClassNamesRule(),
		new EncodingRule(),
		new ArchiveRule()
	];
}
