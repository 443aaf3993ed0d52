using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace OpenCxHandoff.Tests;

/// <summary>What the visitor sees is what the rep wrote, whatever that was.</summary>
[TestFixture]
public class OpenCxReplyTextRenderingTests {
	private const int Megabyte = 1024 * 1024;

	private static readonly string[] _fragments = [
		"word", "é", "日本", "😀", "7", " ", "  ", "\n", "\n\n", "\t",
		"*", "**", "_", "__", "~", "~~", "`", "```", "#", "## ", "> ", "-", "- ",
		"---", "+ ", "1. ", "2) ", "===", "|", "--|--", "[", "]", "(", ")", "![", "](", "[x]", "[^1]: ", "\\", "<", ">", "<x>", "</x>", "<!--", "&", "&lt",
		";", "!", ".", ":", "\"", "'", "https://a.example", "http://a.example/_b_", "www.a.example", "a@b.example",
		"<script>", "    "
	];

	private static readonly Arbitrary<string> _markdownLikeText =
		Gen.Elements(_fragments).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();

	private static readonly Arbitrary<StyledWord[]> _styledWords = (
		from tag in Gen.Elements("", "b", "i", "s", "code")
		from text in Gen.Elements("word", "(x)", "*", "a_b", "日本", "!", "#1", "1.")
		select new StyledWord(tag, text)).ArrayOf().ToArbitrary();

	[Test]
	public void ToMarkdown_AnyText_NeverThrows() {
		Prop.ForAll<string>(text => OpenCxReplyText.ToMarkdown(text) != null).QuickCheckThrowOnFailure();
	}

	[Test]
	public void ToMarkdown_AnyPlainText_ShowsAsItIs() {
		Prop.ForAll(_markdownLikeText, text => {
			string expected = WithoutWhiteSpace(WebUtility.HtmlDecode(text));
			return WithoutWhiteSpace(new RenderedReply(text).VisibleText) == expected;
		}).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
	}

	[Test]
	public void ToMarkdown_AnyTextTypedInTheEditor_ShowsAsItIs() {
		Prop.ForAll(_markdownLikeText, text => {
			var rendered = new RenderedReply("<ul><li>" + WebUtility.HtmlEncode(text) + "</li></ul>");
			return WithoutWhiteSpace(rendered.VisibleText) == WithoutWhiteSpace(text);
		}).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
	}

	[Test]
	public void ToMarkdown_AnyStyledWords_KeepTheirStyles() {
		Prop.ForAll(_styledWords, words => {
			string html = "<p>" + string.Join(' ', words.Select(word => word.ToHtml())) + "</p>";
			var rendered = new RenderedReply(html);
			return TextIn(rendered, "strong") == TextIn(words, "b") && TextIn(rendered, "em") == TextIn(words, "i")
				&& TextIn(rendered, "del") == TextIn(words, "s") && TextIn(rendered, "code") == TextIn(words, "code");
		}).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
	}

	[Test]
	public void ToMarkdown_AnyTags_NeverThrows() {
		Gen<string> markup = Gen.Elements(
			"<p>", "</p>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>", "<blockquote>", "</blockquote>",
			"<table>", "</table>", "<tr>", "<td>", "<b>", "</b>", "<i>", "</i>", "<pre>", "</pre>", "<code>", "</code>",
			"<a href='https://a.example'>", "</a>", "<img src='http://a.example'>", "<br>", "<hr>", "<h1>", "</h2>",
			"<script>", "<!--", "-->", "<", "<p", "text", " ", "&nbsp;");
		Prop.ForAll(markup.ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(), html => OpenCxReplyText.ToMarkdown(html) != null)
			.Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
	}

	[Test]
	public void ToMarkdown_RichText_RendersWithItsStructure() {
		var rendered = new RenderedReply("<h2>Refund</h2><p>Hello <b>Ann</b>,<br>see:</p><ol><li>One<ul><li>A</li></ul></li><li>Two</li></ol>"
			+ "<blockquote><p>You wrote</p></blockquote><p><a href=\"https://a.example/_x_\">Track <i>it</i></a></p>");

		Assert.That(rendered.Structure, Is.EqualTo("<p><strong>Refund</strong></p><p>Hello <strong>Ann</strong>,<br />see:</p>"
			+ "<ol><li>One<ul><li>A</li></ul></li><li>Two</li></ol><blockquote><p>You wrote</p></blockquote>"
			+ "<p><a href=\"https://a.example/_x_\">Track <em>it</em></a></p>"));
	}

	[TestCase("<b>")]
	[TestCase("<ul><li>")]
	[TestCase("<blockquote>")]
	[TestCase("<div><p>")]
	[TestCase("<table><tr><td>")]
	[TestCase("<ol><blockquote>x")]
	[MaxTime(60_000)] // Quadratic time would be hours.
	public void ToMarkdown_TenThousandNestedTags_KeepsTheText(string tags) {
		string html = string.Concat(Enumerable.Repeat(tags, 10_000)) + "end";

		Assert.That(new RenderedReply(html).VisibleText.TrimEnd(), Does.EndWith("end"));
	}

	[TestCase("<")]
	[TestCase("<a ")]
	[TestCase("<a b=\"")]
	[TestCase("<a b='\"")]
	[TestCase("<p>")]
	[TestCase("<p>x</p>")]
	[TestCase("<ul><li>x")]
	[TestCase("</ul></blockquote>")]
	[TestCase("<b>x</i>")]
	[TestCase("<!--")]
	[TestCase("<!")]
	[TestCase("<script>")]
	[TestCase("<a href=https://a.example/_>x</a>")]
	[TestCase("&amp;")]
	[TestCase("&")]
	[TestCase("*_`~[](")]
	[TestCase("https://")]
	[TestCase("https://a.example/_ ")]
	[TestCase("http://(")]
	[TestCase("a@")]
	[TestCase("a.")]
	[TestCase("#")]
	[TestCase("-|")]
	[TestCase("x\n")]
	[TestCase("\n")]
	[TestCase(" ")]
	[MaxTime(60_000)] // Quadratic time would be hours.
	public void ToMarkdown_AMegabyte_TakesLinearTime(string part) {
		string text = string.Concat(Enumerable.Repeat(part, Megabyte / part.Length));

		Assert.Multiple(() => {
			Assert.That(() => OpenCxReplyText.ToMarkdown(text), Throws.Nothing);
			Assert.That(() => OpenCxReplyText.ToMarkdown("<p " + text), Throws.Nothing);
			Assert.That(() => OpenCxReplyText.ToMarkdown("<p>" + text), Throws.Nothing);
		});
	}

	private static string WithoutWhiteSpace(string text) {
		return string.Concat(OpenCxText.Clean(text).Where(character => !char.IsWhiteSpace(character)));
	}

	private static string TextIn(RenderedReply rendered, string element) {
		return WithoutWhiteSpace(string.Concat(rendered.TextsOf(element)));
	}

	private static string TextIn(IEnumerable<StyledWord> words, string tag) {
		return string.Concat(words.Where(word => word.Tag == tag).Select(word => word.Text));
	}

	private sealed record StyledWord(string Tag, string Text) {
		public string ToHtml() => Tag.Length > 0 ? $"<{Tag}>{Text}</{Tag}>" : Text;
	}
}
