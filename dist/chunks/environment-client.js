import { t as createClient } from "./client.js";
import { n as VERSION } from "./version.js";
import { n as note } from "./outcome.js";
function environmentToken() {
	return process.env.GITHUB_TOKEN || void 0;
}
function environmentClient(log = note) {
	const token = environmentToken();
	const baseUrl = process.env.GITHUB_API_URL;
	return createClient({
		...token === void 0 ? {} : { token },
		...baseUrl ? { baseUrl } : {},
		userAgent: `connector-preflight/${VERSION}`,
		log
	});
}
export { environmentToken as n, environmentClient as t };
