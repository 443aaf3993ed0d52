// Where a rep writes to the visitor: a small editor of rich text, as Creatio's own pages have one.
import { sendReply } from "./actions.js";
import { element } from "./elements.js";

const HINT = "Ctrl+Enter sends.";
const CLOSED_HINT = "This session is closed: a reply may not reach the visitor before the case is reopened.";

const editor = element("div", { className: "reply-text", role: "textbox", contentEditable: "true", id: "reply-text" });
editor.ariaMultiLine = "true";
editor.ariaLabel = "Reply to the visitor";
const bold = toolButton("bold", "Bold", "Bold (Ctrl+B)");
const bullets = toolButton("insertUnorderedList", "List", "List with bullets");
const send = element("button", { type: "submit", className: "primary" }, "Send");
const hint = element("p", { className: "hint", role: "status" }, HINT);
const tools = element("div", { className: "reply-tools", role: "toolbar" }, bold, bullets);
tools.ariaLabel = "Format";
const form = element("form", { className: "reply" }, tools, editor, element("div", { className: "reply-end" }, hint, send));
form.ariaLabel = "Reply";

const drafts = new Map();
let openCaseId = null;
let isSending = false;

document.execCommand("defaultParagraphSeparator", false, "p");
form.addEventListener("submit", submit);
editor.addEventListener("keydown", event => {
	if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
		event.preventDefault();
		form.requestSubmit();
	}
});
editor.addEventListener("input", refreshControls);
editor.addEventListener("paste", event => insertPlain(event, event.clipboardData));
editor.addEventListener("drop", event => insertPlain(event, event.dataTransfer));
document.addEventListener("selectionchange", refreshControls);
refreshControls();

/** The form. Its event "replysent" tells that the site has the reply. */
export const replyForm = form;

/** Turns the form to a case. What was written for another one waits there. */
export function openReply(caseId, isSessionOpen) {
	showHint(isSessionOpen ? HINT : CLOSED_HINT);
	if (caseId === openCaseId) {
		return;
	}
	drafts.set(openCaseId, editor.innerHTML);
	openCaseId = caseId;
	editor.innerHTML = drafts.get(caseId) ?? "";
	refreshControls();
}

/** Whether the rep is at it, so that nothing may take the case away. */
export function isWritingReply() {
	return form.isConnected && (form.contains(document.activeElement) || !isEmpty());
}

async function submit(event) {
	event.preventDefault();
	if (isEmpty() || isSending) {
		return;
	}
	const caseId = openCaseId;
	setSending(true);
	try {
		await sendReply(caseId, editor.innerHTML);
		forget(caseId);
		form.dispatchEvent(new Event("replysent", { bubbles: true }));
	} catch (error) {
		showHint(error.message);
	}
	setSending(false);
}

function forget(caseId) {
	drafts.delete(caseId);
	if (caseId === openCaseId) {
		editor.replaceChildren();
	}
}

function isEmpty() {
	return editor.textContent.trim() === "";
}

function setSending(value) {
	isSending = value;
	form.ariaBusy = String(value);
	refreshControls();
}

function refreshControls() {
	send.disabled = isEmpty() || isSending;
	editor.classList.toggle("is-empty", isEmpty() && editor.querySelector("li") === null);
	const isInside = editor.contains(document.getSelection()?.anchorNode ?? null);
	for (const button of [bold, bullets]) {
		button.ariaPressed = String(isInside && document.queryCommandState(button.dataset.command));
	}
}

function showHint(text) {
	if (hint.textContent !== text) {
		hint.textContent = text;
	}
}

function toolButton(command, caption, title) {
	const button = element("button", { type: "button", title }, caption);
	button.dataset.command = command;
	button.addEventListener("mousedown", event => event.preventDefault()); // The selection stays in the editor.
	button.addEventListener("click", () => {
		editor.focus();
		document.execCommand(command);
		refreshControls();
	});
	return button;
}

// What is pasted or dropped comes without the look of where it was.
function insertPlain(event, data) {
	event.preventDefault();
	document.execCommand("insertText", false, data.getData("text/plain"));
}
