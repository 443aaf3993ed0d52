namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Data;
	using System.Security.Cryptography;
	using System.Text;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Contacts and their e-mail addresses.</summary>
	public interface IOpenCxContactGateway {
		/// <summary>Returns the contacts with an e-mail address, the oldest first.</summary>
		IReadOnlyList<Guid> FindByEmail(string email);

		/// <summary>Adds a contact and returns its id.</summary>
		Guid Add(string name, string email, string phone);
	}

	/// <inheritdoc cref="IOpenCxContactGateway"/>
	public class OpenCxContactGateway : IOpenCxContactGateway {
		private const string SchemaName = "Contact";
		private const string CommunicationSchemaName = "ContactCommunication";
		private const int MaxPhoneLength = 250;

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxContactGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		/// <remarks>Creatio looks e-mail addresses up the same way: trimmed and in lower case in SearchNumber, by the contact's age.</remarks>
		public IReadOnlyList<Guid> FindByEmail(string email) {
			var ids = new List<Guid>();
			var select = (Select)new Select(_userConnection)
				.Column(SchemaName, "Id")
				.From(CommunicationSchemaName)
				.InnerJoin(SchemaName).On(SchemaName, "Id").IsEqual(CommunicationSchemaName, "ContactId")
				.Where(CommunicationSchemaName, "SearchNumber").IsEqual(Column.Parameter(Normalize(email)))
				.And(CommunicationSchemaName, "CommunicationTypeId").IsEqual(Column.Parameter(OpenCxRecordIds.EmailCommunication))
				.OrderByAsc(SchemaName, "CreatedOn");
			using (DBExecutor executor = _userConnection.EnsureDBConnection())
			using (IDataReader reader = select.ExecuteReader(executor)) {
				while (reader.Read()) {
					Guid id = reader.GetColumnValue<Guid>("Id");
					if (!ids.Contains(id)) {
						ids.Add(id);
					}
				}
			}
			return ids;
		}

		/// <inheritdoc/>
		/// <remarks>Saving the e-mail address of a contact is enough: Creatio itself keeps ContactCommunication in step.</remarks>
		public Guid Add(string name, string email, string phone) {
			Entity contact = CreateEntity();
			contact.SetDefColumnValues();
			contact.SetColumnValue("Id", GetNewId(email));
			contact.SetText("Name", name);
			contact.SetText("Email", email);
			if (phone.Length <= MaxPhoneLength) {
				contact.SetText("MobilePhone", phone);
			}
			contact.Save();
			return contact.PrimaryColumnValue;
		}

		// Two first conversations of one visitor may arrive at the same time, and nothing in Creatio keeps e-mail addresses unique. With an
		// id that follows from the address the second contact breaks on the primary key, and its retry finds the first.
		private Guid GetNewId(string email) {
			Guid id = GetIdOfEmail(email);
			return CreateEntity().ExistInDB(id) ? Guid.NewGuid() : id;
		}

		private static Guid GetIdOfEmail(string email) {
			using (SHA256 sha256 = SHA256.Create()) {
				byte[] hash = sha256.ComputeHash(Encoding.UTF8.GetBytes("OpenCxContact:" + Normalize(email)));
				var bytes = new byte[16];
				Array.Copy(hash, bytes, bytes.Length);
				return new Guid(bytes);
			}
		}

		private Entity CreateEntity() {
			Entity contact = _userConnection.EntitySchemaManager.GetInstanceByName(SchemaName).CreateEntity(_userConnection);
			contact.UseAdminRights = false;
			return contact;
		}

		private static string Normalize(string email) {
			return email.Trim().ToLowerInvariant();
		}
	}
}
