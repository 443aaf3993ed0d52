using System.Security;

namespace Terrasoft.Core.DB;

/// <summary>What a user may do.</summary>
public abstract class DBSecurityEngine {
	private protected DBSecurityEngine() {
	}

	/// <summary>Whether the user may execute an operation; false also when there is no such operation.</summary>
	public abstract bool GetCanExecuteOperation(string code);

	/// <summary>Throws <see cref="SecurityException"/> unless the operation exists and the user may execute it.</summary>
	public virtual void CheckCanExecuteOperation(string code) {
		if (!GetCanExecuteOperation(code)) {
			throw new SecurityException($"The current user has no right to execute the operation {code}.");
		}
	}
}
