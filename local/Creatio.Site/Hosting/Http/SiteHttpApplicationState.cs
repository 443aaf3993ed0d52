using Terrasoft.Core;
using Terrasoft.Web.Http.Abstractions;

namespace Creatio.Site.Hosting.Http;

/// <summary>The values that all requests share: the application's connection.</summary>
internal sealed class SiteHttpApplicationState(AppConnection appConnection) : HttpApplicationState {
	/// <inheritdoc/>
	public override object? this[string name] {
		get => name == "AppConnection" ? appConnection : null;
		set => throw new NotSupportedException("The local site's application state holds AppConnection and nothing else.");
	}
}
