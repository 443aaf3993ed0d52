using Terrasoft.Core;
using Terrasoft.Core.Process;

namespace Creatio.Site.Processes.Running;

/// <summary>The instance that scripts see.</summary>
internal sealed class RunningProcess(UserConnection userConnection, ProcessStart start)
	: Process(userConnection, start.Process.Name, start.Parameters);
