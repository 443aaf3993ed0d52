// Number, subject and status of the case, and the control that changes the status.
import { setStatus } from "./actions.js";
import { element } from "./elements.js";

const number = element("span", { className: "number" });
const badge = element("span", { className: "badge" });
const subject = element("h2", { dir: "auto" });
const statuses = element("select", { id: "case-status" });
const change = element("button", { type: "submit" }, "Set");
const problem = element("span", { className: "hint", role: "alert" });
const form = element("form", { className: "status-form" },
	element("label", { htmlFor: statuses.id }, "Status"), statuses, change, problem);

let openCaseId = null;
let openStatusId = null;

form.addEventListener("submit", submit);
statuses.addEventListener("change", refreshControls);
const loaded = loadStatuses();

/** The header. */
export const caseHeader = element("header", { className: "case-header" }, number, badge, form, subject);

/** Brings the header up to date with a Case record. A status that the rep is choosing stays chosen. */
export function showHeader(row) {
	number.textContent = row.Number ?? "no number";
	badge.textContent = row.Status ?? "no status";
	subject.textContent = row.Subject ?? "";
	if (row.Id !== openCaseId || row.StatusId !== openStatusId) {
		openCaseId = row.Id;
		openStatusId = row.StatusId;
		loaded.then(select);
	}
}

async function loadStatuses() {
	const response = await fetch("site/case-statuses", { cache: "no-store" });
	statuses.replaceChildren(...(await response.json()).map(status => element("option", { value: status.id }, status.name ?? "")));
}

function select() {
	statuses.value = openStatusId;
	problem.textContent = "";
	refreshControls();
}

async function submit(event) {
	event.preventDefault();
	problem.textContent = "";
	try {
		await setStatus(openCaseId, statuses.value);
	} catch (error) {
		problem.textContent = error.message;
	}
}

function refreshControls() {
	change.disabled = statuses.value === openStatusId;
}
