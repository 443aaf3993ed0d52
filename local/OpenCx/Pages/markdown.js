// Draws the part of Markdown that agents and the AI use. It only ever makes elements and text nodes, so HTML in a message stays text.

const inlinePattern = /\*\*(?<bold>[^*]+)\*\*|(?<![\w*])[*_](?<italic>[^*_\n]+)[*_](?![\w*])|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)|(?<url>https?:\/\/[^\s<>()]+[^\s<>().,;:!?])| {2,}\n(?<br>)/gu;
const bullet = /^\s*[-*]\s+/;
const number = /^\s*\d+[.)]\s+/;

export function renderMarkdown(text) {
	const fragment = document.createDocumentFragment();
	for (const block of text.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
		if (block.trim()) {
			fragment.append(...renderBlock(block));
		}
	}
	return fragment;
}

function* renderBlock(block) {
	let group = [];
	let kind = null;
	for (const line of block.split('\n')) {
		const lineKind = bullet.test(line) ? 'ul' : number.test(line) ? 'ol' : 'p';
		if (kind && lineKind !== kind) {
			yield renderGroup(kind, group);
			group = [];
		}
		kind = lineKind;
		group.push(line);
	}
	yield renderGroup(kind, group);
}

function renderGroup(kind, lines) {
	const element = document.createElement(kind);
	element.dir = 'auto';
	if (kind === 'p') {
		// As in OpenCX's widget, a single line break is a space; two spaces before it keep it.
		appendInline(element, lines.join('\n').replace(/^#{1,6}\s+/, ''));
		return element;
	}
	for (const line of lines) {
		const item = document.createElement('li');
		appendInline(item, line.replace(kind === 'ul' ? bullet : number, ''));
		element.append(item);
	}
	return element;
}

function appendInline(parent, text) {
	let end = 0;
	for (const match of text.matchAll(inlinePattern)) {
		parent.append(text.slice(end, match.index), renderInline(match));
		end = match.index + match[0].length;
	}
	parent.append(text.slice(end));
}

function renderInline(match) {
	const { bold, italic, code, label, target, url } = match.groups;
	if (bold) return withText('strong', bold);
	if (italic) return withText('em', italic);
	if (code) return withText('code', code);
	if (url) return link(url, url);
	if (label) return isSafe(target) ? link(label, target) : match[0];
	return document.createElement('br');
}

function isSafe(target) {
	return /^(https?:\/\/|mailto:)/i.test(target);
}

function link(label, target) {
	const element = withText('a', label);
	element.href = target;
	element.target = '_blank';
	element.rel = 'noopener noreferrer';
	return element;
}

function withText(name, text) {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}
