using System.Collections.Generic;

namespace Creatio.Platform.Data;

/// <summary>A statement with the values of its parameters <c>@P0</c>, <c>@P1</c>, …</summary>
internal sealed class SqlText(string text, IReadOnlyList<object?> parameters) {
	public string Text { get; } = text;

	public IReadOnlyList<object?> Parameters { get; } = parameters;
}
