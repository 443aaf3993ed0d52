namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Threading;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;

	/// <summary>Work that is written whole or not at all.</summary>
	public interface IOpenCxTransaction {
		/// <summary>
		/// Runs the work in a transaction and returns its result. Work that meets another call on the same rows is rolled back and run
		/// again, so it must read everything that it decides on.
		/// </summary>
		T Run<T>(Func<T> work);
	}

	/// <inheritdoc cref="IOpenCxTransaction"/>
	public class OpenCxTransaction : IOpenCxTransaction {
		private const int MaxAttempts = 4;
		private const int PauseMilliseconds = 50;

		private readonly UserConnection _userConnection;

		/// <summary>Creates the transaction.</summary>
		public OpenCxTransaction(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		public T Run<T>(Func<T> work) {
			for (int attempt = 1; ; attempt++) {
				try {
					return RunOnce(work);
				} catch (Exception exception) when (attempt < MaxAttempts && OpenCxHandoffErrors.IsDatabaseFault(exception)) {
					// Creatio has no portable way to tell a unique key that another call has just taken from other faults. After the roll-back
					// that call's rows are visible, and the next attempt finds them.
					Log.InfoFormat("Attempt {0} met {1}; trying again.", attempt, exception.GetBaseException().GetType().FullName);
					Thread.Sleep(attempt * PauseMilliseconds);
				}
			}
		}

		private static global::Common.Logging.ILog Log => global::Common.Logging.LogManager.GetLogger("OpenCxHandoff");

		private T RunOnce<T>(Func<T> work) {
			using (DBExecutor executor = _userConnection.EnsureDBConnection()) {
				executor.StartTransaction();
				try {
					T result = work();
					executor.CommitTransaction();
					return result;
				} catch {
					RollBack(executor);
					throw;
				}
			}
		}

		// On a broken connection the roll-back fails too; the fault that broke it is the one to report, and the database rolls back itself.
		private static void RollBack(DBExecutor executor) {
			try {
				executor.RollbackTransaction();
			} catch (Exception exception) {
				Log.WarnFormat("The roll-back failed: {0}.", exception.GetType().FullName);
			}
		}
	}
}
