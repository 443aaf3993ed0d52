// The activities of a case, oldest first, as Creatio's timeline shows them: title, status and detailed result.
import { dateTime, element, textParagraph } from "./elements.js";

/** Brings the list up to date and leaves the items that have not changed as they are. */
export function showTimeline(list, activities, isFirstTime) {
	const existing = new Map([...list.children].map(item => [item.dataset.activity, item]));
	list.replaceChildren(...activities.map(activity => {
		const key = JSON.stringify(activity);
		return existing.get(key) ?? timelineItem(activity, key, !isFirstTime);
	}));
}

function timelineItem(activity, key, isNew) {
	const item = element("li", { className: isNew ? "is-new" : "" },
		element("div", { className: "line" },
			element("span", { className: "title" }, activity.Title ?? ""),
			element("span", { className: "when" }, dateTime(activity.StartDate)),
			element("span", { className: "status" }, activity.Status ?? "")),
		activity.DetailedResult ? textParagraph(activity.DetailedResult) : null);
	item.dataset.activity = key;
	return item;
}
