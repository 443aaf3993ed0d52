using Creatio.Packages;
using Quartz;

namespace Creatio.Site.Processes.Metadata;

/// <summary>Starts the process at times that a cron expression gives, in its time zone.</summary>
internal sealed record StartTimer(Guid UId, string Name, PackageValue Source, CronExpression Schedule) : StartElement(UId, Name, Source);
