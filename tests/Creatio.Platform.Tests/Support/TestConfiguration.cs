using System.Collections.Concurrent;
using Creatio.Platform.Hosting;
using static Terrasoft.Core.DataValueType;

namespace Creatio.Platform.Tests.Support;

/// <summary>A small configuration: cases, activities and contacts, and the system objects that the platform itself reads.</summary>
internal static class TestConfiguration {
	public const string CaseStatusDefault = "CaseStatusDef";

	private static readonly ConcurrentDictionary<string, Guid> _schemaUIds = new();

	public static IEnumerable<EntityModel> CreateEntities() =>
		CreateBusinessEntities().Concat(CreateSystemEntities()).Select(builder => builder.Model);

	private static EntityModelBuilder Entity(string name) => new(name, schemaName => _schemaUIds.GetOrAdd(schemaName, _ => Guid.NewGuid()));

	private static IEnumerable<EntityModelBuilder> CreateBusinessEntities() => [
		Entity("Contact")
			.Add("Name", MediumTextDataValueTypeUId).Required().Display()
			.Add("BirthDate", DateDataValueTypeUId)
			.Add("Age", IntegerDataValueTypeUId),
		Entity("ContactCommunication")
			.Lookup("Contact", "Contact")
			.Add("Number", MediumTextDataValueTypeUId),
		Entity("CaseStatus")
			.Add("Name", MediumTextDataValueTypeUId).Required().Localizable().Display()
			.Add("IsFinal", BooleanDataValueTypeUId),
		Entity("Case")
			.Add("Number", ShortTextDataValueTypeUId).WithDefault(ColumnDefaultSource.Sequence, "SR{0:00000000}").Display()
			.Add("RegisteredOn", DateTimeDataValueTypeUId).Required().DefaultsToNow()
			.Add("Subject", LongTextDataValueTypeUId).Required()
			.Add("Symptoms", MaxSizeTextDataValueTypeUId)
			.Lookup("Status", "CaseStatus").Required().WithDefault(ColumnDefaultSource.Setting, CaseStatusDefault)
			.Lookup("Contact", "Contact")
			.Add("SolutionRemains", Float2DataValueTypeUId)
			.Add("ResponseOverdue", BooleanDataValueTypeUId)
			.Add("Color", ColorDataValueTypeUId).WithDefault(ColumnDefaultSource.Constant, "#405f97"),
		Entity("Activity")
			.Add("Title", LongTextDataValueTypeUId).Required().Display()
			.Add("StartDate", DateTimeDataValueTypeUId).DefaultsToNow()
			.Lookup("Case", "Case"),
		Entity("ActivityFile")
			.Add("Name", MediumTextDataValueTypeUId).Required().Display()
			.Add("Data", BinaryDataValueTypeUId)
			.Add("Size", IntegerDataValueTypeUId)
			.Add("TypeId", GuidDataValueTypeUId)
			.Lookup("Activity", "Activity"),
		Entity("Session")
			.Add("SessionId", ShortTextDataValueTypeUId).Required().Display()
			.Lookup("Case", "Case")
			.Unique("SessionId")
	];

	private static IEnumerable<EntityModelBuilder> CreateSystemEntities() => [
		Entity("SysCulture")
			.Add("Name", MediumTextDataValueTypeUId).Display(),
		Entity("SysAdminUnit")
			.Add("Name", MediumTextDataValueTypeUId).Display()
			.Add("TimeZoneId", TextDataValueTypeUId)
			.Lookup("Contact", "Contact")
			.Lookup("SysCulture", "SysCulture"),
		Entity("SysUserInRole")
			.Lookup("SysUser", "SysAdminUnit")
			.Lookup("SysRole", "SysAdminUnit"),
		Entity("SysAdminUnitInRole")
			.Lookup("SysAdminUnit", "SysAdminUnit")
			.Add("SysAdminUnitRoleId", GuidDataValueTypeUId),
		Entity("SysAdminOperation")
			.Add("Code", MediumTextDataValueTypeUId),
		Entity("SysAdminOperationGrantee")
			.Lookup("SysAdminOperation", "SysAdminOperation")
			.Lookup("SysAdminUnit", "SysAdminUnit")
			.Add("CanExecute", BooleanDataValueTypeUId)
			.Add("Position", IntegerDataValueTypeUId),
		Entity("SysSettings")
			.Add("Code", MediumTextDataValueTypeUId)
			.Add("ValueTypeName", MediumTextDataValueTypeUId)
			.Add("IsCacheable", BooleanDataValueTypeUId),
		Entity("SysSettingsValue")
			.Lookup("SysSettings", "SysSettings")
			.Lookup("SysAdminUnit", "SysAdminUnit")
			.Add("IsDef", BooleanDataValueTypeUId)
			.Add("Position", IntegerDataValueTypeUId)
			.Add("TextValue", MaxSizeTextDataValueTypeUId)
			.Add("IntegerValue", IntegerDataValueTypeUId)
			.Add("FloatValue", Float2DataValueTypeUId)
			.Add("BooleanValue", BooleanDataValueTypeUId)
			.Add("DateTimeValue", DateTimeDataValueTypeUId)
			.Add("GuidValue", GuidDataValueTypeUId)
	];
}
