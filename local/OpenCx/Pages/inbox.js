// One session as OpenCX's inbox shows it: what people were told, how the handoff went, what was said, and whether it is closed.

import { renderMessage } from './message-view.js';

const refreshInterval = 2000;
const statusNames = { open: 'Open', closed_resolved: 'Closed as resolved', closed_unresolved: 'Closed as not resolved' };
const element = id => document.getElementById(id);
const sessionId = new URLSearchParams(location.search).get('session') ?? '';
const address = `/inbox/sessions/${encodeURIComponent(sessionId)}`;
let shown = null;

for (const button of element('actions').children) {
	button.addEventListener('click', () => changeStatus(button.dataset.status));
}
const first = await fetch(address);
if (first.ok) {
	show(await first.text());
	setInterval(() => load(), refreshInterval);
} else {
	element('title').textContent = 'There is no such session. This inbox forgets its sessions when it stops.';
}

function changeStatus(status) {
	return load('/status', {
		method: 'POST',
		body: JSON.stringify({ status }),
		headers: { 'Content-Type': 'application/json' },
	});
}

async function load(path = '', request = {}) {
	try {
		const response = await fetch(address + path, request);
		const answer = await response.text();
		if (!response.ok) {
			throw new Error(JSON.parse(answer).message);
		}
		show(answer);
		showProblem('');
	} catch (error) {
		showProblem(`The inbox does not answer: ${error.message}`);
	}
}

// Drawn anew only after a change, so that a selection survives the refreshes between.
function show(answer) {
	if (answer === shown) {
		return;
	}
	shown = answer;
	const { session, status, contact, handoff, caseNumber, history, deliveries } = JSON.parse(answer);
	element('title').textContent = `Session #${session.ticketNumber}`;
	showStatus(status);
	element('facts').replaceChildren(...renderFacts(factsOf(contact, handoff, caseNumber)));
	element('attributes').replaceChildren(...renderFacts(Object.entries(session.sessionAttributes)));
	element('deliveries').replaceChildren(...deliveries.map(renderDelivery));
	element('messages').replaceChildren(...history.map(renderEntry));
}

function showStatus(status) {
	element('status').textContent = statusNames[status];
	element('status').classList.toggle('is-open', status === 'open');
	element('status').hidden = false;
	element('actions').hidden = false;
	for (const button of element('actions').children) {
		button.hidden = (button.dataset.status === 'open') === (status === 'open');
	}
}

function showProblem(sentence) {
	element('problem').textContent = sentence;
	element('problem').hidden = sentence === '';
}

function factsOf(contact, handoff, caseNumber) {
	const facts = [
		['Visitor', `${contact.name ?? contact.email ?? 'Anonymous'} (${contact.isVerified ? 'verified' : 'not verified'})`],
		['Case', caseNumber ?? 'None'],
	];
	if (handoff) {
		facts.push(
			['Summary', handoff.summary],
			['Reason', handoff.reason],
			['Sentiment', handoff.sentiment],
			['Language', handoff.language],
			['AI fields', handoff.aiFields.map(({ name, value }) => `${name} = ${value}`).join(', ')],
		);
	}
	return facts;
}

function* renderFacts(facts) {
	for (const [name, value] of facts) {
		yield withText('dt', name);
		yield withText('dd', value);
	}
}

function renderDelivery({ startedAt, state, attempts, reason, caseNumber, warnings }) {
	const row = document.createElement('tr');
	const outcome = [caseNumber && `Case ${caseNumber}`, reason, ...warnings].filter(Boolean).join(' ');
	for (const value of [new Date(startedAt).toLocaleTimeString(), state, attempts, outcome]) {
		row.insertCell().textContent = value;
	}
	return row;
}

function renderEntry(message) {
	if (message.sender.kind !== 'system') {
		return renderMessage(message);
	}
	const event = withText('li', message.type.replaceAll('_', ' '));
	event.className = 'inbox-event';
	return event;
}

function withText(name, text) {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
