// The conversation: what is on the screen, what goes out, what a poll brings.

import { FilePicker } from './file-picker.js';
import { renderMessage, renderTyping } from './message-view.js';

const pollingInterval = 1000;
const greeting = {
	publicId: 'greeting',
	sender: { kind: 'ai', name: 'Lumi' },
	content: { text: 'Hello! I am **Lumi**. I can look up an order, tell you our opening hours and explain returns. How can I help?' },
};
const element = id => document.getElementById(`chat-${id}`);

export class Chat {
	#client;
	#externalId;
	#session = null;
	#shown = new Map();
	#lastAuthor = null;
	#isAwaitingAnswer = false;
	#typing = renderTyping();
	#files;
	#canWrite = true;

	constructor(client, externalId) {
		this.#client = client;
		this.#externalId = externalId;
		this.#files = new FilePicker(client, () => this.#refreshControls());
		this.#listen();
		setInterval(() => this.#poll(), pollingInterval);
		this.restart();
	}

	// Shows an empty conversation; its session begins with the first message.
	restart({ canWrite = this.#canWrite } = {}) {
		this.#session = null;
		this.#shown.clear();
		this.#lastAuthor = null;
		this.#isAwaitingAnswer = false;
		this.#canWrite = canWrite;
		element('messages').replaceChildren();
		this.#files.clear();
		this.#show({ ...greeting, sentAt: new Date().toISOString() });
		this.#refreshHeader();
		this.#refreshControls();
	}

	#listen() {
		const text = element('text');
		element('composer').addEventListener('submit', event => {
			event.preventDefault();
			this.#submit();
		});
		text.addEventListener('keydown', event => {
			if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
				event.preventDefault();
				this.#submit();
			}
		});
		text.addEventListener('input', () => this.#refreshControls());
		for (const suggestion of element('suggestions').children) {
			suggestion.addEventListener('click', () => this.#send({ text: suggestion.textContent, attachments: [] }));
			suggestion.disabled = false; // The page has them disabled until somebody listens.
		}
		element('resolve').addEventListener('click', () => this.#resolve());
	}

	#submit() {
		if (element('composer').querySelector('.chat-send').disabled) {
			return;
		}
		const text = element('text').value.trim();
		element('text').value = '';
		this.#send({ text, attachments: this.#files.take() });
		element('text').focus();
	}

	// The client chooses the message's id, so a repeated try cannot say the same thing twice.
	async #send({ text, attachments }) {
		const outgoing = { id: crypto.randomUUID(), text, attachments };
		const row = this.#show({
			publicId: outgoing.id,
			sender: { kind: 'user' },
			content: { text },
			attachments,
			sentAt: new Date().toISOString(),
		}, { isPending: true });
		await this.#deliver(outgoing, row);
	}

	async #deliver(outgoing, row) {
		this.#setAwaitingAnswer(!this.#isWithPeople);
		try {
			this.#session ??= await this.#client.createSession(this.#externalId);
			const answer = await this.#client.send(this.#session.id, outgoing);
			if (!answer.success) {
				throw new Error(answer.error.message);
			}
			row.classList.remove('is-pending');
		} catch (error) {
			this.#offerRetry(outgoing, row, error);
		}
		this.#setAwaitingAnswer(false);
		await this.#poll();
	}

	#offerRetry(outgoing, row, error) {
		const retry = document.createElement('button');
		retry.type = 'button';
		retry.className = 'chat-retry';
		retry.textContent = 'Not sent. Try again';
		retry.title = error.message;
		retry.addEventListener('click', () => {
			retry.remove();
			this.#deliver(outgoing, row);
		});
		row.querySelector('.chat-body').append(retry);
	}

	async #poll() {
		const polled = this.#session;
		if (!polled || this.#isAwaitingAnswer) {
			return;
		}
		try {
			const { session, history } = await this.#client.poll(polled.id);
			if (this.#session?.id !== polled.id) {
				return;
			}
			this.#session = session;
			history.filter(message => message.sender.kind !== 'system').forEach(message => this.#show(message));
		} catch (error) {
			element('status').textContent = `Connection lost: ${error.message}`;
			return;
		}
		this.#refreshHeader();
		this.#refreshControls();
	}

	async #resolve() {
		this.#session = await this.#client.resolve(this.#session.id);
		this.#refreshHeader();
		this.#refreshControls();
	}

	// A message that is on the screen stays as it is: OpenCX's widget never draws an id twice.
	#show(message, options = {}) {
		if (this.#shown.has(message.publicId)) {
			return this.#shown.get(message.publicId);
		}
		const author = `${message.sender.kind} ${message.sender.name ?? ''}`;
		const row = renderMessage(message, { ...options, isContinued: author === this.#lastAuthor });
		this.#lastAuthor = author;
		this.#shown.set(message.publicId, row);
		element('messages').append(row);
		this.#keepTypingLast();
		this.#scrollToEnd();
		return row;
	}

	#scrollToEnd() {
		element('messages').scrollTop = element('messages').scrollHeight;
	}

	get #isWithPeople() {
		return this.#session !== null && this.#session.assignee.kind !== 'ai';
	}

	#setAwaitingAnswer(isAwaiting) {
		this.#isAwaitingAnswer = isAwaiting;
		this.#keepTypingLast();
		this.#refreshControls();
	}

	#keepTypingLast() {
		if (this.#isAwaitingAnswer) {
			element('messages').append(this.#typing);
		} else {
			this.#typing.remove();
		}
	}

	#refreshHeader() {
		const { kind, name } = this.#session?.assignee ?? { kind: 'ai' };
		const isClosed = this.#session?.isOpened === false;
		const shown = {
			ai: { name: 'Lumi', status: 'Assistant of Lumen Home' },
			none: { name: 'Lumen Home', status: 'Waiting for our team' },
			human: { name: name ?? 'Our team', status: 'Customer care of Lumen Home' },
		}[kind];
		element('name').textContent = shown.name;
		element('status').textContent = isClosed ? 'This conversation is closed' : shown.status;
		element('avatar').textContent = shown.name.charAt(0);
		element('avatar').classList.toggle('chat-avatar-ai', kind === 'ai');
	}

	#refreshControls() {
		const isClosed = this.#session !== null && !this.#session.isOpened;
		const text = element('text');
		element('composer').hidden = isClosed || !this.#canWrite;
		if (element('closed').hidden === isClosed) {
			element('closed').hidden = !isClosed;
			this.#scrollToEnd(); // The two are of different height.
		}
		element('suggestions').hidden = !this.#canWrite || this.#shown.size > 1;
		element('resolve').hidden = this.#session === null || isClosed;
		element('composer').querySelector('.chat-send').disabled =
			this.#isAwaitingAnswer || this.#files.isUploading || (text.value.trim() === '' && this.#files.isEmpty);
	}
}
