function isRefusal({ kind }) {
	return kind === "no-permission" || kind === "invalid";
}
var GitHubUnavailable = class extends Error {
	name = "GitHubUnavailable";
	problem;
	constructor(message, problem, cause) {
		super(message, { cause });
		this.problem = problem;
	}
};
function unusableAnswer(sentence) {
	return new GitHubUnavailable(sentence, {
		kind: "unavailable",
		sentence
	}, void 0);
}
function isRequestFailure(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" && "request" in error;
}
function header(error, name) {
	const value = error.response?.headers?.[name];
	return value === void 0 ? void 0 : String(value);
}
function isRateLimit(error) {
	if (error.status === 429) return true;
	if (error.status !== 403) return false;
	return header(error, "x-ratelimit-remaining") === "0" || header(error, "retry-after") !== void 0 || /\b(?:secondary|abuse|rate limit)\b/i.test(error.message.slice(0, 1e3));
}
function acceptedPermissions(error) {
	const permissions = header(error, "x-accepted-github-permissions");
	return permissions !== void 0 && /^[a-z_=;, ]{1,200}$/.test(permissions) ? permissions : void 0;
}
function noPermission(error) {
	if (error.status === 401) return {
		kind: "no-permission",
		status: 401,
		sentence: "GitHub does not accept the token (401)."
	};
	const permission = acceptedPermissions(error);
	const sentence = "The token may not do this (403).";
	if (permission === void 0) return {
		kind: "no-permission",
		status: 403,
		sentence
	};
	return {
		kind: "no-permission",
		status: 403,
		permission,
		sentence: `The token may not do this (403); it would need ${permission}.`
	};
}
function noAnswer(error) {
	const { cause } = error;
	return {
		kind: "unavailable",
		sentence: typeof cause === "object" && cause !== null && "name" in cause && cause.name === "TimeoutError" ? "GitHub did not answer in time." : "The connection to GitHub failed."
	};
}
function classifyError(error) {
	if (error instanceof GitHubUnavailable) return error.problem;
	if (error instanceof BrokenAnswer) return {
		kind: "unavailable",
		sentence: error.message
	};
	if (!isRequestFailure(error)) return void 0;
	const { status } = error;
	if (error.response === void 0) return noAnswer(error);
	if (isRateLimit(error)) return {
		kind: "rate-limited",
		status,
		sentence: `GitHub's limit of requests is reached (${status}).`
	};
	if (status === 401 || status === 403) return noPermission(error);
	if (status === 404 || status === 410 || status === 451) return {
		kind: "not-found",
		status,
		sentence: `GitHub does not have it, or the token may not see it (${status}).`
	};
	if (status >= 500) return {
		kind: "unavailable",
		status,
		sentence: `GitHub answered with an error of its own (${status}).`
	};
	return {
		kind: "invalid",
		status,
		sentence: `GitHub refused the request (${status}).`
	};
}
var BrokenAnswer = class extends Error {
	name = "BrokenAnswer";
	status = 500;
	request;
	constructor(sentence, request, cause) {
		super(sentence, { cause });
		this.request = request;
	}
};
var AnswerTooLarge = class extends Error {
	name = "AnswerTooLarge";
};
export { isRefusal as a, classifyError as i, BrokenAnswer as n, unusableAnswer as o, GitHubUnavailable as r, AnswerTooLarge as t };
