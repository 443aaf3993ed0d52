namespace Creatio.Site.Hosting;

/// <summary>A call of a configuration service that the site has answered.</summary>
/// <param name="Service">Class name of the service.</param>
/// <param name="Operation">Name of its method.</param>
/// <param name="StatusCode">HTTP status of the answer.</param>
/// <param name="ResponseBody">Text of the answer.</param>
public sealed record ServiceCall(string Service, string Operation, int StatusCode, string ResponseBody);
