namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Linq;
	using System.Net;
	using System.Text.RegularExpressions;

	/// <summary>What a token of rich text is.</summary>
	public enum OpenCxReplyTextTokenKind {
		/// <summary>Text, with its entities decoded.</summary>
		Text,

		/// <summary>A start tag or an empty element.</summary>
		StartTag,

		/// <summary>An end tag.</summary>
		EndTag
	}

	/// <summary>A text or a tag of rich text.</summary>
	public class OpenCxReplyTextToken {
		// An attribute starts only after white space, a slash or a quote: without that condition a long text would be searched repeatedly.
		private static readonly Regex _attribute = new Regex(
			@"(?<![^\s/""'])(?<name>[^\s/""'=]+)\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)'|(?<value>[^\s""']+))",
			RegexOptions.CultureInvariant);

		private readonly string _attributes;

		/// <summary>Creates a token.</summary>
		/// <param name="kind">What the token is.</param>
		/// <param name="value">The text, or the name of the tag.</param>
		/// <param name="attributes">Attributes of the tag, as written.</param>
		public OpenCxReplyTextToken(OpenCxReplyTextTokenKind kind, string value, string attributes = "") {
			Kind = kind;
			Value = value;
			_attributes = attributes;
		}

		/// <summary>What the token is.</summary>
		public OpenCxReplyTextTokenKind Kind { get; }

		/// <summary>The text, or the name of the tag in lower case.</summary>
		public string Value { get; }

		/// <summary>Returns an attribute, empty when it is missing. Of a repeated attribute the first counts, as in browsers.</summary>
		public string GetAttribute(string name) {
			Match attribute = _attribute.Matches(_attributes).Cast<Match>()
				.FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase));
			return attribute == null ? string.Empty : WebUtility.HtmlDecode(attribute.Groups["value"].Value);
		}
	}
}
