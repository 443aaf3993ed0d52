namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>Ids in the sample package.</summary>
internal static class SampleIds {
	public const string Package = "5a000000-0000-4000-8000-000000000001";
	public const string DependentPackage = "5a000000-0000-4000-8000-000000000002";
	public const string StatusSchema = "5a000000-0000-4000-8000-000000000010";
	public const string TicketSchema = "5a000000-0000-4000-8000-000000000020";
	public const string CodeColumn = "5a000000-0000-4000-8000-000000000021";
	public const string StatusColumn = "5a000000-0000-4000-8000-000000000022";
	public const string CountColumn = "5a000000-0000-4000-8000-000000000023";
	public const string CodeIndex = "5a000000-0000-4000-8000-000000000024";
	public const string RootCase = "117d32f9-8275-4534-8411-1c66115ce9cd";
	public const string CaseSchema = "5a000000-0000-4000-8000-000000000030";
	public const string RankColumn = "5a000000-0000-4000-8000-000000000031";
	public const string CodeSchema = "5a000000-0000-4000-8000-000000000040";
	public const string ProcessSchema = "5a000000-0000-4000-8000-000000000050";
	public const string SecondProcessSchema = "5a000000-0000-4000-8000-000000000058";
	public const string PageSchema = "5a000000-0000-4000-8000-000000000060";
	public const string PageTemplate = "3b2e117f-8c6b-4ca5-80a2-7ebb497cddf9";
	public const string StatusData = "5a000000-0000-4000-8000-000000000070";
	public const string OpenStatus = "5a000000-0000-4000-8000-000000000071";
	public const string DoneStatus = "5a000000-0000-4000-8000-000000000072";
	public const string SettingData = "5a000000-0000-4000-8000-000000000080";
	public const string Setting = "5a000000-0000-4000-8000-000000000081";
	public const string SettingValueData = "5a000000-0000-4000-8000-000000000090";
	public const string SettingValue = "5a000000-0000-4000-8000-000000000091";
}
