using System.Data.Common;

namespace OpenCxHandoff.Tests.Faults;

/// <summary>Ends a run at once, as the death of its process does: the code under test must not catch it.</summary>
internal sealed class NodeCrashedException() : Exception("The node has crashed.");

/// <summary>What a database driver throws when a statement met another one.</summary>
internal sealed class DeadlockException() : DbException("The statement was chosen as the victim of a deadlock.");
