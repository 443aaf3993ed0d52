using System;

namespace Common.Logging;

/// <summary>Gives out loggers by name.</summary>
public static class LogManager {
	/// <summary>The logger named after a type.</summary>
	public static ILog GetLogger<T>() => GetLogger(typeof(T));

	/// <summary>The logger named after a type.</summary>
	public static ILog GetLogger(Type type) => GetLogger(type.FullName!);

	/// <summary>The logger of the given name.</summary>
	public static ILog GetLogger(string key) => new SiteLog(key);
}
