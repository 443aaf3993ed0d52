namespace Terrasoft.Core.Entities;

/// <summary>A filter of an <see cref="EntitySchemaQuery"/>, or several.</summary>
public interface IEntitySchemaQueryFilterItem {
	/// <summary>Name of the filter.</summary>
	string Name { get; set; }

	/// <summary>Whether the filter is applied.</summary>
	bool IsEnabled { get; set; }
}
