// Draws one message: bubble, files, and the custom component behind an AI answer.

import { renderMarkdown } from './markdown.js';

export function renderMessage(message, { isContinued = false, isPending = false } = {}) {
	const item = document.createElement('li');
	item.className = `chat-message is-${message.sender.kind}`;
	item.classList.toggle('is-continued', isContinued);
	item.classList.toggle('is-pending', isPending);
	const body = make('div', 'chat-body');
	if (message.sender.kind !== 'user') {
		item.append(renderAvatar(message.sender));
		if (!isContinued) {
			body.append(make('span', 'chat-author', message.sender.name ?? 'Support'));
		}
	}
	body.append(...renderContent(message));
	item.append(body);
	return item;
}

export function renderTyping() {
	const item = make('li', 'chat-message is-ai');
	const dots = make('div', 'chat-bubble chat-typing');
	dots.append(make('i'), make('i'), make('i'));
	dots.setAttribute('aria-label', 'The assistant is writing');
	item.append(renderAvatar({ kind: 'ai', name: 'Lumi' }), dots);
	return item;
}

function* renderContent(message) {
	const component = renderComponent(message.actionCalls?.at(-1));
	if (component) {
		yield component;
	} else if (message.content.text) {
		const bubble = make('div', 'chat-bubble');
		bubble.dir = 'auto';
		bubble.append(message.sender.kind === 'user' ? message.content.text : renderMarkdown(message.content.text));
		yield bubble;
	}
	for (const file of message.attachments ?? []) {
		yield renderFile(file);
	}
	const time = new Date(message.sentAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
	yield make('span', 'chat-time', time);
}

function renderComponent(call) {
	if (call?.actionName !== 'order_card') {
		return null;
	}
	const order = JSON.parse(call.result.responseBodyText);
	const card = make('article', 'chat-order');
	const header = make('header');
	header.append(make('span', '', `Order ${order.number}`), make('mark', '', order.status));
	card.append(header, make('h3', '', order.item), make('p', '', `${order.price} · it ${order.arrival}`));
	return card;
}

function renderFile(file) {
	const link = make('a', 'chat-file');
	link.href = file.url;
	link.target = '_blank';
	link.rel = 'noopener noreferrer';
	if (file.type.startsWith('image/')) {
		link.className = 'chat-picture';
		const picture = make('img');
		picture.src = file.url;
		picture.alt = file.name;
		link.append(picture);
		return link;
	}
	link.append(make('span', '', file.name), make('small', '', `${Math.ceil(file.size / 1024)} KB`));
	return link;
}

function renderAvatar({ kind, name, avatar }) {
	const element = make(avatar ? 'img' : 'span', `chat-avatar chat-avatar-${kind}`);
	element.title = name ?? '';
	if (avatar) {
		element.src = avatar;
		element.alt = '';
		element.addEventListener('error', () => element.replaceWith(renderAvatar({ kind, name })));
	} else {
		element.textContent = (name ?? 'S').charAt(0);
		element.ariaHidden = 'true';
	}
	return element;
}

function make(name, className = '', text = '') {
	const element = document.createElement(name);
	element.className = className;
	element.textContent = text;
	return element;
}
