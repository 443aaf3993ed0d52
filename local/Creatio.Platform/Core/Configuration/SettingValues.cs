using System;
using System.Collections.Concurrent;
using System.Data;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Configuration;

/// <summary>Reads and writes a site's system settings, and keeps the cacheable ones for a moment.</summary>
internal sealed class SettingValues {
	private static readonly Guid _allEmployees = new Guid("a29a3ba5-4b0d-de11-9a51-005056c00008");

	// Short, because another process on the same database cannot tell us what it changes.
	private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(1);

	private readonly ConcurrentDictionary<string, (Setting Setting, DateTime ReadOn)> _cache =
		new ConcurrentDictionary<string, (Setting Setting, DateTime ReadOn)>();
	private readonly Func<DateTime> _utcNow;

	public SettingValues(Func<DateTime> utcNow) => _utcNow = utcNow;

	public Setting? Find(UserConnection userConnection, string code) {
		if (_cache.TryGetValue(code, out (Setting Setting, DateTime ReadOn) cached) && (_utcNow() - cached.ReadOn).Duration() < _lifetime) {
			return cached.Setting;
		}
		Setting? setting = Load(userConnection, code);
		if (setting is { IsCacheable: true }) {
			_cache[code] = (setting, _utcNow());
		}
		return setting;
	}

	public void SetDefault(UserConnection userConnection, Setting setting, object? value) {
		QueryColumnExpression parameter = Column.Parameter(value);
		int updated = new Update(userConnection, "SysSettingsValue")
			.Set(setting.ValueColumn, parameter)
			.Where("SysSettingsId").IsEqual(Column.Parameter(setting.Id))
			.And("IsDef").IsEqual(Column.Parameter(true))
			.Execute();
		if (updated == 0) {
			new Insert(userConnection).Into("SysSettingsValue")
				.Set("Id", Column.Parameter(Guid.NewGuid()))
				.Set("SysSettingsId", Column.Parameter(setting.Id))
				.Set("SysAdminUnitId", Column.Parameter(_allEmployees))
				.Set("IsDef", Column.Parameter(true))
				.Set("Position", Column.Parameter(int.MaxValue))
				.Set(setting.ValueColumn, parameter)
				.Execute();
		}
		_cache.TryRemove(setting.Code, out _);
	}

	private static Setting? Load(UserConnection userConnection, string code) {
		Select select = new Select(userConnection)
			.Column("Setting", "Id")
			.Column("Setting", "Code")
			.Column("Setting", "ValueTypeName")
			.Column("Setting", "IsCacheable")
			.Column("Value", "Id").As("ValueId");
		foreach (string column in Setting.ValueColumns) {
			select.Column("Value", column);
		}
		select.From("SysSettings").As("Setting")
			.LeftOuterJoin("SysSettingsValue").As("Value").On("Value", "SysSettingsId").IsEqual("Setting", "Id")
			.And("Value", "IsDef").IsEqual(Column.Parameter(true))
			.Where("Setting", "Code").IsEqual(Column.Parameter(code));
		using DBExecutor executor = userConnection.EnsureDBConnection();
		using IDataReader reader = select.ExecuteReader(executor);
		return reader.Read() ? new Setting(reader) : null;
	}
}
