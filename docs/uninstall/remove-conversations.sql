-- Removes the tables of the package OpenCxHandoff with all that is in them: sessions, messages with their texts, deliveries and field
-- mappings. Nothing brings them back but a backup. Cases and activities, which hold the texts too, stay as they are.
-- Run it after the package is uninstalled. It runs on MS SQL and PostgreSQL, and may run again.

BEGIN TRANSACTION;

DROP TABLE IF EXISTS "OpenCxMessage";
DROP TABLE IF EXISTS "OpenCxSession";

-- Translations, where Creatio keeps them in tables of their own.
DROP TABLE IF EXISTS "SysOpenCxFieldMappingLcz";
DROP TABLE IF EXISTS "SysOpenCxSessionStatusLcz";
DROP TABLE IF EXISTS "SysOpenCxSenderKindLcz";
DROP TABLE IF EXISTS "SysOpenCxMessageDirectionLcz";
DROP TABLE IF EXISTS "SysOpenCxFinalCaseActionLcz";
DROP TABLE IF EXISTS "SysOpenCxDeliveryStateLcz";

DROP TABLE IF EXISTS "OpenCxFieldMapping";
DROP TABLE IF EXISTS "OpenCxSessionStatus";
DROP TABLE IF EXISTS "OpenCxSenderKind";
DROP TABLE IF EXISTS "OpenCxMessageDirection";
DROP TABLE IF EXISTS "OpenCxFinalCaseAction";
DROP TABLE IF EXISTS "OpenCxDeliveryState";

COMMIT TRANSACTION;
