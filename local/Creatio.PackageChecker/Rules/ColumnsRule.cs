using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Microsoft.CodeAnalysis.CSharp;
using Terrasoft.Core;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A column belongs to its schema, has a name that no other has and a known type; a lookup has its object and the names of the two
/// properties that the server generates for it. Otherwise the generated class does not compile.
/// </summary>
internal sealed class ColumnsRule() : SchemaRule("10-columns", SchemaKind.Entity) {
	private static readonly HashSet<Guid> _types = [.. DataValueTypes.All.Select(type => type.UId)];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		HashSet<string> names = new(InheritedNamesOf(schema, metadata, configuration), StringComparer.OrdinalIgnoreCase);
		foreach (PackageValue column in metadata.ItemsOf("D2")) {
			string name = column.Get("A2").AsText();
			if (!SyntaxFacts.IsValidIdentifier(name)) {
				yield return At(column.Get("A2"), "the name is no identifier", "use letters, digits and underscores, a letter first");
			} else if (!names.Add(name)) {
				yield return At(column.Get("A2"), $"the object has a column {name} already", "choose another name");
			}
			if (column.Get("UId").AsId() == null) {
				yield return At(column.Get("UId"), $"the column {name} has no id", "give it a GUID that never changes");
			}
			if (column.Get("A3").AsId() != schema.UId) {
				yield return At(column.Get("A3"), "the column was created in another schema", $"write {schema.UId}");
			}
			foreach (Finding finding in CheckType(column, name, configuration)) {
				yield return finding;
			}
		}
		PackageValue display = metadata.Get("D4");
		if (display.AsId() is { } uid && schema.UId is { } own && !MayHave(uid, configuration.Schemas.ColumnsOf(own))) {
			yield return At(display, "the object has no column with this id", "write the id of the column that stands for a record");
		}
	}

	private IEnumerable<Finding> CheckType(PackageValue column, string name, Configuration configuration) {
		PackageValue type = column.Get("S2");
		if (type.AsId() is not { } uid || !_types.Contains(uid)) {
			return [At(type, "this is no data type of a column", "write the id of a data type")];
		}
		if (uid == DataValueType.LookupDataValueTypeUId) {
			return CheckLookup(column, name, configuration);
		}
		return column.Get("S4").IsPresent && !DataValueTypes.Get(uid).IsLookup
			? [At(column.Get("S4"), "only a lookup refers to an object", "take the object out, or make the column a lookup")]
			: [];
	}

	private IEnumerable<Finding> CheckLookup(PackageValue column, string name, Configuration configuration) {
		if (column.Get("S4").AsId() is not { } reference) {
			yield return At(column.Get("S4"), "a lookup needs the object that it refers to", "write the object's id");
			yield break;
		}
		if (column.Get("E17").AsText() != name + "Id") {
			yield return At(column.Get("E17"), "the property with the id of a lookup is named after its column", $"write {name}Id");
		}
		string? display = configuration.Schemas.DisplayColumnOf(reference);
		if (column.Get("E18").AsText().Length == 0 || (display != null && column.Get("E18").AsText() != name + display)) {
			yield return At(column.Get("E18"),
				"the property with the text of a lookup is named after its column and the object's display column",
				$"write {name}{display ?? "Name"}");
		}
	}

	private static bool MayHave(Guid uid, IReadOnlyList<KnownColumn>? columns) =>
		columns == null || columns.Any(column => column.UId == uid);

	private static IEnumerable<string> InheritedNamesOf(Schema schema, SchemaMetadata metadata, Configuration configuration) {
		IReadOnlyList<KnownColumn> columns = schema.ParentUId is { } parent ? configuration.Schemas.ColumnsOf(parent) ?? [] : [];
		HashSet<Guid?> own = [.. metadata.ItemsOf("D2").Select(column => column.Get("UId").AsId())];
		return columns.Where(column => !own.Contains(column.UId)).Select(column => column.Name);
	}
}
