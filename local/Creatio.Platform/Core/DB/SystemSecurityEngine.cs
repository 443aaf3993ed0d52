namespace Terrasoft.Core.DB;

/// <summary>System code may do everything.</summary>
internal sealed class SystemSecurityEngine : DBSecurityEngine {
	public override bool GetCanExecuteOperation(string code) => true;
}
