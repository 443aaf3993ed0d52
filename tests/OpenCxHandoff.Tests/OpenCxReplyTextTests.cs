namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxReplyTextTests {
	[TestCase(null)]
	[TestCase("")]
	[TestCase(" \r\n\t ")]
	[TestCase("<p>&nbsp;</p><p><br></p>")]
	[TestCase("<p><!-- nothing --></p>")]
	[TestCase("<p><script>alert(1)</script></p>")]
	public void ToMarkdown_NothingToRead_ReturnsEmpty(string? text) {
		Assert.That(OpenCxReplyText.ToMarkdown(text), Is.Empty);
	}

	[TestCase("One\nTwo", "One  \nTwo")]
	[TestCase("One\r\nTwo\rThree", "One  \nTwo  \nThree")]
	[TestCase("One\n\n\n\nTwo  ", "One\n\nTwo")]
	[TestCase("  \n\n  indented\t text\u0007\n\n", "indented text")]
	public void ToMarkdown_PlainText_KeepsLinesAndParagraphs(string text, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(text), Is.EqualTo(expected));
	}

	[TestCase("3 > 2 and 1 < 2, x <= y, I <3 it")]
	[TestCase("C# and F#, order #5")]
	[TestCase("snake_case_name and x_1")]
	[TestCase("2 * 3 - 1 + 4 = 9, a | b ~ c")]
	[TestCase("jane_doe.x@example.com")]
	[TestCase("See https://example.com/a_b/c-d?x=1&y=2#top, please.")]
	[TestCase("(www.example.com/a_b)")]
	[TestCase(@"C:\Users\Olga")]
	[TestCase("Well-known (really) [sic] \"quoted\" 50% & more: 1.5; 10:30!")]
	[TestCase("Привет, мир! 你好。 مرحبا 😀")]
	public void ToMarkdown_OrdinaryText_LeavesItUnescaped(string text) {
		Assert.That(OpenCxReplyText.ToMarkdown(text), Is.EqualTo(text));
	}

	[TestCase("photo_1.png", "photo_1.png")]
	[TestCase("<b>bold</b> & &amp;.png", "&lt;b>bold&lt;/b> & &amp;amp;.png")]
	[TestCase("**new** [draft](x).pdf", @"\*\*new\*\* [draft\](x).pdf")]
	public void Quote_TextThatLooksLikeMarkup_IsShownAsItIs(string text, string expected) {
		Assert.That(OpenCxReplyText.Quote(text), Is.EqualTo(expected));
	}

	[TestCase("# Title", @"\# Title")]
	[TestCase("- one\n+ two\n* three", "\\- one  \n\\+ two  \n\\* three")]
	[TestCase("1. one\n2) two", "1\\. one  \n2\\) two")]
	[TestCase("> quote", @"\> quote")]
	[TestCase("Title\n---", "Title  \n\\---")]
	[TestCase("Title\n===", "Title  \n\\===")]
	[TestCase("a | b\n--|--", "a | b  \n\\--|--")]
	[TestCase("*bold* _it_ ~~no~~ `code`", @"\*bold\* \_it\_ \~\~no\~\~ \`code\`")]
	[TestCase("__init__", @"\_\_init\_\_")]
	[TestCase("[text](http://a.example)", @"\[text\](http://a.example)")]
	[TestCase("<b-x>", "&lt;b-x>")]
	[TestCase(@"\*", @"\\\*")]
	[TestCase("https://example.com/_a", @"[https://example.com/\_a](https://example.com/_a)")]
	public void ToMarkdown_TextThatMarkdownWouldFormat_EscapesIt(string text, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(text), Is.EqualTo(expected));
	}

	[TestCase("Tom &amp; Jerry&nbsp;&eacute;", "Tom & Jerry é")]
	[TestCase("&lt;b&gt; is a tag", "&lt;b> is a tag")]
	[TestCase("<p>&amp;lt; is an entity</p>", "&amp;lt; is an entity")]
	[TestCase("<p>Zero&#0;&#7; width</p>", "Zero width")]
	public void ToMarkdown_Entities_DecodesThemOnce(string text, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(text), Is.EqualTo(expected));
	}

	[TestCase("<p>One</p>\n<p>Two<br>\nThree</p>", "One\n\nTwo  \nThree")]
	[TestCase("<div>One</div><div><br></div><div>Two</div><div>Three</div>", "One\n\nTwo  \nThree")]
	[TestCase("One<br/><br /><BR>Two", "One\n\nTwo")]
	[TestCase("<p>One&nbsp;&nbsp; two\n three</p>", "One two three")]
	[TestCase("<h2>Title</h2>Text", "**Title**\n\nText")]
	[TestCase("<p>One</p><hr><p>Two</p>", "One\n\n***\n\nTwo")]
	public void ToMarkdown_Paragraphs_AreSetApart(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}

	[TestCase("<b>bold</b> <em>italic</em> <s>gone</s> <u>under</u>", "**bold** _italic_ ~~gone~~ under")]
	[TestCase("<p>a<strong> b </strong>c</p>", "a **b** c")]
	[TestCase("<p><b>a <i>b</i></b></p>", "**a _b_**")]
	[TestCase("<p>un<b>believ</b>able</p>", "un**believ**able")]
	[TestCase("<p><b>Note:</b>text</p>", "**Note:**&#116;ext")]
	[TestCase("<p><b>One</b><b>Two</b></p>", "**OneTwo**")]
	[TestCase("<p><b></b>x<i> </i>y</p>", "x y")]
	[TestCase("<p><b>One<br>Two</b></p>", "**One**  \n**Two**")]
	[TestCase("<p>Run <code>a*b`c</code></p>", "Run ``a*b`c``")]
	[TestCase("<pre><code>if (a &lt; b) {\n\tx();\n}</code></pre>", "```\nif (a < b) {\n\tx();\n}\n```")]
	public void ToMarkdown_Styles_BecomeMarkers(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}

	[TestCase("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two")]
	[TestCase("<p>Do:</p><ol><li><p>One</p></li><li>Two</li></ol><p>Done</p>", "Do:\n\n1. One\n2. Two\n\nDone")]
	[TestCase("<ol start=\"9\"><li>Nine<li>Ten<br>ten</ol>", "9. Nine\n10. Ten  \n    ten")]
	[TestCase("<ul><li>One<ol><li>A</li><li>B</li></ol></li><li>Two</li></ul>", "- One\n  1. A\n  2. B\n- Two")]
	[TestCase("<ul><li>One</li><ul><li>A</li></ul></ul>", "- One\n  - A")]
	[TestCase("<ol><li>One</li></ol><ol><li>One</li></ol>", "1. One\n\n1) One")]
	[TestCase("<ul><li>One<p>More</p></li></ul>", "- One\n\n  More")]
	[TestCase("<ul><li></li><li>- x</li></ul>", "- \\- x")]
	[TestCase("<blockquote><p>One</p><p>Two</p></blockquote><p>Three</p>", "> One\n>\n> Two\n\nThree")]
	[TestCase("<blockquote><ul><li>One</li></ul></blockquote>", "> - One")]
	public void ToMarkdown_ListsAndQuotes_KeepTheirShape(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}

	[TestCase("<table><tr><th>Plan</th><th>Price</th></tr><tr><td><p>Pro</p></td><td>5</td></tr></table>", "Plan | Price  \nPro | 5")]
	[TestCase("<p>See</p><table><tbody><tr><td></td><td>A<br>B</td></tr><tr><td> </td></tr></tbody></table>End", "See\n\nA B\n\nEnd")]
	public void ToMarkdown_Table_BecomesLines(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}

	[TestCase("<a href=\"https://a.example/x?a=1&amp;b=2\">Open</a>", "[Open](https://a.example/x?a=1&amp;b=2)")]
	[TestCase("<a href='https://a.example/a_(b)'>a [b]</a>", @"[a \[b\]](https://a.example/a_%28b%29)")]
	[TestCase("<a href=https://a.example>https://a.example</a>", "https://a.example")]
	[TestCase("<a href=\"mailto:a@b.example\">a@b.example</a>", "a@b.example")]
	[TestCase("<a href=\"mailto:a@b.example\"><b>Mail</b> us</a>", "[**Mail** us](mailto:a@b.example)")]
	[TestCase("<a href=\"tel:+1 555\">Call</a>", "[Call](tel:+1%20555)")]
	[TestCase("<a href=\"/Nui/Case\">Case</a> <a href=\"javascript:alert(1)\">Run</a> <a>None</a>", "Case Run None")]
	[TestCase("<img src=\"https://a.example/i.png\" alt=\"Plan\">", "[Plan](https://a.example/i.png)")]
	[TestCase("<img src=\"data:image/png;base64,AAAA\" alt=\"Plan\">", "Plan")]
	[TestCase("<a href=\"https://a.example\"><img src=\"https://a.example/i.png\"></a>", "[https://a.example/i.png](https://a.example)")]
	public void ToMarkdown_LinksAndImages_LeadOnlyToSafeAddresses(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}

	[TestCase("<p>One<style>p { color: red }</style><script>alert('</p>')</script></p>", "One")]
	[TestCase("<html><head><title>T</title></head><body><p>One</p></body></html>", "One")]
	[TestCase("<p>One<!-- <b>no</b> --> two<o:p></o:p> <custom>three</custom></p>", "One two three")]
	[TestCase("<p>One<![endif]><?xml version='1'?></p>", "One")]
	public void ToMarkdown_WhatIsNotText_IsLeftOut(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}

	[TestCase("<p>One <b>two", "One **two**")]
	[TestCase("<p>1 < 2</p> </i></ul></blockquote></td>", "1 < 2")]
	[TestCase("<p>One</p><a href=\"x", "One\n\n&lt;a href=\"x")]
	[TestCase("<p>One</p><a href=\"https://a.example>two</a>", "One\n\ntwo")]
	[TestCase("<p>One</p><script>two", "One")]
	[TestCase("<p>One</p><!-- two", "One")]
	[TestCase("<li>One<li>Two", "One\n\nTwo")]
	public void ToMarkdown_MalformedHtml_KeepsItsText(string html, string expected) {
		Assert.That(OpenCxReplyText.ToMarkdown(html), Is.EqualTo(expected));
	}
}
