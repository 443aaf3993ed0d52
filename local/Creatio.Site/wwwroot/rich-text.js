// A reply as the rep wrote it: plain text, or the rich text of an editor. Only elements named here are made, and no attribute but a
// checked address is kept, so that a text can never bring a script or a style along.
import { element, textParagraph, webLink } from "./elements.js";

const KEPT = new Set(["p", "div", "br", "b", "strong", "i", "em", "u", "s", "ul", "ol", "li", "blockquote", "code", "pre"]);
const HIDDEN = new Set(["head", "script", "style", "title", "template"]);

/** The text as an element. */
export function richText(html) {
	const { body } = new DOMParser().parseFromString(html, "text/html");
	return body.children.length === 0
		? textParagraph(body.textContent)
		: element("div", { className: "text rich-text", dir: "auto" }, ...copyChildren(body));
}

function copyChildren(parent) {
	return [...parent.childNodes].flatMap(copy);
}

function copy(node) {
	if (node.nodeType === Node.TEXT_NODE) {
		return [node.data];
	}
	const name = node.localName;
	if (!name || HIDDEN.has(name)) {
		return [];
	}
	if (name === "a") {
		return [webLink(node.getAttribute("href") ?? "", node.textContent)];
	}
	return KEPT.has(name) ? [element(name, {}, ...copyChildren(node))] : copyChildren(node);
}
