namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>
	/// The name under which visitors see a rep, and never more than that. The system setting says <c>FullName</c>, <c>GivenName</c>, or a
	/// name that all reps share.
	/// </summary>
	public class OpenCxReplyAlias {
		/// <summary>Setting value for the rep's full name.</summary>
		public const string FullName = "FullName";

		/// <summary>Setting value for the rep's given name.</summary>
		public const string GivenName = "GivenName";

		private readonly string _setting;

		/// <summary>Creates the rule over the value of the setting.</summary>
		public OpenCxReplyAlias(string setting) {
			_setting = OpenCxText.Line(setting);
		}

		/// <summary>Returns the public name of a rep.</summary>
		/// <param name="contactName">Full name of the rep's contact.</param>
		/// <param name="givenName">Given name of the rep's contact; when it is empty, the full name's first word stands for it.</param>
		public string Get(string contactName, string givenName) {
			string name = OpenCxText.Line(contactName);
			if (string.Equals(_setting, FullName, StringComparison.OrdinalIgnoreCase)) {
				return name;
			}
			bool isGivenName = _setting.Length == 0 || string.Equals(_setting, GivenName, StringComparison.OrdinalIgnoreCase);
			if (!isGivenName) {
				return _setting;
			}
			string given = OpenCxText.Line(givenName);
			return given.Length > 0 ? given : name.Split(' ')[0];
		}
	}
}
