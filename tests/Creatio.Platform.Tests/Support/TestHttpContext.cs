using System.Security.Principal;
using Terrasoft.Web.Http.Abstractions;

namespace Creatio.Platform.Tests.Support;

/// <summary>A web request with values, and a session if it is given one.</summary>
internal sealed class TestHttpContext(bool hasSession) : HttpContext {
	public override HttpApplicationState Application { get; } = new ApplicationValues();

	public override HttpItemCollection Items { get; } = new ItemValues();

	public override HttpSessionState? Session { get; } = hasSession ? new SessionValues() : null;

	public override IPrincipal User { get; set; } = new GenericPrincipal(new GenericIdentity("Olga"), []);

	public override HttpRequest Request => throw new NotSupportedException("No test reads the request.");

	public override HttpResponse Response => throw new NotSupportedException("No test writes an answer.");

	private sealed class ApplicationValues : HttpApplicationState {
		private readonly Dictionary<string, object?> _values = [];

		public override object? this[string name] {
			get => _values.GetValueOrDefault(name);
			set => _values[name] = value;
		}
	}

	private sealed class SessionValues : HttpSessionState {
		private readonly Dictionary<string, object?> _values = [];

		public override object? this[string name] {
			get => _values.GetValueOrDefault(name);
			set => _values[name] = value;
		}
	}

	private sealed class ItemValues : HttpItemCollection {
		private readonly Dictionary<object, object?> _values = [];

		public override object? this[object name] {
			get => _values.GetValueOrDefault(name);
			set => _values[name] = value;
		}

		public override bool Contains(object key) => _values.ContainsKey(key);
	}
}
