// The calls that OpenCX's widget makes, as far as this page needs them.

export class WidgetClient {
	#botToken;
	#contactToken = null;

	constructor(botToken) {
		this.#botToken = botToken;
	}

	useContact(token) {
		this.#contactToken = token;
	}

	async createContact({ email, name } = {}) {
		const { token } = await this.#post('contact/create-unverified', { email, non_verified_name: name });
		this.useContact(token);
	}

	createSession(externalId) {
		return this.#post('create-session', { customData: { external_id: externalId } });
	}

	send(sessionId, { id, text, attachments }) {
		return this.#post('chat/send', {
			uuid: id,
			content: text,
			session_id: sessionId,
			bot_token: this.#botToken,
			attachments,
		});
	}

	poll(sessionId) {
		return this.#call(`poll/${sessionId}`, {});
	}

	resolve(sessionId) {
		return this.#post('session/resolve', { session_id: sessionId });
	}

	upload(file) {
		const form = new FormData();
		form.append('file', file);
		return this.#call('upload', { method: 'POST', body: form });
	}

	#post(path, body) {
		return this.#call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
	}

	async #call(path, request) {
		const headers = { ...request.headers, 'X-Bot-Token': this.#botToken };
		if (this.#contactToken) {
			headers.Authorization = `Bearer ${this.#contactToken}`;
		}
		const response = await fetch(`/backend/widget/v2/${path}`, { ...request, headers });
		const answer = await response.json();
		if (!response.ok) {
			throw new Error(answer.message);
		}
		return answer;
	}
}
