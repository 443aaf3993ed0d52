using System;

namespace Common.Logging;

/// <summary>Writes the log of one source.</summary>
public interface ILog {
	/// <summary>Whether debug messages are written.</summary>
	bool IsDebugEnabled { get; }

	/// <summary>Whether information is written.</summary>
	bool IsInfoEnabled { get; }

	/// <summary>Whether warnings are written.</summary>
	bool IsWarnEnabled { get; }

	/// <summary>Whether errors are written.</summary>
	bool IsErrorEnabled { get; }

	/// <summary>Writes a debug message.</summary>
	void Debug(object message);

	/// <summary>Writes a debug message with an exception.</summary>
	void Debug(object message, Exception exception);

	/// <summary>Writes a formatted debug message.</summary>
	void DebugFormat(string format, params object[] args);

	/// <summary>Writes a formatted debug message with an exception.</summary>
	void DebugFormat(string format, Exception exception, params object[] args);

	/// <summary>Writes information.</summary>
	void Info(object message);

	/// <summary>Writes information with an exception.</summary>
	void Info(object message, Exception exception);

	/// <summary>Writes formatted information.</summary>
	void InfoFormat(string format, params object[] args);

	/// <summary>Writes formatted information with an exception.</summary>
	void InfoFormat(string format, Exception exception, params object[] args);

	/// <summary>Writes a warning.</summary>
	void Warn(object message);

	/// <summary>Writes a warning with an exception.</summary>
	void Warn(object message, Exception exception);

	/// <summary>Writes a formatted warning.</summary>
	void WarnFormat(string format, params object[] args);

	/// <summary>Writes a formatted warning with an exception.</summary>
	void WarnFormat(string format, Exception exception, params object[] args);

	/// <summary>Writes an error.</summary>
	void Error(object message);

	/// <summary>Writes an error with an exception.</summary>
	void Error(object message, Exception exception);

	/// <summary>Writes a formatted error.</summary>
	void ErrorFormat(string format, params object[] args);

	/// <summary>Writes a formatted error with an exception.</summary>
	void ErrorFormat(string format, Exception exception, params object[] args);
}
