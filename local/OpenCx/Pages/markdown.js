// Draws the part of GitHub's Markdown that agents and the AI use, as OpenCX's widget shows it. It only ever makes elements and text
// nodes, so HTML in a message stays text.

const fence = /^ {0,3}(`{3,}|~{3,})/;
const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const heading = /^ {0,3}#{1,6} +/;
const quote = /^ {0,3}> ?/;
const item = /^(?<indent> *)(?<marker>[-+*]|(?<number>\d{1,9})(?<end>[.)]))(?<space> +)(?=\S)/;

// What comes first wins, as in Markdown: an escaped character is no marker, and code is taken as it is.
const inlineParts = [
	String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
	String.raw`(?<br> {2,}\n|\\\n)`,
	String.raw`(?<ticks>\x60+)(?<code>[^\x60]|[^\x60].*?[^\x60])\k<ticks>(?!\x60)`,
	String.raw`\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<target>(?:\\.|[^)\s])+)\)`,
	String.raw`\*\*(?=\S)(?<strong>(?:\\.|[^\\])+?)(?<!\s)\*\*`,
	String.raw`~~(?=\S)(?<del>(?:\\.|[^\\])+?)(?<!\s)~~`,
	String.raw`(?<![\p{L}\p{N}])_(?=\S)(?<em>(?:\\.|[^\\])+?)(?<!\s)_(?![\p{L}\p{N}])`,
	String.raw`\*(?=[^\s*])(?<star>(?:\\.|[^\\*])+?)(?<!\s)\*`,
	String.raw`(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]*);)`,
];
const address = String.raw`(?<url>https?://[^\s<>()]+[^\s<>().,:;!?*_~'"])`;
const inlinePattern = new RegExp([...inlineParts, address].join('|'), 'gsu');
const labelPattern = new RegExp(inlineParts.join('|'), 'gsu'); // There are no links in the text of a link.

export function renderMarkdown(text) {
	const fragment = document.createDocumentFragment();
	fragment.append(...renderBlocks(text.replaceAll('\r\n', '\n').split('\n')));
	return fragment;
}

function* renderBlocks(lines) {
	let rest = lines;
	while (rest.length > 0) {
		const [block, count] = takeBlock(rest);
		if (block) {
			yield block;
		}
		rest = rest.slice(count);
	}
}

// The block that the lines begin with, and how many of them it takes.
function takeBlock(lines) {
	const [first] = lines;
	if (first.trim() === '') return [null, 1];
	if (fence.test(first)) return takeCode(lines);
	if (rule.test(first)) return [make('hr'), 1];
	if (quote.test(first)) return takeQuote(lines);
	if (item.test(first)) return takeList(lines);
	return takeParagraph(lines);
}

function takeCode(lines) {
	const [, marker] = lines[0].match(fence);
	const end = lines.findIndex((line, index) => index > 0 && line.trim() === marker);
	const code = lines.slice(1, end < 0 ? lines.length : end);
	return [make('pre', make('code', code.join('\n'))), code.length + 2];
}

function takeQuote(lines) {
	const count = countWhile(lines, line => quote.test(line));
	return [make('blockquote', ...renderBlocks(lines.slice(0, count).map(line => line.replace(quote, '')))), count];
}

function takeList(lines) {
	const { number, marker, end } = lines[0].match(item).groups;
	const list = make(number ? 'ol' : 'ul');
	if (number) {
		list.start = Number(number);
	}
	let count = 0;
	while (isItemOf(lines[count], number ? end : marker)) {
		const taken = takeItem(lines.slice(count));
		list.append(renderItem(taken));
		count += taken.length;
	}
	return [list, count];
}

function isItemOf(line, kind) {
	const groups = line?.match(item)?.groups;
	return groups !== undefined && (groups.end ?? groups.marker) === kind;
}

// An item goes on as long as lines are indented as its text is; a blank line counts only with such a line after it.
function takeItem(lines) {
	const width = lines[0].match(item)[0].length;
	const isInside = line => line.startsWith(' '.repeat(width));
	const count = 1 + countWhile(lines.slice(1), (line, index, others) =>
		isInside(line) || (line.trim() === '' && isInside(others.slice(index).find(other => other.trim() !== '') ?? '')));
	return [' '.repeat(width) + lines[0].slice(width), ...lines.slice(1, count)].map(line => line.slice(width));
}

function renderItem(lines) {
	const isTight = !lines.includes('');
	return make('li', ...[...renderBlocks(lines)].flatMap(block => isTight && block.localName === 'p' ? [...block.childNodes] : [block]));
}

// As in OpenCX's widget, a single line break is a space; two spaces before it keep it.
function takeParagraph(lines) {
	const count = 1 + countWhile(lines.slice(1), line => line.trim() !== '' && !fence.test(line) && !rule.test(line) && !quote.test(line)
		&& !interrupts(line.match(item)));
	const text = lines.slice(0, count).map(line => line.trimStart()).join('\n').trimEnd();
	return [make('p', ...renderInline(text.replace(heading, ''))), count];
}

// A number in the middle of a sentence may come to stand at the start of a line.
function interrupts(found) {
	return found !== null && (found.groups.number ?? '1') === '1';
}

function countWhile(lines, isPart) {
	const end = lines.findIndex((line, index) => !isPart(line, index, lines));
	return end < 0 ? lines.length : end;
}

function* renderInline(text, pattern = inlinePattern) {
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		yield text.slice(end, match.index);
		yield* renderMatch(match, pattern);
		end = match.index + match[0].length;
	}
	yield text.slice(end);
}

function* renderMatch({ 0: whole, groups }, pattern) {
	const { escaped, br, code, label, target, url, strong, del, em, star, entity } = groups;
	if (escaped) yield escaped;
	else if (br) yield make('br');
	else if (code) yield make('code', code.replace(/^ (.*\S.*) $/s, '$1'));
	else if (label) yield* renderLink(label, unescape(target), whole);
	else if (url) yield link(url, url);
	else if (strong) yield make('strong', ...renderInline(strong, pattern));
	else if (del) yield make('del', ...renderInline(del, pattern));
	else if (em ?? star) yield make('em', ...renderInline(em ?? star, pattern));
	else yield decode(entity);
}

function* renderLink(label, target, whole) {
	if (/^(https?:\/\/|mailto:)/i.test(target)) {
		yield link(target, ...renderInline(label, labelPattern));
	} else {
		yield whole;
	}
}

function unescape(text) {
	return decode(text.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

function decode(text) {
	return text.replace(/&[#\w]+;/g, entity => new DOMParser().parseFromString(entity, 'text/html').body.textContent);
}

function link(target, ...children) {
	const element = make('a', ...children);
	element.href = target;
	element.target = '_blank';
	element.rel = 'noopener noreferrer';
	return element;
}

function make(name, ...children) {
	const element = document.createElement(name);
	element.append(...children);
	if (['p', 'ul', 'ol', 'blockquote'].includes(name)) {
		element.dir = 'auto';
	}
	return element;
}
