using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>The translations of a data binding are for its rows and columns, in a file that is named after the culture.</summary>
internal sealed partial class BindingTranslationsRule() : BindingRule("17-binding-translations") {
	private const string IdColumn = "Id";

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(DataBinding binding, Configuration configuration) {
		HashSet<Guid?>? ids = binding.Rows?.Select(row => IdOf(row, binding)?.AsId()).ToHashSet();
		return binding.Translations.SelectMany(file => CheckName(file).Concat(file.Rows.SelectMany(row => Check(row, binding, ids))));
	}

	private IEnumerable<Finding> CheckName(TranslationFile file) {
		if (!NamePattern().IsMatch(file.Name)) {
			yield return InFile(file.File, "the file name names no culture", "name it data.CULTURE.json, such as data.en-US.json");
		}
	}

	private IEnumerable<Finding> Check(PackageValue row, DataBinding binding, HashSet<Guid?>? ids) {
		if (IdOf(row, binding) is not { } id) {
			yield return At(row, "the translation is for no row", "add the Id of the row");
		} else if (id.AsId() == null || ids?.Contains(id.AsId()) == false) {
			yield return At(id, "data.json has no row with this Id", "correct the Id, or take the translation out");
		}
		foreach (PackageValue cell in row.List().Where(cell => binding.ColumnOf(cell) == null)) {
			yield return At(cell.Get("SchemaColumnUId"), "the descriptor lists no column with this id",
				"correct the id, or list the column");
		}
	}

	private static PackageValue? IdOf(PackageValue row, DataBinding binding) =>
		row.List().FirstOrDefault(cell => binding.ColumnOf(cell)?.Get("ColumnName").AsText() == IdColumn)?.Get("Value");

	[GeneratedRegex(@"^data\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.json$")]
	private static partial Regex NamePattern();
}
