import { n as createClient } from "./apply.js";
import { x as InputError } from "./links.js";
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
		log
	});
}
const NAME = "([\\w.-]{1,100})/([\\w.-]{1,100})";
const REPOSITORY = new RegExp(`^${NAME}$`);
const PULL = new RegExp(`^${NAME}#([1-9]\\d{0,9})$`);
function readRepository(text) {
	const [, owner, repo] = REPOSITORY.exec(text) ?? [];
	if (owner !== void 0 && repo !== void 0) return {
		owner,
		repo
	};
	throw new InputError(`The repository has to be OWNER/REPO, such as microsoft/PowerPlatformConnectors; it is "${text}".`);
}
function readPullName(text) {
	const [, owner, repo, number] = PULL.exec(text) ?? [];
	if (owner !== void 0 && repo !== void 0) return {
		owner,
		repo,
		number: Number(number)
	};
	throw new InputError(`--pull takes owner/repository#number, such as microsoft/PowerPlatformConnectors#1234; it is "${text}".`);
}
export { environmentToken as i, readRepository as n, environmentClient as r, readPullName as t };
