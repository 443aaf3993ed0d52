using System.ServiceModel;
using Terrasoft.Core;
using Terrasoft.Web.Http.Abstractions;

namespace Terrasoft.Web.Common;

/// <summary>Base of the web services of a configuration.</summary>
public abstract class BaseService {
	private UserConnection? _userConnection;

	/// <summary>Creates the service for the current web request.</summary>
	protected BaseService() {
	}

	/// <summary>Creates the service for a connection.</summary>
	protected BaseService(UserConnection userConnection) => _userConnection = userConnection;

	/// <summary>Gives the current web request.</summary>
	public IHttpContextAccessor HttpContextAccessor { get; set; } = HttpContext.HttpContextAccessor;

	/// <summary>The application.</summary>
	protected virtual AppConnection AppConnection =>
		(AppConnection)HttpContextAccessor.GetInstance()!.Application["AppConnection"]!;

	/// <summary>
	/// The caller's connection: the session's, or for a call with a bearer token the request's.
	/// Throws <see cref="FaultException"/> when nobody is logged in.
	/// </summary>
	protected virtual UserConnection UserConnection {
		get => _userConnection ??= FindUserConnection() ?? throw new FaultException("User session is null");
		set => _userConnection = value;
	}

	private UserConnection? FindUserConnection() {
		HttpContext? context = HttpContextAccessor.GetInstance();
		return (UserConnection?)(context?.Session == null ? context?.Items["UserConnection"] : context.Session["UserConnection"]);
	}
}
