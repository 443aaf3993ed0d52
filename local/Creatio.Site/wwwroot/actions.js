// What the page asks the site to do. Each promise ends when the site has done it, or fails with the site's sentence.

/** Saves a reply to the visitor as an activity of the case. */
export function sendReply(caseId, text) {
	return call("POST", `${caseId}/replies`, { text });
}

/** Gives the case another status. */
export function setStatus(caseId, statusId) {
	return call("PUT", `${caseId}/status`, { statusId });
}

/** Starts the process that sends the failed replies of the case again. */
export function retryReplies(caseId) {
	return call("POST", `${caseId}/retry`);
}

async function call(method, path, body) {
	const response = await fetch(`site/cases/${path}`, {
		method,
		body: body && JSON.stringify(body),
		headers: body && { "Content-Type": "application/json" }
	});
	if (!response.ok) {
		throw new Error(await readSentence(response));
	}
}

async function readSentence(response) {
	try {
		return (await response.json()).message;
	} catch {
		return `The site answered ${response.status}.`;
	}
}
