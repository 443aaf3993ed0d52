// How far a reply, or the session's new status, has come on its way to OpenCX: in words first, colours only repeat them.
import { dateTime, element, refresh } from "./elements.js";

const LOOKS = { "Sent": "is-good", "Waiting for retry": "is-warning", "Failed": "is-bad" };
const shownStates = new Map();

/** An empty line for a delivery. It can take the focus when its button goes. */
export function deliveryLine() {
	return element("div", { className: "delivery", tabIndex: -1 });
}

/** Brings the line up to date with an OpenCxMessage record; undefined when the reply is in no queue yet. */
export function showDelivery(line, message, retry) {
	const hadFocus = line.contains(document.activeElement);
	refresh(line, message ?? null, () => [
		element("span", { className: `badge ${LOOKS[message?.DeliveryState] ?? ""}` }, message?.DeliveryState ?? "Not queued yet"),
		" ",
		...(message ? describe(message) : []),
		" ",
		message?.DeliveryState === "Failed" ? retryButton(retry) : null
	]);
	if (hadFocus && !line.contains(document.activeElement)) {
		line.focus();
	}
}

/** The sentences for what has arrived or failed since this was asked last, for those who do not see the page. */
export function takeDeliveryNews(messages, isOtherCase) {
	if (isOtherCase) {
		shownStates.clear();
	}
	const news = messages.filter(message => message.DeliveryState && shownStates.get(message.Id) !== message.DeliveryState);
	news.forEach(message => shownStates.set(message.Id, message.DeliveryState));
	return isOtherCase ? [] : news.filter(message => LOOKS[message.DeliveryState]).map(tell);
}

function tell(message) {
	const what = message.ActivityId ? "Reply" : `Session status ${message.SessionStatus}`;
	return `${what}: ${message.DeliveryState}. ${message.DeliveryState === "Sent" ? "" : message.LastError ?? ""}`;
}

function describe(message) {
	switch (message.DeliveryState) {
		case "Queued":
			return ["It waits for its turn."];
		case "Sending":
			return [`Attempt ${message.Attempts} is under way.`];
		case "Sent":
			return [message.ActivityId ? `as ${message.SenderName ?? "an agent"}, ` : "", dateTime(message.SentOn),
				message.Attempts > 1 ? `, with attempt ${message.Attempts}` : ""];
		case "Waiting for retry":
			return [message.LastError ?? "", message.IsUncertain ? " It may have arrived." : "", ` Attempt ${message.Attempts + 1} not before `, dateTime(message.NextAttemptOn), "."];
		default:
			return [message.LastError ?? ""];
	}
}

function retryButton(retry) {
	const button = element("button", { type: "button" }, "Retry");
	const problem = element("span", { role: "alert" });
	button.addEventListener("click", async () => {
		if (button.ariaDisabled === "true") {
			return;
		}
		button.ariaDisabled = "true"; // A disabled button would lose the focus.
		button.textContent = "Retrying…";
		problem.textContent = "";
		try {
			await retry();
		} catch (error) {
			problem.textContent = error.message;
		}
		button.ariaDisabled = null;
		button.textContent = "Retry";
	});
	return element("span", { className: "retry" }, button, " ", problem);
}
