// The page of one case: what a rep finds there.
import { retryReplies } from "./actions.js";
import { caseHeader, showHeader } from "./case-header.js";
import { deliveryLine, showDelivery, takeDeliveryNews } from "./delivery.js";
import { dateTime, element, fieldList, refresh, textParagraph, webLink } from "./elements.js";
import { openReply, replyForm } from "./reply-composer.js";
import { showTimeline } from "./timeline.js";

const BYTES_PER_KILOBYTE = 1024;
const NEAR_THE_END_PX = 40;

const page = document.getElementById("case-page");
const announcement = document.getElementById("announcement");
const description = element("section");
const caseFields = element("section");
const sessionFields = element("section");
const newStatus = deliveryLine();
const files = element("div");
const timelineHeading = element("h3");
const timeline = element("ol", { className: "timeline" });
const sections = [caseHeader, description, element("div", { className: "panels" }, caseFields, sessionFields), files,
	element("section", { className: "timeline-section" }, timelineHeading, timeline)];

// The end is where the reply appears, and once there the page follows it.
page.addEventListener("replysent", scrollToEnd);

/** Shows a sentence in place of a case. */
export function showNoCase(sentence) {
	page.replaceChildren(element("p", { className: "empty" }, sentence));
}

/** Shows a case, or brings the one that is shown up to date. */
export function showCase(details, isOtherCase) {
	const wasAtEnd = page.scrollHeight - page.scrollTop - page.clientHeight < NEAR_THE_END_PX;
	showFields(details);
	timelineHeading.textContent = `Timeline (${details.activities.length})`;
	showTimeline(timeline, details.activities, details.messages, isOtherCase, () => retryReplies(details.case.Id));
	if (isOtherCase) {
		page.replaceChildren(...sections);
		page.scrollTop = 0;
	}
	showReplyForm(details);
	if (!isOtherCase && wasAtEnd) {
		scrollToEnd();
	}
	announce(takeDeliveryNews(details.messages, isOtherCase));
}

function scrollToEnd() {
	page.scrollTop = page.scrollHeight;
}

function showFields(details) {
	const row = details.case;
	showHeader(row);
	refresh(description, row.Symptoms ?? "This case has no description.", text => [heading("Description"), textParagraph(text)]);
	refresh(caseFields, row, () => casePanel(row));
	showSession(details);
	refresh(files, details.files, () => filesSections(details.files));
}

// The session's next status is a line of its own in the panel, and stays while the panel does.
function showSession({ case: row, session, messages }) {
	const last = messages.findLast(message => message.SessionStatus);
	const change = last?.DeliveryState === "Sent" ? undefined : last;
	refresh(sessionFields, [session, change?.SessionStatus], () => sessionPanel(session, change));
	if (change) {
		showDelivery(newStatus, change, () => retryReplies(row.Id));
	}
}

function showReplyForm({ case: row, session }) {
	if (!session) {
		replyForm.remove();
		return;
	}
	openReply(row.Id, session.Status === "Open");
	if (!replyForm.isConnected) {
		page.append(replyForm);
	}
}

function announce(sentences) {
	if (sentences.length > 0) {
		announcement.textContent = sentences.join(" ");
	}
}

function heading(text) {
	return element("h3", {}, text);
}

function casePanel(row) {
	return [heading("Case"), fieldList([
		["Contact", row.Contact ?? "anonymous visitor"],
		["Owner", row.Owner ?? "nobody yet"],
		["Group", row.Group ?? "none"],
		["Priority", row.Priority],
		["Origin", row.Origin],
		["Registered", row.RegisteredOn && dateTime(row.RegisteredOn)]
	])];
}

function sessionPanel(session, change) {
	if (!session) {
		return [heading("OpenCX session"), element("p", { className: "hint" }, "This case did not come from OpenCX.")];
	}
	return [heading("OpenCX session"), fieldList([
		["Session", element("span", {}, session.SessionId, " ", copyButton(session.SessionId))],
		["Identity", identityBadge(session)],
		["Visitor", [session.VisitorName, session.VisitorEmail, session.VisitorPhone].filter(Boolean).join(", ")],
		["Ticket", session.TicketNumber && String(session.TicketNumber)],
		["Channel", session.Channel],
		["Language", session.Language],
		["Sentiment", session.Sentiment],
		["Reason", session.Reason],
		["Status", change ? element("div", {}, `${session.Status} → ${change.SessionStatus} `, newStatus) : session.Status],
		["OpenCX", session.Url && webLink(session.Url, "View session in OpenCX")]
	])];
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

function filesSections(references) {
	return references.length === 0 ? [] : [element("section", {},
		heading(`Files (${references.length})`), element("ul", { className: "files" }, ...references.map(fileItem)))];
}

function fileItem(file) {
	const details = [file.type, file.size && `${Math.ceil(file.size / BYTES_PER_KILOBYTE)} KB`].filter(Boolean).join(", ");
	return element("li", {},
		file.url ? webLink(file.url, file.name ?? file.url) : element("span", {}, file.name ?? "unnamed file"),
		element("span", { className: "details" }, details));
}
