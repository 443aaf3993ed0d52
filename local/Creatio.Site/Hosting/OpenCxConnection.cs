namespace Creatio.Site.Hosting;

/// <summary>What an administrator enters in Creatio to connect it with OpenCX.</summary>
/// <param name="Address">Address of the OpenCX API; the local OpenCX shows its widget there too.</param>
/// <param name="ApiKey">Key that OpenCX has issued for its API.</param>
public sealed record OpenCxConnection(Uri Address, string ApiKey);
