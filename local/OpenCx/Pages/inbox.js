// One session as OpenCX's inbox shows it: what people were told, how the handoff went, what was said.

import { renderMessage } from './message-view.js';

const element = id => document.getElementById(id);
const sessionId = new URLSearchParams(location.search).get('session') ?? '';
const response = await fetch(`/inbox/sessions/${encodeURIComponent(sessionId)}`);

if (response.ok) {
	show(await response.json());
} else {
	element('title').textContent = 'There is no such session. This inbox forgets its sessions when it stops.';
}

function show({ session, contact, handoff, caseNumber, history, deliveries }) {
	element('title').textContent = `Session #${session.ticketNumber}`;
	addFact('Visitor', `${contact.name ?? contact.email ?? 'Anonymous'} (${contact.isVerified ? 'verified' : 'not verified'})`);
	addFact('Status', session.isOpened ? 'Open' : 'Closed');
	addFact('Case', caseNumber ?? 'None');
	if (handoff) {
		addFact('Summary', handoff.summary);
		addFact('Reason', handoff.reason);
		addFact('Sentiment', handoff.sentiment);
		addFact('Language', handoff.language);
		addFact('AI fields', handoff.aiFields.map(({ name, value }) => `${name} = ${value}`).join(', '));
	}
	element('deliveries').append(...deliveries.map(renderDelivery));
	element('messages').append(...history.filter(message => message.sender.kind !== 'system').map(message => renderMessage(message)));
}

function addFact(name, value) {
	const term = document.createElement('dt');
	const description = document.createElement('dd');
	term.textContent = name;
	description.textContent = value;
	element('facts').append(term, description);
}

function renderDelivery({ startedAt, state, attempts, reason, caseNumber, warnings }) {
	const row = document.createElement('tr');
	const outcome = [caseNumber && `Case ${caseNumber}`, reason, ...warnings].filter(Boolean).join(' ');
	for (const value of [new Date(startedAt).toLocaleTimeString(), state, attempts, outcome]) {
		row.insertCell().textContent = value;
	}
	return row;
}
