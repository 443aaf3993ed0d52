namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
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

		/// <summary>
		/// Returns the id that a new contact with an e-mail address gets. Ask for it before looking for the address: of two calls at the same
		/// moment, one then sees the other's contact or breaks on its id.
		/// </summary>
		Guid GetNewId(string email);

		/// <summary>Adds a contact.</summary>
		void Add(Guid id, string name, string email, string phone);
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
			var select = (Select)new Select(_userConnection)
				.Column(SchemaName, "Id")
				.From(CommunicationSchemaName)
				.InnerJoin(SchemaName).On(SchemaName, "Id").IsEqual(CommunicationSchemaName, "ContactId")
				.Where(CommunicationSchemaName, "SearchNumber").IsEqual(Column.Parameter(Normalize(email)))
				.And(CommunicationSchemaName, "CommunicationTypeId").IsEqual(Column.Parameter(OpenCxRecordIds.EmailCommunication))
				.OrderByAsc(SchemaName, "CreatedOn");
			return _userConnection.ReadRows(select, reader => reader.GetColumnValue<Guid>("Id")).Distinct().ToList();
		}

		/// <inheritdoc/>
		/// <remarks>
		/// Nothing in Creatio keeps e-mail addresses unique, so the id follows from the address: a second contact breaks on the primary key.
		/// Where that contact exists, it either has the address still and is found by it, or was given another and the next id is taken.
		/// </remarks>
		public Guid GetNewId(string email) {
			int number = 0;
			while (_userConnection.CreateEntity(SchemaName).ExistInDB(GetIdOfEmail(email, number))) {
				number++;
			}
			return GetIdOfEmail(email, number);
		}

		/// <inheritdoc/>
		/// <remarks>Saving the e-mail address of a contact is enough: Creatio itself keeps ContactCommunication in step.</remarks>
		public void Add(Guid id, string name, string email, string phone) {
			Entity contact = _userConnection.CreateNewEntity(SchemaName);
			contact.SetColumnValue("Id", id);
			contact.SetText("Name", name);
			contact.SetText("Email", email);
			if (phone.Length <= MaxPhoneLength) {
				contact.SetText("MobilePhone", phone);
			}
			contact.SaveOrThrow();
		}

		private static Guid GetIdOfEmail(string email, int number) {
			using (SHA256 sha256 = SHA256.Create()) {
				byte[] hash = sha256.ComputeHash(Encoding.UTF8.GetBytes("OpenCxContact:" + number + ":" + Normalize(email)));
				var bytes = new byte[16];
				Array.Copy(hash, bytes, bytes.Length);
				return new Guid(bytes);
			}
		}

		private static string Normalize(string email) {
			return email.Trim().ToLowerInvariant();
		}
	}
}
