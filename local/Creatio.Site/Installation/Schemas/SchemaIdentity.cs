using Creatio.Packages;

namespace Creatio.Site.Installation.Schemas;

/// <summary>Checks that a schema's metadata belongs to its descriptor and its package.</summary>
internal static class SchemaIdentity {
	/// <summary>Checks the ids and the name.</summary>
	/// <param name="schema">The <c>Schema</c> object of the metadata.</param>
	/// <param name="descriptor">The schema's descriptor.</param>
	/// <param name="packageUId">The package that the schema lies in.</param>
	/// <exception cref="PackageInstallException">They do not agree.</exception>
	public static void Check(PackageValue schema, SchemaDescriptor descriptor, Guid packageUId) {
		Require(schema["UId"], schema["UId"].Id() == descriptor.UId, $"the descriptor's id is {descriptor.UId}");
		Require(schema["B6"], schema["B6"].Id() == packageUId, $"the package's id is {packageUId}");
		// A replacing schema takes its name from the schema that it replaces.
		if (!descriptor.ExtendParent || schema["A2"].IsPresent) {
			Require(schema["A2"], schema["A2"].Text() == descriptor.Name, $"the descriptor's name is {descriptor.Name}");
		}
	}

	private static void Require(PackageValue value, bool isRight, string reason) {
		if (!isRight) {
			throw value.Fault(reason);
		}
	}
}
