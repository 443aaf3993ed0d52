namespace Creatio.Site.Installation.Data;

/// <summary>When a data binding writes its rows; the numbers are those of <c>InstallType</c> in its descriptor.</summary>
internal enum InstallType {
	/// <summary>Every time: missing rows are inserted, existing ones change only in the columns of a forced update.</summary>
	Installation = 0,

	/// <summary>Existing rows only, in the columns of a forced update.</summary>
	UpdateExisting = 1,

	/// <summary>Only when the package is installed for the first time.</summary>
	InitialPackageInstallation = 2,

	/// <summary>Only when the binding itself is new.</summary>
	NewBinding = 3
}
