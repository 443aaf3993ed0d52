using System.Security;
using System.Text.Json;
using System.Text.Json.Nodes;
using Creatio.Platform.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Hosting.DataService.Contracts;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting.DataService;

/// <summary>
/// Answers <c>POST /DataService/json/SyncReply/&lt;contract&gt;</c>, by which Creatio's pages and ATF.Repository read and change records:
/// as much of it as the live tests need. Counts and other functions, subqueries and system settings are not among it.
/// </summary>
internal sealed class DataServiceEndpoint(CallerAuthentication authentication, CreatioPlatform platform, Action<string> log) {
	/// <summary>Path of the service, below <c>/0</c> on .NET Framework.</summary>
	public const string Path = "/DataService/json/SyncReply/{contract}";

	private const string BatchContract = "BatchQuery";

	/// <summary>Answers one call. What goes wrong is answered with HTTP 200 and the error in the body, as Creatio does.</summary>
	public async Task<IResult> HandleAsync(HttpContext context, string contract) {
		AuthenticationResult caller = authentication.Authenticate(context.Request);
		if (caller.IsRefused) {
			return caller.Refusal;
		}
		using StreamReader body = new(context.Request.Body);
		return Results.Json(Answer(caller.UserId, contract, await body.ReadToEndAsync(context.RequestAborted)));
	}

	private JsonObject Answer(Guid userId, string contract, string body) {
		using UserConnection userConnection = platform.Connect(userId);
		try {
			return Run(new DataServiceRequests(userConnection), contract, body);
		} catch (Exception exception) when (IsOfTheRequest(exception)) {
			log($"{contract} failed: {exception.Message}");
			return DescribeError(exception);
		}
	}

	private static JsonObject Run(DataServiceRequests requests, string contract, string body) => contract == BatchContract
		? requests.Run(Read<BatchQuery>(body))
		: requests.Run(contract, Read<DataQuery>(body));

	private static T Read<T>(string body) => JsonSerializer.Deserialize<T>(body, JsonSerializerOptions.Web)
		?? throw new JsonException("The body is null: send the request as a JSON object.");

	private static bool IsOfTheRequest(Exception exception) => exception
		is SecurityException or ItemNotFoundException or RequiredColumnsEmptyValuesException or DbOperationException
		or NotSupportedException or JsonException or FormatException or InvalidCastException;

	private static JsonObject DescribeError(Exception exception) => new() {
		["responseStatus"] = new JsonObject {
			["ErrorCode"] = exception.GetType().Name,
			["Message"] = exception.Message,
			["Errors"] = new JsonArray()
		},
		["errorInfo"] = new JsonObject {
			["errorCode"] = exception.GetType().Name,
			["message"] = exception.Message,
			["stackTrace"] = null
		},
		["rowsAffected"] = 0,
		["nextPrcElReady"] = false,
		["hasErrors"] = true,
		["success"] = false
	};
}
