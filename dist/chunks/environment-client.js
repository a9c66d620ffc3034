import { n as createClient } from "./apply.js";
import { n as VERSION } from "./version.js";
import { r as note } from "./outcome.js";
function environmentToken() {
	return process.env.GITHUB_TOKEN || void 0;
}
function environmentClient({ log = note, fetch } = {}) {
	const token = environmentToken();
	const baseUrl = process.env.GITHUB_API_URL;
	return createClient({
		...token === void 0 ? {} : { token },
		...baseUrl ? { baseUrl } : {},
		...fetch === void 0 ? {} : { fetch },
		userAgent: `connector-preflight/${VERSION}`,
		log
	});
}
export { environmentToken as n, environmentClient as t };
