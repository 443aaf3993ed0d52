namespace Terrasoft.Core;

/// <summary>A class that the platform creates and hands a connection to.</summary>
public interface IUserConnectionRequired {
	/// <summary>Receives the connection.</summary>
	void SetUserConnection(UserConnection userConnection);
}
