// The page of one case: what a rep finds there.
import { dateTime, element, fieldList, textParagraph, webLink } from "./elements.js";
import { showTimeline } from "./timeline.js";

const BYTES_PER_KILOBYTE = 1024;
const NEAR_THE_END_PX = 40;

const page = document.getElementById("case-page");
const summary = element("div");
const timelineHeading = element("h3");
const timeline = element("ol", { className: "timeline" });
const timelineSection = element("section", {}, timelineHeading, timeline);

/** Shows a sentence in place of a case. */
export function showNoCase(sentence) {
	page.replaceChildren(element("p", { className: "empty" }, sentence));
}

/** Shows a case, or brings the one that is shown up to date. */
export function showCase(details, isOtherCase) {
	const wasAtEnd = page.scrollHeight - page.scrollTop - page.clientHeight < NEAR_THE_END_PX;
	showSummary(details);
	timelineHeading.textContent = `Timeline (${details.activities.length})`;
	showTimeline(timeline, details.activities, isOtherCase);
	if (isOtherCase) {
		page.replaceChildren(summary, timelineSection);
		page.scrollTop = 0;
	} else if (wasAtEnd) {
		page.scrollTop = page.scrollHeight;
	}
}

// What has not changed stays, so that the keyboard focus and a selection stay with it.
function showSummary({ case: row, session, files }) {
	const key = JSON.stringify([row, session, files]);
	if (summary.dataset.key === key) {
		return;
	}
	summary.dataset.key = key;
	summary.replaceChildren(
		header(row),
		section("Description", textParagraph(row.Symptoms ?? "This case has no description.")),
		element("div", { className: "panels" }, casePanel(row), sessionPanel(session)),
		...filesSections(files));
}

function header(row) {
	return element("header", { className: "case-header" },
		element("span", { className: "number" }, row.Number ?? "no number"),
		element("span", { className: "badge" }, row.Status ?? "no status"),
		element("h2", { dir: "auto" }, row.Subject ?? ""));
}

function section(heading, ...children) {
	return element("section", {}, element("h3", {}, heading), ...children);
}

function casePanel(row) {
	return section("Case", fieldList([
		["Contact", row.Contact ?? "anonymous visitor"],
		["Owner", row.Owner ?? "nobody yet"],
		["Group", row.Group ?? "none"],
		["Priority", row.Priority],
		["Origin", row.Origin],
		["Registered", row.RegisteredOn && dateTime(row.RegisteredOn)]
	]));
}

function sessionPanel(session) {
	if (!session) {
		return section("OpenCX session", element("p", { className: "hint" }, "This case did not come from OpenCX."));
	}
	return section("OpenCX session", fieldList([
		["Session", element("span", {}, session.SessionId, " ", copyButton(session.SessionId))],
		["Identity", identityBadge(session)],
		["Visitor", [session.VisitorName, session.VisitorEmail, session.VisitorPhone].filter(Boolean).join(", ")],
		["Ticket", session.TicketNumber && String(session.TicketNumber)],
		["Channel", session.Channel],
		["Language", session.Language],
		["Sentiment", session.Sentiment],
		["Reason", session.Reason],
		["Status", session.Status],
		["OpenCX", session.Url && webLink(session.Url, "View session in OpenCX")]
	]));
}

function identityBadge(session) {
	return session.IsVerified
		? element("span", { className: "badge is-good" }, "Verified")
		: element("span", { className: "badge is-warning" }, "Not verified");
}

function copyButton(text) {
	const button = element("button", { type: "button", className: "copy" }, "Copy");
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(text);
		button.textContent = "Copied";
	});
	return button;
}

function filesSections(files) {
	return files.length === 0 ? [] : [section(`Files (${files.length})`,
		element("ul", { className: "files" }, ...files.map(fileItem)))];
}

function fileItem(file) {
	const details = [file.type, file.size && `${Math.ceil(file.size / BYTES_PER_KILOBYTE)} KB`].filter(Boolean).join(", ");
	return element("li", {},
		file.url ? webLink(file.url, file.name ?? file.url) : element("span", {}, file.name ?? "unnamed file"),
		element("span", { className: "details" }, details));
}
