-- Removes what the packages OpenCxHandoff and OpenCxHandoffUI leave in Creatio's own tables: settings and their values, the operation
-- and who may use it, rights on objects, entries of the section Lookups, and activity categories that no activity has.
-- Run it after the packages are uninstalled. It changes no case, activity or contact, runs on MS SQL and PostgreSQL, and may run again.

BEGIN TRANSACTION;

DELETE FROM "SysSettingsValue" WHERE "SysSettingsId" IN (SELECT "Id" FROM "SysSettings" WHERE "Code" LIKE 'OpenCx%');
DELETE FROM "SysSettings" WHERE "Code" LIKE 'OpenCx%';

DELETE FROM "SysAdminOperationGrantee"
WHERE "SysAdminOperationId" IN (SELECT "Id" FROM "SysAdminOperation" WHERE "Code" = 'CanReceiveOpenCxHandoff');
DELETE FROM "SysAdminOperation" WHERE "Code" = 'CanReceiveOpenCxHandoff';

-- OpenCxSession, OpenCxMessage, OpenCxFieldMapping
DELETE FROM "SysEntitySchemaOperationRight" WHERE "SubjectSchemaUId" IN (
	'22f75580-e7f8-5b0e-98dc-04c535a8e846',
	'cb3b3eb6-f552-5da4-8f42-347ef25e62e2',
	'5bf61582-dd7c-5d1d-b113-3cb4a41beaec');

-- OpenCxFieldMapping, OpenCxSessionStatus, OpenCxSenderKind, OpenCxMessageDirection, OpenCxFinalCaseAction, OpenCxDeliveryState
DELETE FROM "Lookup" WHERE "SysEntitySchemaUId" IN (
	'5bf61582-dd7c-5d1d-b113-3cb4a41beaec',
	'07681f51-f726-545c-989a-904edce7ec28',
	'd7461d8a-3b48-5751-8af6-e991cb4a447a',
	'd3e43acd-f689-5add-9bae-b6d4915f2508',
	'30613d4f-b144-5125-9b56-96b5f155339c',
	'2f29e182-5b85-5e41-b3de-87902dd265ac');

-- OpenCX message, OpenCX reply
DELETE FROM "ActivityCategory"
WHERE "Id" IN ('6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c01', '6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02')
	AND NOT EXISTS (SELECT 1 FROM "Activity" WHERE "Activity"."ActivityCategoryId" = "ActivityCategory"."Id");

COMMIT TRANSACTION;
