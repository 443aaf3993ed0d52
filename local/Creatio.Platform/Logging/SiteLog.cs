using System;
using System.Globalization;
using Creatio.Platform.Hosting;

namespace Common.Logging;

/// <summary>Passes messages on to the site that the current code runs in (<see cref="CreatioPlatform.LogWritten"/>).</summary>
internal sealed class SiteLog(string name) : ILog {
	public bool IsDebugEnabled => true;

	public bool IsInfoEnabled => true;

	public bool IsWarnEnabled => true;

	public bool IsErrorEnabled => true;

	public void Debug(object message) => Write("DEBUG", message, null);

	public void Debug(object message, Exception exception) => Write("DEBUG", message, exception);

	public void DebugFormat(string format, params object[] args) => Write("DEBUG", Format(format, args), null);

	public void DebugFormat(string format, Exception exception, params object[] args) => Write("DEBUG", Format(format, args), exception);

	public void Info(object message) => Write("INFO", message, null);

	public void Info(object message, Exception exception) => Write("INFO", message, exception);

	public void InfoFormat(string format, params object[] args) => Write("INFO", Format(format, args), null);

	public void InfoFormat(string format, Exception exception, params object[] args) => Write("INFO", Format(format, args), exception);

	public void Warn(object message) => Write("WARN", message, null);

	public void Warn(object message, Exception exception) => Write("WARN", message, exception);

	public void WarnFormat(string format, params object[] args) => Write("WARN", Format(format, args), null);

	public void WarnFormat(string format, Exception exception, params object[] args) => Write("WARN", Format(format, args), exception);

	public void Error(object message) => Write("ERROR", message, null);

	public void Error(object message, Exception exception) => Write("ERROR", message, exception);

	public void ErrorFormat(string format, params object[] args) => Write("ERROR", Format(format, args), null);

	public void ErrorFormat(string format, Exception exception, params object[] args) => Write("ERROR", Format(format, args), exception);

	private static string Format(string format, object[] args) => string.Format(CultureInfo.InvariantCulture, format, args);

	private void Write(string level, object message, Exception? exception) {
		string text = exception == null ? $"{message}" : $"{message}{Environment.NewLine}{exception}";
		CreatioPlatform.Current?.LogWritten?.Invoke(level, name, text);
	}
}
