// The activities of a case, oldest first, as Creatio's timeline shows them: title, status and detailed result; and for a reply,
// whether the visitor has it.
import { deliveryLine, showDelivery } from "./delivery.js";
import { dateTime, element, refresh, textParagraph } from "./elements.js";
import { richText } from "./rich-text.js";

const REPLY_CATEGORY = "OpenCX reply";

/** Brings the list up to date and leaves the items that have not changed as they are. */
export function showTimeline(list, activities, messages, isFirstTime, retry) {
	const replies = new Map(messages.filter(message => message.DeliveryState).map(message => [message.ActivityId, message]));
	const existing = new Map([...list.children].map(item => [item.dataset.activity, item]));
	const items = activities.map(activity => existing.get(activity.Id) ?? timelineItem(activity.Id, !isFirstTime));
	place(list, items);
	items.forEach((item, index) => update(item, activities[index], replies.get(activities[index].Id), retry));
}

// An item that stays where it is is not taken out in between, which would cost it the focus.
function place(list, items) {
	items.forEach((item, index) => {
		if (list.children[index] !== item) {
			list.insertBefore(item, list.children[index] ?? null);
		}
	});
	while (list.children.length > items.length) {
		list.lastChild.remove();
	}
}

function timelineItem(id, isNew) {
	const item = element("li", { className: isNew ? "is-new" : "" }, element("div", { className: "line" }), element("div"));
	item.dataset.activity = id;
	return item;
}

function update(item, activity, message, retry) {
	const isReply = message !== undefined || activity.ActivityCategory === REPLY_CATEGORY;
	const [line, text] = item.children;
	refresh(line, [activity.Title, activity.StartDate, activity.Status, isReply && activity.CreatedBy], () => [
		element("span", { className: "title" }, activity.Title ?? ""),
		isReply && activity.CreatedBy ? element("span", { className: "author" }, `by ${activity.CreatedBy}`) : null,
		element("span", { className: "when" }, dateTime(activity.StartDate)),
		element("span", { className: "status" }, activity.Status ?? "")
	]);
	refresh(text, activity.DetailedResult ?? "", written => [written ? (isReply ? richText : textParagraph)(written) : null]);
	if (isReply) {
		const delivery = item.children[2] ?? item.appendChild(deliveryLine());
		showDelivery(delivery, message, retry);
	}
}
