using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Behaviors;

/// <summary>The e-mail address and the phones of a contact are kept as communication options too, by which contacts are found.</summary>
internal sealed class ContactBehavior() : EntityBehavior("Contact") {
	private static readonly (string Column, Guid Type)[] _options = [
		("Email", CommunicationTypes.Email),
		("MobilePhone", CommunicationTypes.MobilePhone),
		("Phone", CommunicationTypes.Phone)
	];

	/// <inheritdoc/>
	protected override void AfterSave(Entity entity, bool isNew) {
		foreach ((string column, Guid type) in _options) {
			string number = entity.GetTypedColumnValue<string>(column);
			bool isChanged = isNew || number != entity.GetTypedOldColumnValue<string>(column);
			if (isChanged && !string.IsNullOrEmpty(number) && !Exists(entity, type, number)) {
				Add(entity, type, number);
			}
		}
	}

	private static bool Exists(Entity contact, Guid type, string number) =>
		((Select)new Select(contact.UserConnection)
			.Column("Id")
			.From("ContactCommunication")
			.Where("ContactId").IsEqual(Column.Parameter(contact.PrimaryColumnValue))
			.And("CommunicationTypeId").IsEqual(Column.Parameter(type))
			.And("Number").IsEqual(Column.Parameter(number))).ExecuteScalar<Guid>() != Guid.Empty;

	private static void Add(Entity contact, Guid type, string number) {
		UserConnection userConnection = contact.UserConnection;
		Entity option = userConnection.EntitySchemaManager.GetInstanceByName("ContactCommunication").CreateEntity(userConnection);
		option.UseAdminRights = false;
		option.SetDefColumnValues();
		option.SetColumnValue("ContactId", contact.PrimaryColumnValue);
		option.SetColumnValue("CommunicationTypeId", type);
		option.SetColumnValue("Number", number);
		option.Save();
	}
}
