using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using Creatio.Platform.Data;
using Creatio.Platform.Entities;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Hosting;

/// <summary>
/// One running site as its server code sees it: the schemas, the resources, the database and the users.
/// A process may hold several.
/// </summary>
public sealed class CreatioPlatform {
	private static readonly AsyncLocal<CreatioPlatform?> _current = new AsyncLocal<CreatioPlatform?>();

	private readonly EntityListeners _listeners = new EntityListeners();

	/// <summary>Creates a platform on a database; <paramref name="utcNow"/> is the site's clock.</summary>
	public CreatioPlatform(SiteDatabase database, Func<DateTime> utcNow) {
		Database = database;
		UtcNow = utcNow;
		AppConnection = new AppConnection(this);
		Schemas = new EntitySchemaManager(this);
		Settings = new SettingValues(utcNow);
	}

	/// <summary>The site's database.</summary>
	public SiteDatabase Database { get; }

	/// <summary>The site's clock.</summary>
	public Func<DateTime> UtcNow { get; }

	/// <summary>
	/// Installed objects by name. The platform itself reads SysAdminUnit, SysCulture, SysUserInRole, SysAdminUnitInRole, SysSettings,
	/// SysSettingsValue, SysAdminOperation and SysAdminOperationGrantee.
	/// </summary>
	public IDictionary<string, EntityModel> Entities { get; } = new Dictionary<string, EntityModel>(StringComparer.Ordinal);

	/// <summary>Localizable strings: (culture, schema, key) to text.</summary>
	public IDictionary<(string Culture, string Schema, string Key), string> Resources { get; } =
		new Dictionary<(string Culture, string Schema, string Key), string>();

	/// <summary>Server behaviour of base objects and of listeners, called around each save.</summary>
	public IList<IEntityBehavior> Behaviors { get; } = new List<IEntityBehavior>();

	/// <summary>
	/// Told of each record that was added or changed, in the saving thread and transaction, after all listeners. What it throws is
	/// logged and never breaks the save.
	/// </summary>
	public Action<SavedRecord>? RecordSaved { get; set; }

	/// <summary>Receives what server code logs: the level (DEBUG, INFO, WARN, ERROR), the logger's name and the text.</summary>
	public Action<string, string, string>? LogWritten { get; set; }

	/// <summary>The SysAdminUnit row that system code runs as; by default the id of Creatio's own <c>Supervisor</c>.</summary>
	public Guid SystemUserId { get; set; } = new Guid("7f3b869f-34f3-4f20-ab4d-7480a5fdf647");

	/// <summary>The application, which web services find as <c>AppConnection</c>.</summary>
	public AppConnection AppConnection { get; }

	/// <summary>The site that the current code runs in: the one that it last connected to.</summary>
	internal static CreatioPlatform? Current {
		get => _current.Value;
		set => _current.Value = value;
	}

	internal EntitySchemaManager Schemas { get; }

	internal SettingValues Settings { get; }

	/// <summary>Creates missing tables, columns, indexes and sequences for <see cref="Entities"/>.</summary>
	public void UpdateDatabaseStructure() {
		Schemas.Reset();
		new DatabaseStructure(Database, Entities).Update();
	}

	/// <summary>A connection of the given user (a SysAdminUnit row); dispose it after the unit of work.</summary>
	public UserConnection Connect(Guid sysAdminUnitId) {
		Current = this;
		return new UserConnection(AppConnection, sysAdminUnitId);
	}

	/// <summary>A connection of the system user for one unit of work; nobody else shares it.</summary>
	public UserConnection ConnectAsSystem() {
		Current = this;
		return new SystemUserConnection(AppConnection);
	}

	/// <summary>Lets the entity event listeners of a compiled configuration take part in each save.</summary>
	public void RegisterListeners(Assembly configuration) => _listeners.Register(configuration);

	internal EntityEvents CreateEvents(Entity entity) => new EntityEvents(entity, Behaviors, _listeners.CreateFor(entity.SchemaName));

	internal void OnRecordSaved(SavedRecord record) {
		try {
			RecordSaved?.Invoke(record);
		} catch (Exception exception) {
			LogWritten?.Invoke("ERROR", nameof(RecordSaved), $"The record {record.Id} is saved, but starts no process: {exception}");
		}
	}
}
