namespace Creatio.Packages.BaseConfiguration;

/// <summary>An object of the base configuration, as <c>Objects/NAME.json</c> describes it.</summary>
/// <param name="Name">Object name.</param>
/// <param name="UId">Id in Creatio; absent where it is not known.</param>
/// <param name="Package">Package that owns it, which those that refer to it must depend on; absent where the id is.</param>
/// <param name="Caption">English caption.</param>
/// <param name="Parent">Object whose columns it inherits.</param>
/// <param name="DisplayColumn">Column that stands for a record; inherited if absent.</param>
/// <param name="AdministratedByOperations">Whether access needs an operation right.</param>
/// <param name="Columns">Its own columns.</param>
public sealed record BaseObject(string Name, Guid? UId, string? Package, string Caption, string? Parent, string? DisplayColumn,
	bool AdministratedByOperations, IReadOnlyList<BaseColumn> Columns);

/// <summary>A column of a <see cref="BaseObject"/>.</summary>
/// <param name="Name">Column name.</param>
/// <param name="UId">Id in Creatio; absent where it is not known.</param>
/// <param name="Type">Name of the data type, such as <c>ShortText</c>.</param>
/// <param name="Reference">Object that a lookup refers to, which need not be part of the base configuration.</param>
/// <param name="Caption">English caption.</param>
/// <param name="Required">Whether saving refuses an empty value.</param>
/// <param name="Indexed">Whether the database indexes it.</param>
/// <param name="Localizable">Whether it has a value per culture.</param>
/// <param name="Default">Its default value.</param>
public sealed record BaseColumn(string Name, Guid? UId, string Type, string? Reference, string Caption,
	bool Required, bool Indexed, bool Localizable, BaseDefault? Default);

/// <summary>A default value; exactly one of the members is given.</summary>
/// <param name="Constant">A constant.</param>
/// <param name="Setting">Code of a system setting.</param>
/// <param name="System">A system value: <c>now</c>, <c>currentContact</c> or <c>newId</c>.</param>
/// <param name="Sequence">Mask of a sequence.</param>
public sealed record BaseDefault(string? Constant, string? Setting, string? System, string? Sequence);
