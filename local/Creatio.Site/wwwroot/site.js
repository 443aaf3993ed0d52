// Keeps the page up to date: asks the site once a second what there is and shows what has changed.
import { showCaseList } from "./case-list.js";
import { showCase, showNoCase } from "./case-page.js";
import { element } from "./elements.js";
import { showProcessList } from "./process-list.js";
import { isWritingReply } from "./reply-composer.js";

const POLL_INTERVAL_MS = 1000;
const RETRY_INTERVAL_MS = 5000;
const ROUTE_PREFIX = "#/cases/";

const connection = document.getElementById("connection");
const announcement = document.getElementById("announcement");

const shown = { list: "", caseId: null, caseText: "", newestId: null, processes: "" };

// The skip link changes the address too, and the case stays open then.
function openCaseId() {
	return location.hash.startsWith(ROUTE_PREFIX) ? location.hash.slice(ROUTE_PREFIX.length) : shown.caseId;
}

function caseAddress(id) {
	return ROUTE_PREFIX + id;
}

async function fetchText(path) {
	const response = await fetch(path, { cache: "no-store" });
	if (response.status === 404) {
		return null;
	}
	if (!response.ok) {
		throw new Error(`${path} answered ${response.status}`);
	}
	return response.text();
}

async function updateList() {
	const text = await fetchText("site/cases");
	const cases = JSON.parse(text);
	openNewest(cases);
	const state = text + openCaseId();
	if (state !== shown.list) {
		shown.list = state;
		showCaseList(cases, openCaseId(), caseAddress);
	}
}

function openNewest(cases) {
	const newest = cases[0];
	if (!newest || newest.id === shown.newestId) {
		return;
	}
	const arrivedWhileOpen = shown.list !== "";
	shown.newestId = newest.id;
	if ((arrivedWhileOpen && !isWritingReply()) || openCaseId() === null) {
		location.replace(caseAddress(newest.id));
	}
	if (arrivedWhileOpen) {
		announcement.textContent = `New case ${newest.number}: ${newest.subject}`;
	}
}

async function updateCase() {
	const id = openCaseId();
	if (id === null) {
		return;
	}
	const text = await fetchText(`site/cases/${encodeURIComponent(id)}`);
	if (id !== openCaseId() || (id === shown.caseId && text === shown.caseText)) {
		return;
	}
	const isOtherCase = id !== shown.caseId;
	shown.caseId = text === null ? null : id;
	shown.caseText = text;
	if (text === null) {
		showNoCase("There is no case with this address. Choose one from the list.");
	} else {
		showCase(JSON.parse(text), isOtherCase);
	}
}

async function updateProcesses() {
	const text = await fetchText("site/processes");
	if (text !== shown.processes) {
		shown.processes = text;
		showProcessList(JSON.parse(text));
	}
}

function showConnection(text, state) {
	if (connection.textContent !== text) {
		connection.textContent = text;
		connection.className = `connection ${state}`;
	}
}

/** Brings the page up to date; tells whether the site answered. */
async function update() {
	try {
		await updateList();
		await updateCase();
		await updateProcesses();
		showConnection("Live", "is-live");
		return true;
	} catch (error) {
		console.warn(error);
		showConnection("Creatio does not answer: see the console where it was started. Trying again…", "is-lost");
		return false;
	}
}

async function showWidget() {
	const { chatWidgetUrl } = JSON.parse(await fetchText("site/configuration"));
	document.getElementById("widget").append(chatWidgetUrl
		? element("iframe", { src: onThisHost(chatWidgetUrl), title: "Visitor's chat" })
		: element("p", { className: "empty" }, "This site runs without OpenCX, so there is no chat here."));
}

// A browser may deny storage to a frame of another site, and localhost and 127.0.0.1 are two sites to it.
function onThisHost(address) {
	const url = new URL(address);
	url.hostname = location.hostname;
	return url.href;
}

async function keepUpToDate() {
	const isLive = await update();
	setTimeout(keepUpToDate, isLive ? POLL_INTERVAL_MS : RETRY_INTERVAL_MS);
}

addEventListener("hashchange", update);
showWidget().catch(error => showConnection(`The chat cannot be shown: ${error.message}`, "is-lost"));
keepUpToDate();
