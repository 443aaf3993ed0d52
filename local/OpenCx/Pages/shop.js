// The shop's page: who the visitor is, and the chat beside the goods.

import { Chat } from './chat.js';
import { WidgetClient } from './widget-client.js';

const element = id => document.getElementById(id);
const { botToken } = await (await fetch('/shop/settings')).json();
const client = new WidgetClient(botToken);

// OpenCX tells the devices of unverified visitors apart by an id that their browser keeps.
function deviceId() {
	const known = localStorage.getItem('opencx-external-id') ?? `v-${crypto.randomUUID()}`;
	localStorage.setItem('opencx-external-id', known);
	return known;
}

async function signIn() {
	const { token } = await (await fetch('/shop/sign-in', { method: 'POST' })).json();
	client.useContact(token);
}

await client.createContact();
const chat = new Chat(client, deviceId());

async function becomeVisitor() {
	const identity = element('identity').value;
	const mustIntroduce = identity === 'unverified';
	chat.restart({ canWrite: !mustIntroduce });
	element('chat-introduction').hidden = !mustIntroduce;
	if (identity === 'verified') {
		await signIn();
	} else if (identity === 'anonymous') {
		await client.createContact();
	}
}

async function introduce(event) {
	event.preventDefault();
	const form = new FormData(event.target);
	await client.createContact({ email: form.get('email'), name: form.get('name') });
	element('chat-introduction').hidden = true;
	chat.restart({ canWrite: true });
	element('chat-text').focus();
}

function toggleChat(isOpen) {
	element('chat').hidden = !isOpen;
	element('chat-launcher').hidden = isOpen;
	element('chat-launcher').setAttribute('aria-expanded', String(isOpen));
	element(isOpen ? 'chat-text' : 'chat-launcher').focus();
}

function startAgain() {
	chat.restart();
	element('chat-text').focus();
}

element('identity').addEventListener('change', becomeVisitor);
element('chat-introduction').addEventListener('submit', introduce);
element('chat-new').addEventListener('click', startAgain);
element('chat-again').addEventListener('click', startAgain);
element('chat-minimize').addEventListener('click', () => toggleChat(false));
element('chat-launcher').addEventListener('click', () => toggleChat(true));
