namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Addresses that a page may offer as links.</summary>
	public static class OpenCxWebAddress {
		/// <summary>Returns <paramref name="text"/> when it is an http or https address, otherwise null: <c>javascript:</c> never becomes a link.</summary>
		public static string Find(string text) {
			string address = OpenCxText.Line(text);
			bool isWebAddress = Uri.TryCreate(address, UriKind.Absolute, out Uri uri)
				&& (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
			return isWebAddress ? address : null;
		}
	}
}
