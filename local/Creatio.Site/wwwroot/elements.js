// Small building blocks of the page. Everything that comes from a visitor is set as text, never as HTML.
const WEB_ADDRESS = /https?:\/\/[^\s<>"'“”«»]+/g;
const TRAILING_PUNCTUATION = /[.,;:!?)\]}]+$/;

const shownValues = new WeakMap();

/** Creates an element with properties and children (elements or texts; null and undefined are left out). */
export function element(name, properties = {}, ...children) {
	const created = Object.assign(document.createElement(name), properties);
	created.append(...children.filter(child => child !== null && child !== undefined));
	return created;
}

/** Gives an element new children when what they show has changed; what has not changed keeps the focus and a selection. */
export function refresh(container, value, render) {
	const key = JSON.stringify(value);
	if (shownValues.get(container) !== key) {
		shownValues.set(container, key);
		container.replaceChildren(...render(value).filter(child => child !== null));
	}
}

/** A paragraph that keeps the text's line breaks and turns its http(s) addresses into links. */
export function textParagraph(text) {
	return element("p", { className: "text" }, ...linkAddresses(text));
}

/** A link to an http(s) address; any other address stays text. */
export function webLink(address, caption) {
	return /^https?:\/\//i.test(address)
		? element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, caption)
		: element("span", {}, `${caption} (${address})`);
}

/** A date and time as the reader writes it; the exact one shows when pointed at. */
export function dateTime(isoText, timeStyle = "medium") {
	const text = new Date(isoText).toLocaleString(undefined, { dateStyle: "medium", timeStyle });
	return element("time", { dateTime: isoText, title: isoText }, text);
}

/** A list of captions and values; fields without a value are left out. */
export function fieldList(fields) {
	const rows = fields.filter(([, value]) => value !== null && value !== undefined && value !== "");
	return element("dl", { className: "fields" },
		...rows.flatMap(([caption, value]) => [element("dt", {}, caption), element("dd", {}, value)]));
}

function linkAddresses(text) {
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(WEB_ADDRESS)) {
		const address = match[0].replace(TRAILING_PUNCTUATION, "");
		parts.push(text.slice(end, match.index), webLink(address, address));
		end = match.index + address.length;
	}
	parts.push(text.slice(end));
	return parts;
}
