using System.Net;
using System.Text.RegularExpressions;

namespace OpenCxHandoff.Tests;

/// <summary>The widget has no sanitiser: whatever a rep writes or pastes, only harmless elements and addresses may come out.</summary>
[TestFixture]
public partial class OpenCxReplyTextSafetyTests {
	private static readonly HashSet<string> _harmlessElements = [
		"a", "blockquote", "br", "code", "del", "em", "hr", "li", "ol", "p", "pre", "strong", "ul"
	];

	private static readonly HashSet<string> _harmlessAttributes = ["href", "start"];

	private static readonly string[] _scripts = [
		"<script>alert(1)</script>",
		"<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
		"<script/src=data:,alert(1)>",
		"<scr<script>ipt>alert(1)</scr</script>ipt>",
		"<script\n>alert(1)</script\n>",
		"<script>alert(1)",
		"<<script>alert(1)//<</script>",
		"<script><!--<script>alert(1)</script>-->",
		"<svg><script>alert(1)</script></svg>",
		"<svg><script xlink:href=data:,alert(1) />",
		"<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
		"</script><script>alert(1)</script>",
		"</title><script>alert(1)</script>",
		"</textarea><script>alert(1)</script>",
		"<!--><script>alert(1)</script>-->",
		"<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
		"<![CDATA[<script>alert(1)</script>]]>",
		"<?xml version=\"1.0\"?><script>alert(1)</script>",
		"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
		"<style><img src=\"</style><img src=x onerror=alert(1)//\">",
		"<style>@import 'javascript:alert(1)';</style>",
		"<xmp><script>alert(1)</script></xmp>",
		"<template><script>alert(1)</script></template>",
		"&lt;script&gt;alert(1)&lt;/script&gt;",
		"&#60;script&#62;alert(1)&#60;/script&#62;",
		"&#x3C;img src=x onerror=alert(1)&#x3E;",
		"&amp;lt;script&amp;gt;alert(1)",
		"<b></b><<b></b>script>alert(1)<<b></b>/script>",
		"<i><</i>script>alert(1)",
		"<scr\0ipt>alert(1)</scr\0ipt>",
		"<\0script>alert(1)</script>",
		"\uFF1Cscript\uFF1Ealert(1)"
	];

	private static readonly string[] _handlers = [
		"<img src=x onerror=alert(1)>",
		"<img src=\"x\"onerror=\"alert(1)\">",
		"<img/src=x/onerror=alert(1)>",
		"<img \"\"\"><script>alert(1)</script>\">",
		"<img src=x onerror=\"&#97;lert(1)\">",
		"<img src='x' alt='<svg onload=alert(1)>'>",
		"<img src=\"https://a.example/x\" alt=\"](javascript:alert(1))\">",
		"<img src=\"https://a.example/x\" alt=\"&lt;img src=x onerror=alert(1)&gt;\">",
		"<image src=x onerror=alert(1)>",
		"<svg onload=alert(1)>",
		"<svg/onload=alert(1)//",
		"<svg><animate onbegin=alert(1) attributeName=x>",
		"<svg><set attributeName=href to=javascript:alert(1)>",
		"<svg><foreignObject><iframe srcdoc=\"<script>alert(1)</script>\">",
		"<body onload=alert(1)>",
		"<body/onpageshow=alert(1)>",
		"<div onmouseover=alert(1)>x</div>",
		"<div style=\"background:url(javascript:alert(1))\">x</div>",
		"<div style=\"width:expression(alert(1))\">x</div>",
		"<p onclick=alert(1)>x</p>",
		"<input autofocus onfocus=alert(1)>",
		"<select onfocus=alert(1) autofocus>",
		"<textarea onfocus=alert(1) autofocus>",
		"<keygen onfocus=alert(1) autofocus>",
		"<video><source onerror=alert(1)>",
		"<video src=x onerror=alert(1)>",
		"<audio src=x onerror=alert(1)>",
		"<details open ontoggle=alert(1)>",
		"<marquee onstart=alert(1)>x</marquee>",
		"<table background=javascript:alert(1)><tr><td>x</td></tr></table>",
		"<td onmouseenter=alert(1)>x",
		"<ul onclick=alert(1)><li onclick=alert(1)>x</ul>",
		"<ol start=\"1 onclick=alert(1)\"><li>x</ol>",
		"<custom-element onclick=alert(1)>x",
		"<x onclick=alert(1) contenteditable>x",
		"<p title=\"<img src=x onerror=alert(1)>",
		"<p title='\"><img src=x onerror=alert(1)>'>x",
		"\"><img src=x onerror=alert(1)>",
		"'-alert(1)-'"
	];

	private static readonly string[] _frames = [
		"<iframe src=javascript:alert(1)>",
		"<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\">",
		"<iframe/src=\"data:text/html,<script>alert(1)</script>\">",
		"<object data=javascript:alert(1)>",
		"<embed src=javascript:alert(1)>",
		"<applet code=x>",
		"<frameset onload=alert(1)>",
		"<form action=javascript:alert(1)><button>x</button></form>",
		"<form><button formaction=javascript:alert(1)>x",
		"<isindex action=javascript:alert(1) type=submit>",
		"<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
		"<link rel=stylesheet href=javascript:alert(1)>",
		"<link rel=import href=\"//evil.example\">",
		"<base href=javascript:alert(1)//>"
	];

	private static readonly string[] _addresses = [
		"<a href=javascript:alert(1)>x</a>",
		"<a href=\"JaVaScRiPt:alert(1)\">x</a>",
		"<a href=\" javascript:alert(1)\">x</a>",
		"<a href=\"java\tscript:alert(1)\">x</a>",
		"<a href=\"java\nscript:alert(1)\">x</a>",
		"<a href=\"\u0001javascript:alert(1)\">x</a>",
		"<a href=\"java&#10;script:alert(1)\">x</a>",
		"<a href=\"&#106;avascript:alert(1)\">x</a>",
		"<a href=\"&#0000106avascript:alert(1)\">x</a>",
		"<a href=\"javascript&colon;alert(1)\">x</a>",
		"<a href=\"javascript&#58;alert(1)\">x</a>",
		"<a href=\"vbscript:msgbox(1)\">x</a>",
		"<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
		"<a href=\"file:///etc/passwd\">x</a>",
		"<a href=\"blob:https://a.example/1\">x</a>",
		"<a href=\"//evil.example\">x</a>",
		"<a href=\"https://a.example/)[x](javascript:alert(1)\">x</a>",
		"<a href=\"https://a.example/> <img src=x onerror=alert(1)>\">x</a>",
		"<a href=\"https://a.example/&quot; onclick=&quot;alert(1)\">x</a>",
		"<a href='https://a.example/\" onclick=\"alert(1)'>x</a>",
		"<a href=\"https://a.example\" href=\"javascript:alert(1)\">x</a>",
		"<a href=\"javascript:alert(1)\" href=\"https://a.example\">x</a>",
		"<a href=\"https://a.example\">](javascript:alert(1))</a>",
		"<a href=\"https://a.example\">x](javascript:alert(1)) [y</a>",
		"<a href=\"mailto:a@b.example?body=%3Cscript%3E\">x</a>",
		"<a href=\"mailto:a@b.example)[x](javascript:alert(1)\">x</a>",
		"<a href=\"tel:1)[x](javascript:alert(1)\">x</a>",
		"<a href=\"javascript:alert(1)\"><img src=\"https://a.example/x.png\" alt=\"x\"></a>",
		"<a xlink:href=\"javascript:alert(1)\">x</a>",
		"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
		"<img src=\"javascript:alert(1)\" alt=\"x\">"
	];

	private static readonly string[] _markdown = [
		"[x](javascript:alert(1))",
		"[x](<javascript:alert(1)>)",
		"![x](javascript:alert(1))",
		"[x]: javascript:alert(1)\n\n[x]",
		"[x][1]\n\n[1]: javascript:alert(1) 'x'",
		"<javascript:alert(1)>",
		"[x](data:text/html,<script>alert(1)</script>)",
		"[a](https://a.example \"onclick=alert(1)\")",
		"`<img src=x onerror=alert(1)>",
		"```\n<script>alert(1)</script>",
		"    <script>alert(1)</script>",
		"\\<script>alert(1)</script>",
		"\\\\<script>alert(1)</script>",
		"&<script>alert(1)</script>",
		"> <script>alert(1)</script>",
		"- <script>alert(1)</script>",
		"[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
		"a | b\n--|--\n<script>alert(1)</script> | x",
		"https://a.example/<script>alert(1)</script>",
		"https://a.example/\"onclick=\"alert(1)",
		"https://a.example/](javascript:alert(1))",
		"www.a.example)[x](javascript:alert(1))",
		"a@b.example<script>alert(1)</script>",
		"[https://a.example](javascript:alert(1))",
		"!<a href=\"https://a.example\">x</a>"
	];

	private static IEnumerable<string> Payloads => [.. _scripts, .. _handlers, .. _frames, .. _addresses, .. _markdown];

	[TestCaseSource(nameof(Payloads))]
	public void ToMarkdown_HostileReply_RendersNothingLive(string payload) {
		Assert.Multiple(() => {
			foreach (RenderedReply reply in WaysToWrite(payload).Select(text => new RenderedReply(text))) {
				Assert.That(reply.Elements.Select(element => element.LocalName).Distinct(), Is.SubsetOf(_harmlessElements), reply.Html);
				Assert.That(AttributesOf(reply).Distinct(), Is.SubsetOf(_harmlessAttributes), reply.Html);
				Assert.That(reply.Links, Is.All.Matches<string>(HarmlessAddress().IsMatch), reply.Html);
			}
		});
	}

	[Test]
	public void Payloads_AreAtLeastAHundredDifferentOnes() {
		Assert.That(Payloads.Distinct().Count(), Is.GreaterThanOrEqualTo(100));
	}

	/// <summary>Returns the payload as a rep may type it, paste it into rich text, or type it into the editor, which encodes it.</summary>
	private static IEnumerable<string> WaysToWrite(string payload) {
		string encoded = WebUtility.HtmlEncode(payload);
		return [
			payload,
			"Hello\n" + payload + "\nbye",
			"<p>Hello " + payload + " bye</p>",
			"<ul><li><b>" + payload + "</b></li></ul>",
			"<table><tr><td>" + payload + "</td></tr></table>",
			"<p>" + encoded + "</p>",
			"<p><code>" + encoded + "</code><i>" + encoded + "</i></p>",
			"<pre>" + encoded + "</pre>",
			"<a href=\"https://a.example\">" + encoded + "</a>",
			"<a href=\"" + encoded + "\">x</a>",
			"<p><img src=\"https://a.example/x\" alt=\"" + encoded + "\"></p>"
		];
	}

	private static IEnumerable<string> AttributesOf(RenderedReply rendered) {
		return rendered.Elements.SelectMany(element => element.Attributes).Select(attribute => attribute.Name);
	}

	[GeneratedRegex("^(https?|mailto|tel):", RegexOptions.IgnoreCase)]
	private static partial Regex HarmlessAddress();
}
