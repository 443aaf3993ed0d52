using System;
using Creatio.Platform.Data;

namespace Terrasoft.Core.Entities;

/// <summary>What the local site needs of every filter.</summary>
internal interface IQueryFilter {
	/// <summary>The condition, with the tables that it needs joined; null when there is nothing to check.</summary>
	Action<SqlWriter>? CreateCondition(QuerySources sources);
}
