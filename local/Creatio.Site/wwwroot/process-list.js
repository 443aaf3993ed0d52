// The latest runs of business processes, newest first.
import { dateTime, element } from "./elements.js";

const list = document.getElementById("process-list");
const summary = document.getElementById("process-summary");

/** Shows the runs and how many of them failed. */
export function showProcessList(runs) {
	const failed = runs.filter(run => run.status === "Failed").length;
	summary.textContent = runs.length === 0 ? "Processes: none has run yet" : `Processes: ${runs.length} latest runs, ${failed} failed`;
	list.replaceChildren(...runs.map(listItem));
}

function listItem(run) {
	return element("li", { className: run.status === "Failed" ? "is-failed" : "" },
		element("span", { className: "number" }, run.process), ` ${describe(run)}, `, dateTime(run.startedOn));
}

function describe(run) {
	return run.status === "Failed"
		? `failed at ${run.failedElement} with ${run.exceptionType}, correlation id ${run.correlationId}`
		: run.status.toLowerCase();
}
