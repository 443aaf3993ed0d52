using System.Linq.Expressions;
using ATF.Repository;
using ATF.Repository.Providers;

namespace OpenCxHandoff.LiveTests;

/// <summary>A Creatio that is reached over HTTP only: handoffs go to the package's service, records are read through ATF.Repository.</summary>
internal sealed class LiveSite : IDisposable {
	private readonly IDataProvider _records;

	private LiveSite(HandoffClient handoffs, IDataProvider records) {
		Handoffs = handoffs;
		_records = records;
	}

	public HandoffClient Handoffs { get; }

	public static async Task<LiveSite> ConnectAsync() {
		LiveSettings settings = LiveSettings.Read();
		return new LiveSite(await HandoffClient.ConnectAsync(settings), CreateDataProvider(settings));
	}

	/// <summary>A fresh view of the site's records: a context never reads a record twice.</summary>
	public IAppDataContext OpenContext() => AppDataContextFactory.GetAppDataContext(_records);

	/// <summary>The first record that fits, or null.</summary>
	public T? Find<T>(Expression<Func<T, bool>> filter) where T : BaseModel, new() => OpenContext().Models<T>().FirstOrDefault(filter);

	/// <summary>All records that fit.</summary>
	public IReadOnlyList<T> FindAll<T>(Expression<Func<T, bool>> filter) where T : BaseModel, new() =>
		OpenContext().Models<T>().Where(filter).ToList();

	/// <summary>Deletes all records that fit.</summary>
	public void Delete<T>(Expression<Func<T, bool>> filter) where T : BaseModel, new() {
		IAppDataContext context = OpenContext();
		foreach (T model in context.Models<T>().Where(filter).ToList()) {
			context.DeleteModel(model);
		}
		ISaveResult result = context.Save();
		Assert.That(result.Success, Is.True, $"Delete the records of {typeof(T).Name} by hand: {result.ErrorMessage}");
	}

	public void Dispose() => Handoffs.Dispose();

	// ATF.Repository appends paths that begin with a slash.
	private static RemoteDataProvider CreateDataProvider(LiveSettings settings) {
		string address = settings.Address.ToString().TrimEnd('/');
		return settings.Credentials switch {
			OAuthCredentials oAuth => new RemoteDataProvider(
				address, oAuth.TokenAddress.ToString(), oAuth.ClientId, oAuth.ClientSecret, settings.IsNetCore),
			PasswordCredentials password => new RemoteDataProvider(address, password.User, password.Password, settings.IsNetCore),
			_ => throw new NotSupportedException($"There is no login with {settings.Credentials.GetType().Name}.")
		};
	}
}
