const ROLES = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
const NEEDS = [
	"author",
	"triage",
	"write",
	"maintain",
	"admin",
	"nobody"
];
function sameLogin(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function isAtLeast(role, least) {
	return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
function mayUse(need, person) {
	if (need === "nobody") return "no";
	if (need === "author" && person.isAuthor) return "yes";
	if (person.role === void 0 || person.role === "unknown") return "unknown";
	return isAtLeast(person.role, need === "author" ? "triage" : need) ? "yes" : "no";
}
function roleOf(answer) {
	const named = (name) => ROLES.find((role) => role === name);
	return named(answer.role_name) ?? named(answer.permission) ?? "none";
}
function needOf(command, allow) {
	return allow[command.name] ?? command.mayUse;
}
const COMMAND_NAMES = [
	"help",
	"recheck",
	"next",
	"explain",
	"title",
	"ready",
	"waive",
	"unwaive",
	"accept-breaking",
	"hold",
	"unhold"
];
const ACCEPTED = { accepted: true };
function refused(...reply) {
	return {
		accepted: false,
		reply
	};
}
function answered(...reply) {
	return {
		accepted: true,
		reply
	};
}
function usageOf({ name, usage }, prefix) {
	return `${prefix} ${name}${usage === "" ? "" : ` ${usage}`}`;
}
export { usageOf as a, mayUse as c, sameLogin as d, ROLES as f, refused as i, needOf as l, COMMAND_NAMES as n, NEEDS as o, answered as r, isAtLeast as s, ACCEPTED as t, roleOf as u };
