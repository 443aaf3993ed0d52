namespace Creatio.PackageChecker.Model;

/// <summary>A schema that others may refer to: one of the given packages or of Creatio.</summary>
/// <param name="UId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="OwnerUId">Package that owns it; null if that is not known.</param>
/// <param name="OwnerName">Name of that package.</param>
internal sealed record KnownSchema(Guid UId, string Name, SchemaKind? Kind, Guid? OwnerUId, string OwnerName);

/// <summary>A column of a known object.</summary>
/// <param name="UId">Its id; null if it is not known.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeUId">Its data type; null if the metadata names none.</param>
internal sealed record KnownColumn(Guid? UId, string Name, Guid? TypeUId);
