using System.Diagnostics.CodeAnalysis;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Behaviors;

/// <summary>
/// A communication option keeps its number in the form in which Creatio searches for it: an address in lower case, a phone as
/// its digits from the last to the first, so that numbers with and without a country code start alike.
/// </summary>
internal sealed class ContactCommunicationBehavior() : EntityBehavior("ContactCommunication") {
	/// <inheritdoc/>
	protected override void BeforeSave(Entity entity, bool isNew) {
		if (!entity.GetIsColumnValueLoaded("Number")) {
			return;
		}
		string number = entity.GetTypedColumnValue<string>("Number");
		bool isPhone = CommunicationTypes.Phones.Contains(entity.GetTypedColumnValue<Guid>("CommunicationTypeId"));
		entity.SetColumnValue("SearchNumber", isPhone ? ReverseDigits(number) : LowerCase(number));
	}

	private static string ReverseDigits(string number) => new([.. number.Where(char.IsAsciiDigit).Reverse()]);

	[SuppressMessage("Globalization", "CA1308", Justification = "Creatio searches in lower case.")]
	private static string LowerCase(string number) => number.Trim().ToLowerInvariant();
}
