namespace Creatio.Platform.Tests.Support;

/// <summary>The engines that every test of behaviour runs on.</summary>
public enum DatabaseEngine {
	Sqlite,
	PostgreSql
}
