using Creatio.Packages;
using Creatio.Packages.BaseConfiguration;
using Creatio.Platform.Data;
using Creatio.Platform.Hosting;
using Creatio.Site.BaseConfiguration;
using Creatio.Site.Behaviors;
using Creatio.Site.Installation.Compilation;
using Creatio.Site.Installation.Data;
using Creatio.Site.Installation.Packages;
using Creatio.Site.Installation.Schemas;
using Creatio.Site.Processes.Metadata;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Site.Installation;

/// <summary>
/// Installs packages into a site's database as Creatio does. Everything that can be wrong with the files is found before the
/// database is touched. On a database that has a package in another version, tables get the columns and rows that are new; installing
/// the same version again changes nothing.
/// </summary>
/// <param name="database">The database, which may be empty.</param>
/// <param name="utcNow">The site's clock.</param>
/// <param name="progress">Told in a sentence what is being done.</param>
public sealed class SiteInstaller(SiteDatabase database, Func<DateTime> utcNow, Action<string> progress) {
	/// <summary>Installs the base configuration and the packages found at the paths.</summary>
	/// <param name="packagePaths">Package folders, <c>.gz</c> archives, or <c>.zip</c> files with several of them, in any order.</param>
	/// <exception cref="PackageInstallException">A package is malformed, does not compile, or depends on one that is missing.</exception>
	public InstalledSite Install(IReadOnlyList<string> packagePaths) {
		IReadOnlyList<Package> packages = ReadPackages(packagePaths);
		var platform = new CreatioPlatform(database, utcNow) { SystemUserId = SiteUsers.Supervisor };
		AddSchemas(platform, packages);
		List<(PackageDescriptor Package, IReadOnlyList<DataBinding> Bindings)> data =
			[.. packages.Select(package => (package.Descriptor, new DataBindingReader(package.Files, platform.Entities).Read()))];
		InstalledSite site = Compile(platform, packages, ReadProcesses(platform, packages));
		progress("Creating tables.");
		platform.UpdateDatabaseStructure();
		InstallData(platform, data);
		AddBehaviors(platform, site);
		return site;
	}

	private IReadOnlyList<Package> ReadPackages(IReadOnlyList<string> paths) {
		var packages = new List<Package>();
		foreach (string path in paths) {
			progress($"Reading {path}.");
			packages.AddRange(PackageSource.Read(path).Select(PackageReader.Read));
		}
		return new PackageOrder(BasePackages.UIds).Arrange(packages);
	}

	private static void AddSchemas(CreatioPlatform platform, IReadOnlyList<Package> packages) {
		BaseObjects.AddTo(platform.Entities);
		var entities = new EntityInstaller(platform.Entities);
		foreach (Package package in packages) {
			entities.Add(package);
			foreach (SchemaResources resources in package.Resources) {
				AddResources(platform, resources);
			}
		}
		entities.CheckReferences();
	}

	private static void AddResources(CreatioPlatform platform, SchemaResources resources) {
		foreach ((string key, string text) in resources.Texts) {
			platform.Resources[(resources.Culture, resources.Schema, key)] = text;
		}
	}

	private static IReadOnlyList<ProcessDefinition> ReadProcesses(CreatioPlatform platform, IReadOnlyList<Package> packages) {
		var reader = new ProcessReader(platform.Entities);
		return [.. packages.SelectMany(package => package.Schemas.OfType<ProcessSchema>()).Select(reader.Read)];
	}

	private InstalledSite Compile(CreatioPlatform platform, IReadOnlyList<Package> packages, IReadOnlyList<ProcessDefinition> processes) {
		progress("Compiling the configuration.");
		var compiler = new ConfigurationCompiler([
			.. packages.SelectMany(package => package.Schemas.OfType<SourceCodeSchema>())
				.Select(schema => new ConfigurationSource(schema.Path, schema.Code)),
			.. processes.Select(process => new MethodsWrapper(process).CreateSource())
		]);
		return new InstalledSite {
			Platform = platform,
			NetConfiguration = compiler.Compile(ConfigurationCompiler.NetSymbol),
			FrameworkConfiguration = compiler.Compile(ConfigurationCompiler.FrameworkSymbol),
			Packages = [.. packages.Select(package => package.Descriptor)],
			Processes = processes
		};
	}

	private void InstallData(CreatioPlatform platform, List<(PackageDescriptor Package, IReadOnlyList<DataBinding> Bindings)> data) {
		using UserConnection userConnection = platform.Connect(SiteUsers.Supervisor);
		using DBExecutor executor = userConnection.EnsureDBConnection();
		executor.StartTransaction();
		// Two processes that find the same row missing must not both insert it.
		if (database.LockStructure is { } statement) {
			executor.Execute(new SqlText(statement, []));
		}
		progress("Installing the data of the base configuration.");
		var installer = new DataInstaller(platform, userConnection);
		installer.Install(BaseRows.Read(platform.Entities));
		foreach ((PackageDescriptor package, IReadOnlyList<DataBinding> bindings) in data) {
			InstallData(new InstalledPackages(platform, userConnection), installer, package, bindings);
		}
		executor.CommitTransaction();
	}

	private void InstallData(
		InstalledPackages installed, DataInstaller installer, PackageDescriptor package, IReadOnlyList<DataBinding> bindings) {
		if (installed.Has(package)) {
			progress($"The data of {package.Name} stays as it is: the database has version {package.Version} already.");
			return;
		}
		progress($"Installing the data of {package.Name}.");
		installer.Install([.. bindings.Where(binding => installed.Wants(package, binding))]);
		installed.Add(package, bindings);
	}

	private static void AddBehaviors(CreatioPlatform platform, InstalledSite site) {
		foreach (IEntityBehavior behavior in BaseBehaviors.All) {
			platform.Behaviors.Add(behavior);
		}
		// One site runs one configuration; listeners are the same C# in both.
		platform.RegisterListeners(site.NetConfiguration);
	}
}
