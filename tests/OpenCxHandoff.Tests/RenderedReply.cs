using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace OpenCxHandoff.Tests;

/// <summary>
/// A reply as the visitor sees it: rendered as OpenCX's widget does it, as GitHub-flavoured Markdown with raw HTML and no sanitiser.
/// </summary>
internal sealed class RenderedReply {
	// Without tables: Markdig finds them where GitHub's grammar has none. How they are avoided is tested on the Markdown.
	private static readonly MarkdownPipeline _gitHubFlavour = new MarkdownPipelineBuilder()
		.UseAutoLinks().UseTaskLists().UseFootnotes()
		.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
		.Build();

	private readonly IElement _body;

	public RenderedReply(string text) {
		Html = Markdown.ToHtml(OpenCxReplyText.ToMarkdown(text), _gitHubFlavour);
		_body = new HtmlParser().ParseDocument("<body>" + Html).Body!;
	}

	public string Html { get; }

	public string VisibleText => _body.TextContent;

	public IEnumerable<IElement> Elements => _body.QuerySelectorAll("*");

	public IEnumerable<string> TextsOf(string selector) => _body.QuerySelectorAll(selector).Select(element => element.TextContent);

	public IEnumerable<string?> Links => _body.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

	/// <summary>The HTML without its line breaks.</summary>
	public string Structure => Html.Replace("\n", string.Empty, StringComparison.Ordinal);
}
