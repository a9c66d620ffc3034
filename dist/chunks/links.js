var InputError = class extends Error {
	name = "InputError";
	more;
	constructor(message, { more = [], ...options } = {}) {
		super(message, options);
		this.more = more;
	}
};
const certain = (kind, starts, pattern, accepts) => ({
	kind,
	starts,
	pattern,
	certain: true,
	begins: starts.every((start) => /^[A-Za-z]/.test(start)),
	...accepts && { accepts }
});
const likely = (kind, starts, pattern, accepts) => ({
	kind,
	starts,
	pattern,
	certain: false,
	begins: false,
	accepts
});
const FORMS = [
	certain("a private key", ["-----BEGIN "], /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,4}[rn]|\s){1,8}[A-Za-z0-9+/=:, -]{40,100}/y),
	certain("a GitHub token", [
		"ghp_",
		"gho_",
		"ghu_",
		"ghs_",
		"ghr_"
	], /gh[pousr]_[A-Za-z0-9]{36,255}/y),
	certain("a GitHub token", ["github_pat_"], /github_pat_[A-Za-z0-9_]{82}/y),
	certain("a GitLab token", ["glpat-"], /glpat-[A-Za-z0-9_-]{20,50}/y),
	certain("an AWS access key", ["AKIA", "ASIA"], /A[KS]IA[A-Z2-7]{16}(?![A-Za-z0-9])/y),
	certain("a Slack token", [
		"xoxa-",
		"xoxb-",
		"xoxp-",
		"xoxr-",
		"xoxs-"
	], /xox[abprs]-\d{8,14}-[A-Za-z0-9-]{20,200}/y),
	certain("a Slack webhook", ["hooks.slack.com/services/"], /hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,40}/y),
	certain("a Stripe key", ["sk_live_", "rk_live_"], /[rs]k_live_[A-Za-z0-9]{20,200}/y),
	certain("a Google API key", ["AIza"], /AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/y),
	certain("a Google client secret", ["GOCSPX-"], /GOCSPX-[A-Za-z0-9_-]{28}/y),
	certain("a Google access token", ["ya29."], /ya29\.[A-Za-z0-9_-]{30,300}/y),
	certain("a JSON web token", ["eyJ"], /eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y, isNoSampleToken),
	certain("an Azure shared access signature", [
		"?sig=",
		"&sig=",
		";sig="
	], /[?&;]sig=([A-Za-z0-9%+/_-]{43,120}={0,2})/y, isMixed),
	certain("an Azure storage key", ["AccountKey="], /AccountKey=([A-Za-z0-9+/]{86}==)/y, isMixed),
	certain("an Azure access key", ["SharedAccessKey="], /SharedAccessKey=([A-Za-z0-9+/]{43}=)/y, isMixed),
	certain("an Azure client secret", ["7Q~", "8Q~"], /[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/y, isMixed),
	certain("a SendGrid key", ["SG."], /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/y),
	certain("an OpenAI key", ["sk-"], /sk-(?:[a-z]{3,8}-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/y),
	certain("an Anthropic key", ["sk-ant-"], /sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{80,130}/y),
	certain("an npm token", ["npm_"], /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
	certain("a HubSpot token", [
		"pat-na1-",
		"pat-na2-",
		"pat-eu1-"
	], /pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y),
	certain("an Airtable token", ["pat"], /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y),
	certain("a Shopify token", [
		"shpat_",
		"shpca_",
		"shppa_",
		"shpss_"
	], /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/y),
	certain("a Linear key", ["lin_api_"], /lin_api_[A-Za-z0-9]{32,64}/y),
	certain("a DigitalOcean token", ["dop_v1_", "doo_v1_"], /do[op]_v1_[0-9a-f]{64}/y),
	certain("a Hugging Face token", ["hf_"], /hf_[A-Za-z]{34}(?![A-Za-z0-9])/y, isMixedLetters),
	certain("a Postman key", ["PMAK-"], /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y),
	certain("a Brevo key", ["xkeysib-"], /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y),
	certain("a Databricks token", ["dapi"], /dapi[0-9a-f]{32}(?![0-9a-f])/y),
	likely("a bearer token", ["Bearer ", "bearer "], /[Bb]earer {1,4}([A-Za-z0-9._~+/-]{20,2000}={0,2})/y, isMixed),
	likely("a user name with its password", ["Basic ", "basic "], /[Bb]asic {1,4}([A-Za-z0-9+/]{12,400}={0,2})(?![A-Za-z0-9+/])/y, isUserAndPassword),
	likely("a password in a web address", ["://"], /:\/\/[^\s/"'\\@:<>{}[\]$%]{1,64}:([^\s/"'\\@<>{}[\]$%]{8,128})@[A-Za-z0-9]/y, isMixed)
];
function findSecrets(text) {
	const found = SEARCHES.flatMap((search) => occurrences(text, search));
	found.sort((a, b) => a.offset - b.offset || Number(b.certain) - Number(a.certain));
	let end = 0;
	return found.filter(({ offset, length }) => {
		const isInside = offset < end;
		end = Math.max(end, offset + length);
		return !isInside;
	});
}
const FREQUENT = " \"etirsn:oa,pdclmyuh{}gfb.T-vx/I_CjDASqw02kP1RE";
const SHARED = "_=~-";
const LONGEST_LANDMARK = 6;
const SEARCHES = groupedByLandmark(FORMS.flatMap((form) => form.starts.map((start) => ({
	start,
	form
}))));
function landmarkIn(start) {
	const ending = start.slice(-1);
	if (SHARED.includes(ending)) return {
		landmark: ending,
		landmarkAt: start.length - 1
	};
	const frequencies = Array.from(start, (character) => FREQUENT.includes(character) ? -FREQUENT.indexOf(character) : -47);
	const landmarkAt = frequencies.indexOf(Math.min(...frequencies));
	return {
		landmark: start.slice(landmarkAt, landmarkAt + LONGEST_LANDMARK),
		landmarkAt
	};
}
function groupedByLandmark(beginnings) {
	const groups = /* @__PURE__ */ new Map();
	for (const { start, form } of beginnings) {
		const { landmark, landmarkAt } = landmarkIn(start);
		const group = groups.get(landmark) ?? [];
		group.push({
			start,
			first: start.charCodeAt(0),
			landmarkAt,
			form
		});
		groups.set(landmark, group);
	}
	return [...groups].map(([landmark, beginnings]) => ({
		landmark,
		beginnings
	}));
}
function occurrences(text, { landmark, beginnings }) {
	const found = [];
	for (let at = text.indexOf(landmark); at !== -1; at = text.indexOf(landmark, at + 1)) for (const { start, first, landmarkAt, form } of beginnings) {
		const offset = at - landmarkAt;
		if (text.charCodeAt(offset) !== first || !text.startsWith(start, offset)) continue;
		const secret = secretAt(text, offset, form);
		if (secret !== void 0) found.push(secret);
	}
	return found;
}
function secretAt(text, at, form) {
	if (at < 0 || form.begins && !beginsWord(text, at)) return void 0;
	form.pattern.lastIndex = at;
	const match = form.pattern.exec(text);
	const value = match?.[1] ?? match?.[0];
	if (match === null || value === void 0 || isPlaceholder(value) || form.accepts?.(value) === false) return void 0;
	return {
		kind: form.kind,
		offset: at + match[0].indexOf(value),
		length: value.length,
		masked: masked(value),
		certain: form.certain
	};
}
const SHORTEST = 15;
const KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
function maskSecrets(text) {
	if (text.length < SHORTEST) return text;
	let shown = "";
	let at = 0;
	for (const { offset, end, masked } of stretchesOf(text)) {
		shown += text.slice(at, offset) + masked;
		at = end;
	}
	return at === 0 ? text : shown + text.slice(at);
}
function linesWithSecrets(text) {
	const lines = /* @__PURE__ */ new Set();
	let line = 1;
	let at = 0;
	for (const { offset, end } of stretchesOf(text)) {
		line += lineEndsIn(text, at, offset);
		const last = line + lineEndsIn(text, offset, end);
		for (; line < last; line += 1) lines.add(line);
		lines.add(line);
		at = end;
	}
	return lines;
}
function lineEndsIn(text, from, to) {
	let count = 0;
	for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}
function stretchesOf(text) {
	let covered = 0;
	return findSecrets(text).flatMap(({ offset, length, masked }) => {
		if (offset < covered) return [];
		covered = text.startsWith("-----BEGIN ", offset) ? endOfKey(text, offset + length) : offset + length;
		return [{
			offset,
			end: covered,
			masked
		}];
	});
}
function endOfKey(text, from) {
	KEY_END.lastIndex = from;
	const end = KEY_END.exec(text);
	return end === null ? text.length : end.index + end[0].length;
}
function masked(value) {
	return `${value.slice(0, 4)}… (${value.length} characters)`;
}
function beginsWord(text, at) {
	if (at === 0 || !/[\w.-]/.test(text[at - 1] ?? "")) return true;
	return text[at - 2] === "\\" && /[nrt]/.test(text[at - 1] ?? "");
}
const PLACEHOLDER_WORD = /example|sample|placeholder|dummy|your|secret|password|token|xxxx|0000|1234567890|abcdefgh|\.\.\.|\*\*\*/i;
function isPlaceholder(value) {
	if (PLACEHOLDER_WORD.test(value.slice(0, 500))) return true;
	return new Set(value.slice(0, 100)).size < Math.min(8, value.length / 3);
}
function isMixed(value) {
	return /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value);
}
function isMixedLetters(value) {
	return /[A-Z]/.test(value) && /[a-z]/.test(value);
}
function isNoSampleToken(value) {
	return !value.includes(".eyJzdWIiOiIxMjM0NTY3ODkw");
}
function isUserAndPassword(value) {
	const text = Buffer.from(value, "base64").toString("latin1");
	const [user = "", password = ""] = text.split(":", 2);
	return /^[\x20-\x7e]+$/.test(text) && user.length > 1 && password.length > 5 && !isPlaceholder(password) && !/open sesame/i.test(password);
}
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u2800\u3164\uffa0]/gu;
const SHORT_ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeOf(character) {
	const short = SHORT_ESCAPES[character];
	if (short !== void 0) return short;
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	return code > 65535 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
function visible(text) {
	return maskSecrets(text).replace(INVISIBLE, escapeOf);
}
function visibleLines(text) {
	return text.split("\n").map((line) => /(?!\t)\p{Cc}|\p{Cf}/u.test(line) ? visible(line) : line).join("\n");
}
function escapeUnseen(json) {
	return json.replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join(""));
}
function visibleValue(text) {
	const shown = cutInTheMiddle(visible(text), 200);
	return shown !== "" && shown.trim() === "" ? shown.replaceAll(" ", "\\u0020") : shown;
}
function cutInTheMiddle(text, longest) {
	if (text.length <= longest) return text;
	const room = longest - 1;
	const start = Math.ceil(room * 2 / 3);
	return `${wholeCharacters(text.slice(0, start))}…${wholeCharacters(text.slice(text.length - (room - start)))}`;
}
function wholeCharacters(text) {
	return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
function logSafe(text) {
	return text.split(/\r\n|\r|\n/).map((line) => visible(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[")).join("\n");
}
const REPOSITORY = "https://github.com/connector-preflight/connector-preflight";
const DOCUMENTATION = `${REPOSITORY}/blob/main/docs`;
const CONNECTOR_LIST = "https://learn.microsoft.com/connectors/connector-reference/";
const GITHUB = "https://github.com";
function pullAddress(repository, number, server = GITHUB) {
	return `${server}/${repository.split("/").map(encodeSegment).join("/")}/pull/${number}`;
}
function folderAddress(repository, sha, folder, server = GITHUB) {
	const segments = folder.split("/");
	if (segments.some(isNoName)) return void 0;
	return `${server}/${repository.split("/").map(encodeSegment).join("/")}/tree/${sha}/${segments.map(encodeSegment).join("/")}`;
}
const isNoName = (segment) => segment === "" || segment === "." || segment === ".." || maskSecrets(segment) !== segment;
function rulePage(rule) {
	return `${DOCUMENTATION}/rules/${encodeSegment(rule)}.md`;
}
function fileAddress(source, path, line) {
	const segments = path.split("/");
	if (segments.some(isNoName)) return void 0;
	const encoded = segments.map(encodeSegment).join("/");
	const query = /\.(?:md|markdown)$/i.test(path) ? "?plain=1" : "";
	return `${repositoryAddress(source)}/blob/${source.sha}/${encoded}${query}#L${line}`;
}
function commitAddress(source) {
	return `${repositoryAddress(source)}/commit/${source.sha}`;
}
function repositoryAddress(source) {
	return `${source.server}/${source.repository.split("/").map(encodeSegment).join("/")}`;
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
export { isPlaceholder as _, fileAddress as a, masked as b, rulePage as c, logSafe as d, visible as f, isMixed as g, findSecrets as h, encodeSegment as i, cutInTheMiddle as l, visibleValue as m, REPOSITORY as n, folderAddress as o, visibleLines as p, commitAddress as r, pullAddress as s, CONNECTOR_LIST as t, escapeUnseen as u, linesWithSecrets as v, InputError as x, maskSecrets as y };
