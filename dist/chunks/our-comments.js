import { n as carriesMarker } from "./run-state.js";
function ourComments(comments, logins) {
	const own = new Set(logins.map((login) => login.toLowerCase()));
	return comments.filter(({ author, authorIsBot, body }) => own.has((authorIsBot ? `${author}[bot]` : author).toLowerCase()) && carriesMarker(body)).sort((a, b) => a.id - b.id);
}
export { ourComments as t };
