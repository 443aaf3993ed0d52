// The list of cases, newest first.
import { dateTime, element } from "./elements.js";

const list = document.getElementById("case-list");
const empty = document.getElementById("case-list-empty");
const count = document.getElementById("case-count");

/** Shows the cases and marks the open one. */
export function showCaseList(cases, openId, addressOf) {
	const focusedId = document.activeElement?.dataset?.caseId;
	list.replaceChildren(...cases.map(row => listItem(row, row.id === openId, addressOf(row.id))));
	empty.hidden = cases.length > 0;
	count.textContent = cases.length > 0 ? `(${cases.length})` : "";
	if (focusedId) {
		list.querySelector(`[data-case-id="${CSS.escape(focusedId)}"]`)?.focus();
	}
}

function listItem(row, isOpen, address) {
	const link = element("a", { href: address },
		element("div", { className: "line" },
			element("span", { className: "number" }, row.number ?? "no number"), element("span", {}, row.status ?? "")),
		element("div", { className: "subject", dir: "auto" }, row.subject ?? ""),
		element("div", { className: "line" },
			element("span", { dir: "auto" }, row.contact ?? "anonymous visitor"), dateTime(row.createdOn, "short")));
	link.dataset.caseId = row.id;
	if (isOpen) {
		link.setAttribute("aria-current", "page");
	}
	return element("li", {}, link);
}
