#if !NETFRAMEWORK
namespace System.ServiceModel.Web;

/// <summary>Whether parameters and results are wrapped in an object.</summary>
public enum WebMessageBodyStyle {
	/// <summary>The parameter is the body, the result is the body.</summary>
	Bare = 0,

	/// <summary>Both are wrapped.</summary>
	Wrapped = 1,

	/// <summary>Only the request is wrapped.</summary>
	WrappedRequest = 2,

	/// <summary>Only the answer is wrapped.</summary>
	WrappedResponse = 3
}
#endif
