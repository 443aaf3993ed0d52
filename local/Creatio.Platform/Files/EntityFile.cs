using System;
using System.IO;
using System.Threading.Tasks;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;
using Terrasoft.File;
using Terrasoft.File.Abstractions;

namespace Creatio.Platform.Files;

/// <summary>A file whose record and content are one row, as in a Creatio that keeps files in its database.</summary>
internal sealed class EntityFile : IFile {
	private static readonly Guid _fileType = new Guid("529bc2f8-0ee0-df11-971b-001d60e938c6");

	private readonly EntityFileLocator _locator;
	private readonly Entity? _record;

	private EntityFile(EntityFileLocator locator, Entity? record) {
		_locator = locator;
		_record = record;
	}

	public bool Exists => _record is { StoringState: not StoringObjectState.New };

	public string Name {
		get => Record.GetTypedColumnValue<string>("Name");
		set => Record.SetColumnValue("Name", value);
	}

	public long Length => Record.GetTypedColumnValue<int>("Size");

	private Entity Record => _record ?? throw new FileNotFoundByLocatorException(_locator);

	public static EntityFile Get(UserConnection userConnection, EntityFileLocator locator) {
		Entity record = CreateRecord(userConnection, locator);
		bool isFound = record.FetchFromDB("Id", locator.RecordId, ["Name", "Size"], useDisplayValues: false);
		return new EntityFile(locator, isFound ? record : null);
	}

	public static EntityFile Create(UserConnection userConnection, EntityFileLocator locator) {
		Entity record = CreateRecord(userConnection, locator);
		record.PrimaryColumnValue = locator.RecordId;
		record.SetColumnValue("TypeId", _fileType);
		return new EntityFile(locator, record);
	}

	public void SetAttribute<TValue>(string name, TValue value) => Record.SetColumnValue(name, value);

	public Task SaveAsync() {
		Record.Save();
		return Task.CompletedTask;
	}

	public Task<Stream> ReadAsync() => Task.FromResult<Stream>(new MemoryStream(ReadContent(), writable: false));

	public Task WriteAsync(Stream stream, FileWriteOptions writeOptions) {
		using MemoryStream buffer = new MemoryStream();
		stream.CopyTo(buffer);
		byte[] content = buffer.ToArray();
		Record.SetColumnValue("Data", content);
		Record.SetColumnValue("Size", content.Length);
		return SaveAsync();
	}

	private static Entity CreateRecord(UserConnection userConnection, EntityFileLocator locator) =>
		userConnection.EntitySchemaManager.GetInstanceByName(locator.EntitySchemaName).CreateEntity(userConnection);

	private byte[] ReadContent() => ((Select)new Select(Record.UserConnection)
		.Column("Data")
		.From(_locator.EntitySchemaName)
		.Where("Id").IsEqual(Column.Parameter(_locator.RecordId))).ExecuteScalar<byte[]>() ?? [];
}
