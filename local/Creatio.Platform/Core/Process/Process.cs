using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Terrasoft.Common;

namespace Terrasoft.Core.Process;

/// <summary>An instance of a process.</summary>
public abstract class Process {
	private readonly Dictionary<string, object?> _parameters;

	/// <summary>Creates an instance; the parameter of an element is named after both, as in <c>StartSignal1.RecordId</c>.</summary>
	private protected Process(UserConnection userConnection, string name, IReadOnlyDictionary<string, object?> parameters) {
		UserConnection = userConnection;
		Name = name;
		_parameters = parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value, StringComparer.Ordinal);
	}

	/// <summary>The connection that the process runs on.</summary>
	public virtual UserConnection UserConnection { get; }

	/// <summary>Name of the process.</summary>
	public virtual string Name { get; }

	/// <summary>Id of the instance.</summary>
	public virtual string InstanceUId { get; } = Guid.NewGuid().ToString();

	internal object? Get(string path) => _parameters.TryGetValue(path, out object? value) ? value : GetProperty(path);

	internal void Set(string path, object? value) {
		if (!_parameters.ContainsKey(path)) {
			throw CreateNotFound(path);
		}
		_parameters[path] = value;
	}

	private object? GetProperty(string path) {
		object? value = this;
		foreach (string name in path.Split('.')) {
			PropertyInfo property = value?.GetType().GetProperty(name) ?? throw CreateNotFound(path);
			value = property.GetValue(value);
		}
		return value;
	}

	private ItemNotFoundException CreateNotFound(string path) =>
		new ItemNotFoundException($"The process {Name} has no parameter {path}.");
}
