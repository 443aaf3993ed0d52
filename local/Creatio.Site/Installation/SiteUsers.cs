namespace Creatio.Site.Installation;

/// <summary>Ids of the users (SysAdminUnit rows) that every local site has; each has a contact.</summary>
public static class SiteUsers {
	/// <summary>The administrator; the platform's system connection works as this user.</summary>
	public static readonly Guid Supervisor = new("7f3b869f-34f3-4f20-ab4d-7480a5fdf647");

	/// <summary>System user "OpenCX integration", whom the OAuth application of OpenCX works as.</summary>
	public static readonly Guid Integration = new("0d0c6c5e-5b0f-4b0e-9d58-2f0f6f3a7c01");

	/// <summary>A support agent, Olga Petrova, who works in the time zone of Berlin.</summary>
	public static readonly Guid Agent = new("0d0c6c5e-5b0f-4b0e-9d58-2f0f6f3a7c02");

	/// <summary>A user without any operation right.</summary>
	public static readonly Guid Outsider = new("0d0c6c5e-5b0f-4b0e-9d58-2f0f6f3a7c03");
}
