using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A data binding is named as its folder, has an id, and says for which table and when its rows are written.</summary>
internal sealed class BindingDescriptorRule() : BindingRule("17-binding-descriptor") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(DataBinding binding, Configuration configuration) {
		PackageValue descriptor = binding.Descriptor;
		if (descriptor.Get("Name").AsText() != binding.Folder) {
			yield return At(descriptor.Get("Name"), $"the name is not that of the folder, {binding.Folder}", "give both the same name");
		}
		if (descriptor.Get("UId").AsId() == null) {
			yield return At(descriptor.Get("UId"), "the binding has no id", "give it a GUID that never changes");
		}
		if (descriptor.Get("InstallType").AsNumber() is not (>= 0 and <= 3)) {
			yield return At(descriptor.Get("InstallType"), "this is no install type",
				"write 0 for install and update, 1 for update, 2 for the package's first installation, 3 for the binding's first");
		}
		PackageValue schema = descriptor.Get("Schema");
		if (binding.SchemaUId is not { } uid) {
			yield return At(schema.Get("UId"), "the binding is for no table", "write the id of the object");
		} else if (configuration.Schemas.Find(uid) is { } known && schema.Get("Name").AsText() != known.Name) {
			yield return At(schema.Get("Name"), $"the object with this id is {known.Name}", "correct the name or the id");
		}
	}
}
