#if !NETFRAMEWORK
namespace System.ServiceModel.Web;

/// <summary>Format of a message body.</summary>
public enum WebMessageFormat {
	/// <summary>XML.</summary>
	Xml = 0,

	/// <summary>JSON.</summary>
	Json = 1
}
#endif
