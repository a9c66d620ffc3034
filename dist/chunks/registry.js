import { n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { isUtf8 } from "node:buffer";
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/rules/rule.ts
const PROFILES = [
	"independent-publisher",
	"certified",
	"custom"
];
const NOT_FOR_CUSTOM = { custom: "off" };
// src/text/text.ts
function say(strings, ...values) {
	const parts = [];
	strings.forEach((words, index) => {
		if (words !== "") parts.push(words);
		if (index >= values.length) return;
		const value = values[index];
		if (typeof value === "string") parts.push({ value });
		else if (typeof value === "number") parts.push(String(value));
		else if (Array.isArray(value)) parts.push(...value);
		else parts.push(value);
	});
	return parts;
}
function listOf$1(values, most = 6) {
	const shown = values.length > most ? values.slice(0, most - 1) : values;
	const rest = values.length - shown.length;
	const items = shown.map((value) => [{ value }]);
	if (rest > 0) items.push([`${rest} more`]);
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return [index === items.length - 1 ? " and " : ", ", ...item];
	});
}
// src/config/configuration.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const DEFAULT_CONFIGURATION = {
	preset: "calibrated",
	rules: {},
	folders: {
		"independent-publisher": ["independent-publisher-connectors"],
		certified: ["certified-connectors"],
		custom: ["custom-connectors"]
	},
	baseBranches: ["dev"],
	title: {
		suffix: "(Independent Publisher)",
		proposalPrefix: "Proposal"
	},
	screenshots: { flows: 3 },
	packageZip: "optional",
	limits: { fileBytes: 25e6 },
	report: {
		status: "check-run",
		name: "Connector Preflight",
		comment: true,
		logins: ["github-actions[bot]"]
	}
};
// src/text/links.ts
const REPOSITORY = "https://github.com/connector-preflight/connector-preflight";
const DOCUMENTATION = `${REPOSITORY}/blob/main/docs`;
function rulePage(rule) {
	return `${DOCUMENTATION}/rules/${encodeSegment(rule)}.md`;
}
function fileAddress(source, path, line) {
	const segments = path.split("/");
	if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return void 0;
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
// src/connector/connector.ts
function artifactOf(connector, kind) {
	const candidates = connector.files.filter((file) => file.artifact === kind);
	return candidates.find((file) => file.expectedName === void 0) ?? candidates[0];
}
// src/connector/json/wording.ts
const OPENER = {
	object: "{",
	array: "["
};
const CLOSER = {
	object: "}",
	array: "]"
};
const NOUN = {
	object: "object",
	array: "list"
};
const LONGEST_QUOTE = 60;
function quote(text) {
	return { value: text.length > LONGEST_QUOTE ? `${text.slice(0, 59)}…` : text };
}
function codePoint(code) {
	return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
function hexByte(byte) {
	return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
const noun = (kind) => [NOUN[kind]];
const wording = {
	empty: () => say`This file is empty; a JSON document was expected.`,
	more: (count) => count === 1 ? say`There is one more problem in this file, here.` : say`There are ${count} more problems in this file, from here on.`,
	tooDeep: (limit) => say`The entries are nested more than ${limit} levels deep here; what lies deeper was left out of the review.`,
	duplicateKey: (name, line) => say`The name ${quote(name)} is already used on line ${line} of this object; only this second value counts.`,
	byteOrderMark: () => say`The file starts with a byte order mark, which some tools refuse; save it as UTF-8 without one.`,
	utf16: () => say`The file is saved as UTF-16; save it as UTF-8, which is what tools expect of JSON.`,
	wrongByte: (byte, letter, others) => {
		const rest = others === 0 ? [] : others === 1 ? say` (and one more byte)` : say` (and ${others} more bytes)`;
		return say`The byte ${hexByte(byte)}${rest} is not UTF-8 text, it was read as ${letter}; save the file as UTF-8.`;
	},
	webPage: () => say`This is a web page saved under the name of a JSON file; download the raw file instead.`,
	xml: () => say`This is XML, not JSON; a JSON file starts with ${"{"} or ${"["}.`,
	yaml: () => say`This looks like YAML; convert it to JSON, which starts with ${"{"}.`,
	storagePointer: () => say`This is only a Git LFS pointer to the file; commit the JSON file itself.`,
	notText: () => say`This is not a text file; a JSON file was expected.`,
	otherText: (start) => say`This is not JSON: it starts with ${quote(start)} where ${"{"} or ${"["} was expected.`,
	missingComma: () => say`A comma is missing between these two entries.`,
	trailingComma: (kind) => say`There is a comma after the last entry of this ${noun(kind)}; remove it.`,
	extraComma: () => say`There is a comma too many here; an entry was expected.`,
	missingColon: (name) => say`A colon is missing between the name ${quote(name)} and its value.`,
	wrongSeparator: (found) => say`A colon was expected between name and value, not ${found}.`,
	strayColon: () => say`This colon is out of place: a colon only stands between a name and its value.`,
	missingName: () => say`A name in double quotes was expected before this value.`,
	missingValue: (name) => say`The name ${quote(name)} has no value.`,
	strayText: (text) => say`The text ${quote(text)} is out of place; a name in double quotes was expected.`,
	missingOpening: () => say`The opening ${"{"} of the document is missing before this name.`,
	notClosed: (kind, line) => say`This ${noun(kind)} is not closed: the ${OPENER[kind]} on line ${line} has no ${CLOSER[kind]}.`,
	severalNotClosed: (kind, line, around) => {
		const rest = around === 1 ? say`one bracket around it` : say`${around} brackets around it`;
		return say`Closing brackets are missing here: the ${OPENER[kind]} on line ${line} and ${rest} are still open.`;
	},
	wrongCloser: (kind, line, found) => say`The ${noun(kind)} that starts on line ${line} must be closed with ${CLOSER[kind]}, not with ${found}.`,
	extraCloser: (found) => say`There is one ${found} too many here; nothing is open that it could close.`,
	textAfterEnd: () => say`The document has ended before this text; remove what follows or the bracket that ends it too early.`,
	stringNotClosed: () => say`This text is not closed: a double quote was expected at its end.`,
	innerQuote: () => say`A double quote inside a text must be written as ${"\\\""}.`,
	controlCharacter: (code) => {
		if (code === 9) return say`A tab inside a text must be written as ${"\\t"}.`;
		if (code === 10 || code === 13) return say`A line break inside a text must be written as ${"\\n"}.`;
		return say`The control character ${codePoint(code)} cannot stand inside a text; remove it.`;
	},
	badEscape: (found) => say`${found} is not an escape that JSON knows; to write a backslash, double it: ${"\\\\"}.`,
	loneSurrogate: (found) => say`The escape ${found} is only half of a character; write both halves or the character itself.`,
	singleQuotes: () => say`Double quotes were expected around this text, not single quotes.`,
	typographicQuotes: () => say`Straight double quotes were expected around this text, not typographic ones.`,
	unquotedName: (name) => say`The name ${quote(name)} must stand in double quotes.`,
	unquotedText: (text) => say`The text ${quote(text)} must stand in double quotes.`,
	notANumber: (found) => say`JSON has no ${found}; a number, a text or ${"null"} was expected.`,
	numberForm: (found) => say`The number ${quote(found)} is not written as JSON wants it: no plus sign, no zero in front, a digit on each side of the point.`,
	literalCase: (found, expected) => say`${found} must be written ${expected}.`,
	comment: () => say`JSON has no comments, and strict tools refuse them; remove it.`,
	commentNotClosed: () => say`This comment is not closed: ${"*/"} was expected, and JSON has no comments.`,
	oddSpace: (code) => say`The invisible character ${codePoint(code)} stands here where only a plain space is allowed.`,
	mergeConflict: () => say`A merge conflict was left in the file; choose one side and remove the marker lines.`
};
// src/connector/json/decode.ts
const WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeText$1(bytes, problems) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [first = 0, second = 0, third = 0] = buffer;
	if (first === 239 && second === 187 && third === 191) {
		problems.add({
			kind: "encoding",
			offset: 0,
			length: 0,
			harmless: true
		}, wording.byteOrderMark);
		return decode8Bit(buffer.subarray(3), problems);
	}
	const marked = first === 255 && second === 254 || first === 254 && second === 255;
	const unmarked = buffer.length >= 2 && first === 0 !== (second === 0);
	if (!marked && !unmarked) return decode8Bit(buffer, problems);
	problems.add({
		kind: "encoding",
		offset: 0,
		length: 0
	}, wording.utf16);
	const littleEndian = marked ? first === 255 : second === 0;
	const units = buffer.subarray(marked ? 2 : 0, buffer.length - buffer.length % 2);
	if (littleEndian) return {
		text: units.toString("utf16le"),
		encoding: "utf-16le"
	};
	return {
		text: Buffer.from(units).swap16().toString("utf16le"),
		encoding: "utf-16be"
	};
}
function decode8Bit(buffer, problems) {
	if (isUtf8(buffer)) return {
		text: buffer.toString("utf8"),
		encoding: "utf-8"
	};
	return {
		text: decodeMixed(buffer, problems),
		encoding: "latin-1"
	};
}
function decodeMixed(buffer, problems) {
	const mended = Buffer.allocUnsafe(buffer.length * 3);
	let length = 0;
	let wrong = 0;
	let firstByte = 0;
	let firstAt = 0;
	for (let at = 0; at < buffer.length;) {
		const size = sequenceLength(buffer, at);
		if (size > 0) {
			for (const end = at + size; at < end; at++) mended[length++] = buffer[at] ?? 0;
			continue;
		}
		const byte = buffer[at++] ?? 0;
		if (wrong++ === 0) {
			firstByte = byte;
			firstAt = length;
		}
		length += mended.write(letterOf(byte), length, "utf8");
	}
	const before = mended.toString("utf8", 0, firstAt).length;
	problems.add({
		kind: "encoding",
		offset: before,
		length: 1
	}, () => wording.wrongByte(firstByte, letterOf(firstByte), wrong - 1));
	return mended.toString("utf8", 0, length);
}
function letterOf(byte) {
	return byte < 160 ? WINDOWS_1252[byte - 128] ?? "" : String.fromCharCode(byte);
}
function sequenceLength(buffer, at) {
	const lead = buffer[at] ?? 0;
	if (lead < 128) return 1;
	if (lead < 194 || lead > 244) return 0;
	const size = lead < 224 ? 2 : lead < 240 ? 3 : 4;
	const lowest = lead === 224 ? 160 : lead === 240 ? 144 : 128;
	const highest = lead === 237 ? 159 : lead === 244 ? 143 : 191;
	const second = buffer[at + 1] ?? 0;
	if (second < lowest || second > highest) return 0;
	for (let next = at + 2; next < at + size; next++) {
		const byte = buffer[next] ?? 0;
		if (byte < 128 || byte > 191) return 0;
	}
	return size;
}
// src/connector/json/lines.ts
var LineTable = class {
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
	}
	positionAt(offset) {
		this.#starts ??= lineStarts(this.#text);
		const inside = Math.max(0, Math.min(offset, this.#text.length));
		const index = lastAtOrBefore(this.#starts, inside);
		return {
			line: index + 1,
			column: inside - (this.#starts[index] ?? 0) + 1
		};
	}
	lineAt(offset) {
		return this.positionAt(offset).line;
	}
};
function lineStarts(text) {
	let starts = /* @__PURE__ */ new Uint32Array(1024);
	let lines = 1;
	let feed = text.indexOf("\n");
	let carriage = text.indexOf("\r");
	while (feed >= 0 || carriage >= 0) {
		const next = 1 + (carriage >= 0 && feed === carriage + 1 || carriage < 0 || feed >= 0 && feed < carriage ? feed : carriage);
		if (lines === starts.length) starts = doubled(starts);
		starts[lines++] = next;
		if (feed >= 0 && feed < next) feed = text.indexOf("\n", next);
		if (carriage >= 0 && carriage < next) carriage = text.indexOf("\r", next);
	}
	return starts.subarray(0, lines);
}
function doubled(starts) {
	const longer = new Uint32Array(starts.length * 2);
	longer.set(starts);
	return longer;
}
function lastAtOrBefore(sorted, wanted) {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = low + high + 1 >>> 1;
		if ((sorted[middle] ?? 0) <= wanted) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/connector/json/strict-text.ts
const QUOTE = 34;
const BACKSLASH = 92;
function afterSpace(text, start) {
	let at = start;
	while (text.charCodeAt(at) <= 32) at++;
	return at;
}
function endOfText$1(text, start) {
	for (let at = text.indexOf("\"", start + 1); at >= 0; at = text.indexOf("\"", at + 1)) {
		let before = at;
		while (text.charCodeAt(before - 1) === BACKSLASH) before--;
		if ((at - before) % 2 === 0) return at + 1;
	}
	return text.length;
}
function endOfValue(text, start) {
	const first = text[start];
	if (first === "\"") return endOfText$1(text, start);
	if (first === "{" || first === "[") return endOfContainer(text, start);
	let at = start;
	while (at < text.length && !isDelimiter(text.charCodeAt(at))) at++;
	return at;
}
function isDelimiter(code) {
	return code <= 32 || code === 44 || code === 93 || code === 125;
}
function endOfContainer(text, start) {
	let open = 0;
	for (let at = start; at < text.length;) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) {
			at = endOfText$1(text, at);
			continue;
		}
		at++;
		if (code === 123 || code === 91) open++;
		else if ((code === 125 || code === 93) && --open === 0) return at;
	}
	return text.length;
}
function countNames(text, expected) {
	const quick = countNamesByColons(text);
	return quick === expected ? quick : countNamesByTexts(text);
}
function countNamesByColons(text) {
	let names = 0;
	for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
		let before = colon - 1;
		while (text.charCodeAt(before) <= 32) before--;
		if (text.charCodeAt(before) !== QUOTE) continue;
		if (text.charCodeAt(before - 1) === BACKSLASH) return NaN;
		names++;
	}
	return names;
}
function countNamesByTexts(text) {
	let names = 0;
	for (let quote = text.indexOf("\""); quote >= 0;) {
		const end = endOfText$1(text, quote);
		if (text[afterSpace(text, end)] === ":") names++;
		quote = text.indexOf("\"", end);
	}
	return names;
}
// src/connector/json/locate.ts
var Wanted = class Wanted {
	parent;
	children = /* @__PURE__ */ new Map();
	key;
	offset = 0;
	end = 0;
	visit = 0;
	within = 0;
	constructor(parent) {
		this.parent = parent;
	}
	child(name) {
		let child = this.children.get(name);
		if (child === void 0) {
			child = new Wanted(this);
			this.children.set(name, child);
		}
		return child;
	}
};
var WantedPlaces = class {
	root = new Wanted(void 0);
	#places;
	#visits = 0;
	constructor(places) {
		this.#places = places.map(({ pointer, atKey }) => ({
			node: this.#nodeOf(pointer),
			atKey: atKey ?? false
		}));
	}
	enter(node, key, offset, end) {
		node.visit = ++this.#visits;
		node.within = node.parent?.visit ?? 0;
		node.key = key;
		node.offset = offset;
		node.end = end;
	}
	spans() {
		return this.#places.map(({ node, atKey }) => {
			const found = nearestFound(node);
			if (atKey && found.key !== void 0) return found.key;
			return {
				offset: found.offset,
				length: found.end - found.offset
			};
		});
	}
	#nodeOf(pointer) {
		const [, ...tokens] = pointer.split("/");
		return tokens.reduce((node, token) => node.child(token.replaceAll("~1", "/").replaceAll("~0", "~")), this.root);
	}
};
function nearestFound(wanted) {
	let nearest = wanted;
	for (let node = wanted; node.parent !== void 0; node = node.parent) if (node.visit === 0 || node.within !== node.parent.visit) nearest = node.parent;
	return nearest;
}
var PlaceFinder = class {
	#places;
	#stack = [];
	#key;
	constructor(places) {
		this.#places = places;
	}
	open(kind, offset) {
		this.#stack.push({
			kind,
			node: this.#found(offset, offset),
			items: 0
		});
	}
	key(name, offset, end) {
		this.#key = {
			name,
			offset,
			length: end - offset
		};
	}
	scalar(_value, offset, end) {
		this.#found(offset, end);
	}
	close(end) {
		this.#key = void 0;
		const node = this.#stack.pop()?.node;
		if (node !== void 0) node.end = Math.max(end, node.offset);
	}
	#found(offset, end) {
		const parent = this.#stack.at(-1);
		const key = this.#key;
		this.#key = void 0;
		let node;
		if (parent === void 0) node = this.#places.root;
		else if (parent.kind === "array") node = parent.node?.children.get(String(parent.items++));
		else if (key !== void 0) node = parent.node?.children.get(key.name);
		if (node !== void 0) this.#places.enter(node, key && {
			offset: key.offset,
			length: key.length
		}, offset, end);
		return node;
	}
};
function findInStrictText(text, places) {
	const visit = (node, key, offset) => {
		places.enter(node, key, offset, offset);
		node.end = node.children.size === 0 ? endOfValue(text, offset) : visitChildren(node, offset);
		return node.end;
	};
	const visitChildren = (node, offset) => {
		if (text[offset] === "{") return visitMembers(node, offset);
		return text[offset] === "[" ? visitItems(node, offset) : endOfValue(text, offset);
	};
	const visitMembers = (node, offset) => {
		let at = afterSpace(text, offset + 1);
		while (text[at] === "\"") {
			const end = endOfText$1(text, at);
			const child = node.children.get(nameAt(text, at, end));
			const value = afterSpace(text, afterSpace(text, end) + 1);
			at = afterComma(text, child === void 0 ? endOfValue(text, value) : visit(child, {
				offset: at,
				length: end - at
			}, value));
		}
		return at + 1;
	};
	const visitItems = (node, offset) => {
		let at = afterSpace(text, offset + 1);
		for (let index = 0; text[at] !== "]" && at < text.length; index++) {
			const child = node.children.get(String(index));
			at = afterComma(text, child === void 0 ? endOfValue(text, at) : visit(child, void 0, at));
		}
		return at + 1;
	};
	visit(places.root, void 0, afterSpace(text, 0));
}
function nameAt(text, offset, end) {
	const raw = text.slice(offset, end);
	return raw.includes("\\") ? JSON.parse(raw) : raw.slice(1, -1);
}
function afterComma(text, end) {
	const at = afterSpace(text, end);
	return text[at] === "," ? afterSpace(text, at + 1) : at;
}
// src/connector/json/lexer.ts
const Code = {
	tab: 9,
	lineFeed: 10,
	carriageReturn: 13,
	space: 32,
	doubleQuote: 34,
	singleQuote: 39,
	asterisk: 42,
	comma: 44,
	slash: 47,
	colon: 58,
	equals: 61,
	openArray: 91,
	backslash: 92,
	closeArray: 93,
	openObject: 123,
	closeObject: 125
};
const TYPOGRAPHIC_QUOTES = "“”„‟";
const SIMPLE_ESCAPES = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const ODD_SPACES = /[^\S \t\r\n]+|[\u200b-\u200d\u2060]+/y;
const CONFLICT_MARKER = /(?:<{7}|\|{7}|={7}|>{7})(?![<|=>])[^\r\n]*/y;
const REST_OF_LINE = /[^\r\n]*/y;
const WORD = /[^\s,:=[\]{}"'/“”„‟]+/y;
const BARE_TEXT = /[^,[\]{}"\r\n]+/y;
const HEX$1 = /[\da-fA-F]{4}/y;
const PLAIN_TEXT = /[^"\\\x00-\x1f]+/y;
const PLAIN = {
	"\"": PLAIN_TEXT,
	"'": /[^'\\\x00-\x1f]+/y,
	"“": /[^"“”\\\x00-\x1f]+/y
};
const STRUCTURE = /[ \t]*(?:[\]}]|"[^"\r\n]*"[ \t]*(?:[:,\]}\r\n]|$))/y;
const TEXT_GOES_ON = /[ \t]*[^\s,:\]}"'{[/]/y;
const LAST_QUOTE = /"[ \t]*(?:[\]}\r\n]|$|,[ \t]*(?:["\]}{[\d\r\n]|$))/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LOOSE_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const LITERALS = {
	true: true,
	false: false,
	null: null
};
const NOT_JSON_LITERAL = /^[+-]?(?:nan|infinity|undefined|none|nil)$/i;
var Lexer = class {
	text;
	problems;
	at = 0;
	fresh = true;
	indent = 0;
	swallowedTheRest = false;
	#settledAt = -1;
	#noLastQuoteBefore = 0;
	#noConflictEnd = false;
	constructor(text, problems) {
		this.text = text;
		this.problems = problems;
	}
	get code() {
		return this.text.charCodeAt(this.at);
	}
	get atEnd() {
		return this.at >= this.text.length;
	}
	get atQuote() {
		return this.code === Code.doubleQuote || this.code === Code.singleQuote || TYPOGRAPHIC_QUOTES.includes(this.text.charAt(this.at));
	}
	skipTrivia() {
		if (this.at === this.#settledAt) return;
		let lineStart = this.at === 0 ? 0 : -1;
		for (;;) {
			const code = this.code;
			if (code === Code.space || code === Code.tab) this.at++;
			else if (code === Code.lineFeed || code === Code.carriageReturn) lineStart = ++this.at;
			else if (isOrdinary(code) || !this.#skipUnusual(code, lineStart >= 0)) break;
		}
		this.fresh = lineStart >= 0;
		if (this.fresh) this.indent = this.at - lineStart;
		this.#settledAt = this.at;
	}
	#skipUnusual(code, fresh) {
		return this.#skipComment(code) || this.#skipOddSpaces(code) || fresh && this.#skipConflictMarker(code);
	}
	#skipComment(code) {
		if (code !== Code.slash) return false;
		const next = this.text.charCodeAt(this.at + 1);
		if (next !== Code.slash && next !== Code.asterisk) return false;
		const offset = this.at;
		if (next === Code.slash) this.at = endOf(REST_OF_LINE, this.text, offset);
		else {
			const close = this.text.indexOf("*/", offset + 2);
			this.at = close < 0 ? this.text.length : close + 2;
			if (close < 0) {
				this.problems.add({
					kind: "syntax",
					offset,
					length: 2
				}, wording.commentNotClosed);
				this.swallowedTheRest = true;
				return true;
			}
		}
		this.problems.add({
			kind: "syntax",
			offset,
			length: this.at - offset,
			harmless: true
		}, wording.comment);
		return true;
	}
	#skipOddSpaces(code) {
		const offset = this.at;
		const end = endOf(ODD_SPACES, this.text, offset);
		if (end < 0) return false;
		this.at = end;
		this.problems.add({
			kind: "syntax",
			offset,
			length: end - offset
		}, () => wording.oddSpace(code));
		return true;
	}
	#skipConflictMarker(code) {
		const offset = this.at;
		const end = endOf(CONFLICT_MARKER, this.text, offset);
		if (end < 0) return false;
		this.at = end;
		if (this.text[offset] === "<") this.problems.add({
			kind: "syntax",
			offset,
			length: end - offset
		}, wording.mergeConflict);
		else if (code === Code.equals || this.text[offset] === "|") this.#skipOtherSide();
		return true;
	}
	#skipOtherSide() {
		if (this.#noConflictEnd) return;
		const close = this.text.indexOf(">>>>>>>", this.at);
		if (close < 0) this.#noConflictEnd = true;
		else this.at = endOf(REST_OF_LINE, this.text, close);
	}
	valueText() {
		const token = this.quotedText();
		if (this.text.charCodeAt(token.end - 1) !== Code.doubleQuote || token.end - token.offset < 2) return token;
		if (endOf(TEXT_GOES_ON, this.text, token.end) < 0) return token;
		const last = this.#lastQuoteOfLine(token.end);
		if (last < 0) return token;
		this.problems.add({
			kind: "syntax",
			offset: token.end - 1,
			length: 1
		}, wording.innerQuote);
		this.at = last + 1;
		return {
			value: token.value + this.text.slice(token.end - 1, last),
			offset: token.offset,
			end: this.at
		};
	}
	#lastQuoteOfLine(from) {
		if (from < this.#noLastQuoteBefore) return -1;
		const lineEnd = endOf(REST_OF_LINE, this.text, from);
		for (let at = this.text.indexOf("\"", from); at >= 0 && at < lineEnd; at = this.text.indexOf("\"", at + 1)) if (this.text.charCodeAt(at - 1) !== Code.backslash && endOf(LAST_QUOTE, this.text, at) >= 0) return at;
		this.#noLastQuoteBefore = lineEnd;
		return -1;
	}
	quotedText() {
		return this.#simpleText() ?? this.#troubledText();
	}
	#simpleText() {
		const offset = this.at;
		const close = Math.max(offset + 1, endOf(PLAIN_TEXT, this.text, offset + 1));
		if (this.code !== Code.doubleQuote || this.text.charCodeAt(close) !== Code.doubleQuote) return void 0;
		this.at = close + 1;
		return {
			value: this.text.slice(offset + 1, close),
			offset,
			end: this.at
		};
	}
	#troubledText() {
		const offset = this.at;
		const opener = this.text.charAt(offset);
		const typographic = TYPOGRAPHIC_QUOTES.includes(opener);
		const plain = PLAIN[typographic ? "“" : opener] ?? REST_OF_LINE;
		const closers = typographic ? `${TYPOGRAPHIC_QUOTES}"` : opener;
		const content = new TextContent(this.text, this.problems);
		this.at++;
		let closed = false;
		while (!this.atEnd && !closed) {
			const end = endOf(plain, this.text, this.at);
			if (end > 0) {
				content.add(this.text.slice(this.at, end));
				this.at = end;
				continue;
			}
			if (closers.includes(this.text.charAt(this.at))) {
				this.at++;
				closed = true;
			} else if (this.code === Code.backslash) this.at = content.escape(this.at);
			else if (this.#quoteIsMissingHere()) return this.#textWithoutEnd(offset, content);
			else this.at = content.control(this.at);
		}
		if (!closed) {
			this.swallowedTheRest = true;
			return this.#textWithoutEnd(offset, content);
		}
		if (opener !== "\"") {
			const sentence = typographic ? wording.typographicQuotes : wording.singleQuotes;
			this.problems.add({
				kind: "syntax",
				offset,
				length: this.at - offset
			}, sentence);
		}
		return {
			value: content.value(),
			offset,
			end: this.at
		};
	}
	#quoteIsMissingHere() {
		const code = this.code;
		if (code !== Code.lineFeed && code !== Code.carriageReturn) return false;
		const pair = code === Code.carriageReturn && this.text.charCodeAt(this.at + 1) === Code.lineFeed;
		return endOf(STRUCTURE, this.text, this.at + (pair ? 2 : 1)) >= 0;
	}
	#textWithoutEnd(offset, content) {
		const value = content.value().trimEnd();
		let end = this.at;
		while (end > offset + 1 && isSpaceOrBreak(this.text.charCodeAt(end - 1))) end--;
		const comma = value.endsWith(",") && this.text.charCodeAt(end - 1) === Code.comma;
		if (comma) end--;
		this.at = end;
		this.problems.add({
			kind: "syntax",
			offset,
			length: end - offset
		}, wording.stringNotClosed);
		return {
			value: comma ? value.slice(0, -1) : value,
			offset,
			end
		};
	}
	word() {
		const offset = this.at;
		let end = Math.max(offset, endOf(WORD, this.text, offset));
		while (this.#isLoneSlash(end)) end = Math.max(end + 1, endOf(WORD, this.text, end + 1));
		this.at = Math.max(end, offset + 1);
		return {
			value: this.text.slice(offset, this.at),
			offset,
			end: this.at
		};
	}
	#isLoneSlash(at) {
		const next = this.text.charCodeAt(at + 1);
		return this.text.charCodeAt(at) === Code.slash && next !== Code.slash && next !== Code.asterisk;
	}
	bareValue() {
		const word = this.word();
		const known = bareMeaning(word.value);
		if (known === void 0) return this.#bareText(word.offset);
		const { value, complaint } = known;
		if (complaint !== void 0) this.problems.add({
			kind: "syntax",
			offset: word.offset,
			length: word.end - word.offset
		}, complaint);
		return {
			value,
			offset: word.offset,
			end: word.end
		};
	}
	#bareText(offset) {
		this.at = Math.max(this.at, endOf(BARE_TEXT, this.text, offset));
		const value = this.text.slice(offset, this.at).trimEnd();
		const end = offset + value.length;
		this.problems.add({
			kind: "syntax",
			offset,
			length: value.length
		}, () => wording.unquotedText(value));
		return {
			value,
			offset,
			end
		};
	}
};
function bareMeaning(word) {
	if (Object.hasOwn(LITERALS, word)) return { value: LITERALS[word] ?? null };
	if (NUMBER.test(word)) return { value: Number(word) };
	if (LOOSE_NUMBER.test(word)) return {
		value: Number(word),
		complaint: () => wording.numberForm(word)
	};
	if (word.length > 10) return void 0;
	if (NOT_JSON_LITERAL.test(word)) return {
		value: null,
		complaint: () => wording.notANumber(word)
	};
	const lower = word.toLowerCase();
	if (!Object.hasOwn(LITERALS, lower)) return void 0;
	return {
		value: LITERALS[lower] ?? null,
		complaint: () => wording.literalCase(word, lower)
	};
}
var TextContent = class {
	#text;
	#problems;
	#pieces = [];
	#complainedOfControl = false;
	#complainedOfEscape = false;
	#highAt = -1;
	constructor(text, problems) {
		this.#text = text;
		this.#problems = problems;
	}
	add(piece) {
		this.#halfIsAlone();
		this.#pieces.push(piece);
	}
	value() {
		this.#halfIsAlone();
		return this.#pieces.join("");
	}
	control(at) {
		if (!this.#complainedOfControl) {
			const code = this.#text.charCodeAt(at);
			this.#problems.add({
				kind: "syntax",
				offset: at,
				length: 1
			}, () => wording.controlCharacter(code));
		}
		this.#complainedOfControl = true;
		this.add(this.#text.charAt(at));
		return at + 1;
	}
	escape(at) {
		const letter = this.#text.charAt(at + 1);
		if (letter === "u" && endOf(HEX$1, this.#text, at + 2) > 0) return this.#unicodeEscape(at);
		if (Object.hasOwn(SIMPLE_ESCAPES, letter)) {
			this.add(SIMPLE_ESCAPES[letter] ?? "");
			return at + 2;
		}
		if (!this.#complainedOfEscape) {
			const found = `\\${isSpaceOrBreak(letter.charCodeAt(0)) ? "" : letter}`;
			const length = Math.min(found.length, this.#text.length - at);
			this.#problems.add({
				kind: "syntax",
				offset: at,
				length
			}, () => wording.badEscape(found));
		}
		this.#complainedOfEscape = true;
		this.add(letter === "'" ? letter : "\\");
		return at + (letter === "'" ? 2 : 1);
	}
	#unicodeEscape(at) {
		const code = Number.parseInt(this.#text.slice(at + 2, at + 6), 16);
		const low = code >= 56320 && code <= 57343;
		if (low && this.#highAt >= 0) this.#highAt = -1;
		else {
			this.#halfIsAlone();
			if (low) this.#complainOfHalf(at);
			else if (code >= 55296 && code <= 56319) this.#highAt = at;
		}
		this.#pieces.push(String.fromCharCode(code));
		return at + 6;
	}
	#halfIsAlone() {
		if (this.#highAt >= 0) this.#complainOfHalf(this.#highAt);
		this.#highAt = -1;
	}
	#complainOfHalf(at) {
		const found = this.#text.slice(at, at + 6);
		this.#problems.add({
			kind: "syntax",
			offset: at,
			length: 6,
			harmless: true
		}, () => wording.loneSurrogate(found));
	}
};
function endOf(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
}
function isOrdinary(code) {
	return code === Code.doubleQuote || code === Code.comma || code >= 48 && code <= 58 || code >= 64 && code <= 123 || code === Code.closeObject;
}
function isSpaceOrBreak(code) {
	return code === Code.space || code === Code.tab || code === Code.lineFeed || code === Code.carriageReturn;
}
// src/connector/json/other-formats.ts
const START = 4e3;
const JSON_START = /^(?:[{["'“”„‟]|\/[/*]|<{7})/;
const WEB_PAGE = /^<(?:!doctype\s+html|html|head|body)\b/i;
const YAML = /^(?:---|%YAML\b|-[ \t]|[\w$.-]+[ \t]*:(?:\s|$))/;
const COMMENT_LINE = /^#[^\n]*(?:\n|$)/;
function recogniseOtherFormat(text) {
	const start = text.slice(0, START).trimStart();
	if (start.includes("\0") || start.startsWith("PK")) return wording.notText();
	if (JSON_START.test(start)) return void 0;
	const whole = text.length <= START ? start.trimEnd() : "";
	if (whole !== "" && bareMeaning(whole) !== void 0) return void 0;
	if (WEB_PAGE.test(start)) return wording.webPage();
	if (start.startsWith("<")) return wording.xml();
	if (start.startsWith("version https://git-lfs.")) return wording.storagePointer();
	if (YAML.test(withoutComments(start))) return wording.yaml();
	return wording.otherText(start.slice(0, start.search(/[\r\n]|$/)));
}
function withoutComments(start) {
	let rest = start;
	while (rest.startsWith("#")) rest = rest.replace(COMMENT_LINE, "").trimStart();
	return rest;
}
var Problems = class {
	#kept = [];
	#firstUnkept;
	#count = 0;
	#unkeptAreHarmless = true;
	get count() {
		return this.#count;
	}
	add(trouble, message) {
		this.#count++;
		const harmless = trouble.harmless ?? false;
		if (this.#kept.length < 100) {
			this.#kept.push({
				kind: trouble.kind,
				offset: trouble.offset,
				length: trouble.length,
				message: message(),
				harmless
			});
			return;
		}
		this.#firstUnkept ??= trouble;
		this.#unkeptAreHarmless &&= harmless;
	}
	list() {
		const listed = this.#kept.toSorted((a, b) => a.offset - b.offset);
		if (this.#firstUnkept === void 0) return listed;
		const { kind, offset, length } = this.#firstUnkept;
		const message = wording.more(this.#count - this.#kept.length);
		return [...listed, {
			kind,
			offset,
			length,
			message,
			harmless: this.#unkeptAreHarmless
		}];
	}
};
const NO_OFFSET = -1;
const NAME_FOLLOWS = /\s*(?:,\s*)?"/y;
const TEXT_AND_COLON = /"[^"\\\r\n]*"\s*:/y;
const SPACE = /\s*/y;
const NAME_WITH_COLON = /^[\w.$/{} -]*\w:\s*$/;
var TolerantParser = class {
	#lexer;
	#problems;
	#lines;
	#sink;
	#guide;
	#stack = [];
	#bracketFaults = 0;
	#lastEnd = 0;
	#rootRead = false;
	#rootIsImplied = false;
	#complainedOfDepth = false;
	#complainedOfCloser = false;
	constructor(text, sink, problems, lines, guide) {
		this.#lexer = new Lexer(text, problems);
		this.#problems = problems;
		this.#lines = lines;
		this.#sink = sink;
		this.#guide = guide;
	}
	parse() {
		const lexer = this.#lexer;
		for (;;) {
			lexer.skipTrivia();
			if (lexer.atEnd) break;
			const frame = this.#stack.at(-1);
			if (frame !== void 0) this.#step(frame);
			else if (!this.#rootRead) this.#root();
			else if (!this.#afterRoot()) break;
		}
		this.#finish();
		return this.#bracketFaults;
	}
	#root() {
		const lexer = this.#lexer;
		if (this.#isOpener(lexer.code)) {
			this.#openBracket(bracketOf(lexer.code));
			return;
		}
		if (this.#isCloser(lexer.code) || lexer.code === Code.comma || lexer.code === Code.colon) {
			const word = lexer.word();
			this.#complain(word.offset, 1, () => wording.strayText(word.value));
			return;
		}
		if (!lexer.atQuote) {
			this.#scalar(lexer.bareValue());
			return;
		}
		const text = lexer.valueText();
		lexer.skipTrivia();
		if (lexer.code !== Code.colon) {
			this.#scalar(text);
			return;
		}
		this.#complain(text.offset, 0, wording.missingOpening);
		this.#rootIsImplied = true;
		this.#afterName(this.#push("object", text.offset), text, true);
	}
	#afterRoot() {
		const lexer = this.#lexer;
		const offset = lexer.at;
		if (this.#isCloser(lexer.code)) {
			this.#extraCloser();
			return true;
		}
		this.#complain(offset, lexer.text.length - offset, wording.textAfterEnd);
		return false;
	}
	#step(frame) {
		const { code, fresh } = this.#lexer;
		if (this.#guide === "indentation" && fresh && this.#followIndentation(frame, code)) return;
		if (code === Code.comma) this.#comma(frame);
		else if (this.#isCloser(code)) this.#closer(frame, bracketOf(code));
		else if (code === Code.colon && (frame.kind === "array" || frame.state === "filled")) this.#strayColon(frame);
		else if (frame.kind === "object") this.#member(frame);
		else this.#element(frame);
	}
	#followIndentation(frame, code) {
		const { indent } = this.#lexer;
		const closes = this.#isCloser(code);
		if (code === Code.comma || indent > frame.indent) {
			if (!closes || indent <= frame.indent) return false;
			this.#extraCloser();
			return true;
		}
		let over = 0;
		for (let index = this.#stack.length - 1; index > 0; index--) {
			const opened = this.#stack[index]?.indent ?? 0;
			if (opened < indent || closes && opened === indent) break;
			over++;
		}
		if (over === 0) return false;
		this.#closeUnclosed(over, !closes);
		return true;
	}
	#comma(frame) {
		const lexer = this.#lexer;
		if (frame.state === "filled") {
			frame.state = "separated";
			frame.comma = lexer.at;
		} else if (frame.state === "start" || frame.comma !== NO_OFFSET) {
			this.#complain(lexer.at, 1, wording.extraComma);
			this.#forgiveComma(frame);
		}
		lexer.at++;
	}
	#forgiveComma(frame) {
		frame.state = "separated";
		frame.comma = NO_OFFSET;
	}
	#strayColon(frame) {
		this.#complain(this.#lexer.at, 1, wording.strayColon);
		this.#forgiveComma(frame);
		this.#lexer.at++;
	}
	#closer(frame, kind) {
		const lexer = this.#lexer;
		const next = lexer.at + 1;
		if (frame.kind === kind) {
			if (this.#stack.length === 1 && kind === "object" && endOf(NAME_FOLLOWS, lexer.text, next) > 0) {
				this.#extraCloser();
				return;
			}
			if (frame.state === "separated" && frame.comma !== NO_OFFSET) this.#complain(frame.comma, 1, () => wording.trailingComma(kind));
			lexer.at = next;
			this.#pop(next);
			return;
		}
		const over = frame.other < 0 ? 0 : this.#stack.length - 1 - frame.other;
		if (over > 0 && !this.#isMistyped(frame, over)) {
			this.#closeUnclosed(over, false);
			return;
		}
		if (over === 0 && lexer.text[endOf(SPACE, lexer.text, next)] === CLOSER[frame.kind]) {
			this.#extraCloser();
			return;
		}
		this.#bracketFaults++;
		this.#complain(lexer.at, 1, () => wording.wrongCloser(frame.kind, this.#lines.lineAt(frame.offset), CLOSER[kind]));
		lexer.at = next;
		this.#pop(next);
	}
	#isMistyped(frame, over) {
		const lexer = this.#lexer;
		const target = this.#stack.at(-1 - over);
		if (lexer.fresh && target !== void 0 && target.indent !== frame.indent) return lexer.indent === frame.indent;
		return over === this.#stack.length - 1 && endOf(NAME_FOLLOWS, lexer.text, lexer.at + 1) > 0;
	}
	#extraCloser() {
		const lexer = this.#lexer;
		const found = lexer.text.charAt(lexer.at);
		this.#bracketFaults++;
		if (!this.#rootRead || !this.#complainedOfCloser) this.#complain(lexer.at, 1, () => wording.extraCloser(found));
		this.#complainedOfCloser = this.#rootRead;
		lexer.at++;
		const frame = this.#stack.at(-1);
		if (frame?.state === "separated") this.#forgiveComma(frame);
	}
	#closeUnclosed(count, anEntryFollows) {
		const frame = this.#stack.at(-1);
		if (frame === void 0) return;
		this.#complainUnclosed(frame, count);
		for (let closed = 0; closed < count; closed++) this.#pop(this.#lastEnd);
		const parent = this.#stack.at(-1);
		if (anEntryFollows && parent !== void 0) this.#forgiveComma(parent);
	}
	#complainUnclosed(innermost, count) {
		this.#bracketFaults++;
		this.#complain(this.#lastEnd, 0, () => {
			const line = this.#lines.lineAt(innermost.offset);
			return count === 1 ? wording.notClosed(innermost.kind, line) : wording.severalNotClosed(innermost.kind, line, count - 1);
		});
	}
	#member(frame) {
		const lexer = this.#lexer;
		if (this.#isOpener(lexer.code)) {
			if (frame.state !== "start" && this.#stack.at(-2)?.kind === "array") {
				this.#closeUnclosed(1, true);
				return;
			}
			this.#separate(frame, lexer.at);
			this.#complain(lexer.at, 0, wording.missingName);
			this.#openBracket(bracketOf(lexer.code));
			return;
		}
		this.#separate(frame, lexer.at);
		if (lexer.code === Code.colon) {
			this.#complain(lexer.at, 0, wording.missingName);
			lexer.at++;
			this.#memberValue(frame, void 0);
			return;
		}
		const quoted = lexer.atQuote;
		this.#afterName(frame, quoted ? lexer.quotedText() : lexer.word(), quoted);
	}
	#afterName(frame, name, quoted) {
		this.#lexer.skipTrivia();
		if (!this.#passColon(frame, name, quoted)) return;
		if (!quoted) this.#complain(name.offset, name.end - name.offset, () => wording.unquotedName(name.value));
		this.#sink.key(name.value, name.offset, name.end);
		this.#memberValue(frame, name);
	}
	#passColon(frame, name, quoted) {
		const lexer = this.#lexer;
		const { code } = lexer;
		if (code === Code.colon) lexer.at++;
		else if (code === Code.equals) this.#wrongSeparator();
		else if (!quoted) this.#strayWord(frame, name);
		else if (NAME_WITH_COLON.test(name.value) && lexer.text[name.end - 1] === "\"") this.#nameWithoutEnd(frame, name);
		else if (lexer.atEnd) this.#lastEnd = name.end;
		else if (code === Code.comma || this.#isCloser(code)) this.#nameWithoutValue(frame, name, "filled");
		else if (endOf(TEXT_AND_COLON, lexer.text, lexer.at) > 0) this.#nameWithoutValue(frame, name, "separated");
		else {
			this.#complain(name.end, 0, () => wording.missingColon(name.value));
			return true;
		}
		return code === Code.colon || code === Code.equals;
	}
	#wrongSeparator() {
		const lexer = this.#lexer;
		const offset = lexer.at;
		lexer.at += lexer.text[offset + 1] === ">" ? 2 : 1;
		const found = lexer.text.slice(offset, lexer.at);
		this.#complain(offset, found.length, () => wording.wrongSeparator(found));
	}
	#nameWithoutEnd(frame, name) {
		const value = name.value.trimEnd().slice(0, -1);
		const end = name.offset + 1 + value.length;
		this.#complain(name.offset, end - name.offset, wording.stringNotClosed);
		this.#lexer.at = name.end - 1;
		this.#sink.key(value, name.offset, end);
		this.#memberValue(frame, {
			value,
			offset: name.offset,
			end
		});
	}
	#nameWithoutValue(frame, name, state) {
		if (name !== void 0) {
			this.#complain(name.offset, name.end - name.offset, () => wording.missingValue(name.value));
			this.#lastEnd = name.end;
		}
		frame.state = state;
		frame.comma = NO_OFFSET;
	}
	#strayWord(frame, word) {
		this.#complain(word.offset, word.end - word.offset, () => wording.strayText(word.value));
		this.#forgiveComma(frame);
	}
	#memberValue(frame, name) {
		const lexer = this.#lexer;
		let current = name;
		let complained = false;
		for (;;) {
			lexer.skipTrivia();
			const { code } = lexer;
			if (lexer.atEnd) return;
			if (code === Code.colon) {
				if (!complained) this.#complain(lexer.at, 1, wording.strayColon);
				complained = true;
				lexer.at++;
				continue;
			}
			if (code === Code.comma || this.#isCloser(code)) {
				this.#nameWithoutValue(frame, current, "filled");
				return;
			}
			if (this.#isOpener(code)) {
				this.#openBracket(bracketOf(code));
				return;
			}
			if (!lexer.atQuote) {
				this.#scalar(lexer.bareValue());
				return;
			}
			const text = lexer.valueText();
			lexer.skipTrivia();
			if (lexer.code !== Code.colon) {
				this.#scalar(text);
				return;
			}
			this.#nameWithoutValue(frame, current, "separated");
			this.#sink.key(text.value, text.offset, text.end);
			current = text;
			complained = false;
			lexer.at++;
		}
	}
	#element(frame) {
		const lexer = this.#lexer;
		const offset = lexer.at;
		if (!lexer.atQuote) {
			this.#separate(frame, offset);
			if (this.#isOpener(lexer.code)) {
				this.#openBracket(bracketOf(lexer.code));
				return;
			}
			this.#scalar(lexer.bareValue());
			return;
		}
		const text = lexer.valueText();
		lexer.skipTrivia();
		const around = this.#stack.at(-2);
		if (lexer.code === Code.colon && around?.kind === "object") {
			this.#closeUnclosed(1, true);
			this.#afterName(around, text, true);
			return;
		}
		this.#separate(frame, offset);
		this.#scalar(text);
	}
	#separate(frame, entry) {
		if (frame.state === "filled") this.#complain(Math.min(this.#lastEnd, entry), 0, wording.missingComma);
		this.#forgiveComma(frame);
	}
	#scalar(token) {
		this.#sink.scalar(token.value, token.offset, token.end);
		this.#entryRead(token.end);
	}
	#entryRead(end) {
		this.#lastEnd = end;
		const frame = this.#stack.at(-1);
		if (frame === void 0) this.#rootRead = true;
		else frame.state = "filled";
	}
	#openBracket(kind) {
		const lexer = this.#lexer;
		if (this.#stack.length >= 500) {
			this.#skipDepth(kind);
			return;
		}
		this.#push(kind, lexer.at);
		lexer.at++;
		this.#lastEnd = lexer.at;
	}
	#push(kind, offset) {
		const around = this.#stack.at(-1);
		if (around !== void 0) around.state = "filled";
		const other = around === void 0 || around.kind === kind ? around?.other ?? -1 : this.#stack.length - 1;
		const frame = {
			kind,
			offset,
			indent: this.#lexer.indent,
			other,
			state: "start",
			comma: NO_OFFSET
		};
		this.#stack.push(frame);
		this.#sink.open(kind, offset);
		return frame;
	}
	#pop(end) {
		if (this.#stack.pop() === void 0) return;
		this.#sink.close(end);
		this.#entryRead(end);
	}
	#skipDepth(kind) {
		const lexer = this.#lexer;
		const offset = lexer.at;
		if (!this.#complainedOfDepth) {
			this.#problems.add({
				kind: "too-deep",
				offset,
				length: 1
			}, () => wording.tooDeep(500));
			this.#complainedOfDepth = true;
		}
		lexer.at = endOfBrackets(lexer.text, offset);
		this.#sink.open(kind, offset);
		this.#sink.close(lexer.at);
		this.#entryRead(lexer.at);
	}
	#finish() {
		const innermost = this.#stack.at(-1);
		const unclosed = this.#stack.length - (this.#rootIsImplied ? 1 : 0);
		if (innermost !== void 0 && unclosed > 0 && !this.#lexer.swallowedTheRest) this.#complainUnclosed(innermost, unclosed);
		const end = this.#lexer.text.length;
		while (this.#stack.length > 0) this.#pop(end);
	}
	#complain(offset, length, message) {
		this.#problems.add({
			kind: "syntax",
			offset,
			length
		}, message);
	}
	#isOpener(code) {
		return code === Code.openObject || code === Code.openArray;
	}
	#isCloser(code) {
		return code === Code.closeObject || code === Code.closeArray;
	}
};
function bracketOf(code) {
	return code === Code.openObject || code === Code.closeObject ? "object" : "array";
}
function endOfBrackets(text, start) {
	let open = 0;
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === Code.doubleQuote) at = endOfSimpleText(text, at);
		else if (code === Code.openObject || code === Code.openArray) open++;
		else if ((code === Code.closeObject || code === Code.closeArray) && --open === 0) return at + 1;
	}
	return text.length;
}
function endOfSimpleText(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === Code.backslash) at++;
		else if (code === Code.doubleQuote || code === Code.lineFeed) return at;
	}
	return text.length;
}
// src/connector/json/strict.ts
function parseStrictly(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (text.includes("\\ud") || text.includes("\\uD")) return void 0;
	const keys = countKeys(value, 1);
	return keys === countNames(text, keys) ? value : void 0;
}
function countKeys(value, depth) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth > 500) return NaN;
	let keys = 0;
	if (Array.isArray(value)) {
		for (const item of value) if (typeof item === "object") keys += countKeys(item, depth + 1);
		return keys;
	}
	for (const key in value) {
		keys++;
		const item = value[key];
		if (typeof item === "object") keys += countKeys(item, depth + 1);
	}
	return keys;
}
// src/connector/json/value-builder.ts
var ValueBuilder = class {
	value;
	#problems;
	#lines;
	#stack = [];
	#key;
	constructor(problems, lines) {
		this.#problems = problems;
		this.#lines = lines;
	}
	open(kind) {
		const container = kind === "array" ? {
			kind,
			target: []
		} : {
			kind,
			target: {},
			keys: /* @__PURE__ */ new Map()
		};
		this.#attach(container.target);
		this.#stack.push(container);
	}
	key(name, offset, end) {
		this.#key = {
			name,
			offset,
			end
		};
	}
	scalar(value) {
		this.#attach(value);
	}
	close() {
		this.#key = void 0;
		this.#stack.pop();
	}
	#attach(value) {
		const parent = this.#stack.at(-1);
		const key = this.#key;
		this.#key = void 0;
		if (parent === void 0) this.value = value;
		else if (parent.kind === "array") parent.target.push(value);
		else if (key !== void 0) {
			this.#noticeDuplicate(parent.keys, key);
			setOwn(parent.target, key.name, value);
		}
	}
	#noticeDuplicate(keys, key) {
		const first = keys.get(key.name);
		if (first === void 0) {
			keys.set(key.name, key.offset);
			return;
		}
		this.#problems.add({
			kind: "duplicate-key",
			offset: key.offset,
			length: key.end - key.offset
		}, () => wording.duplicateKey(key.name, this.#lines.lineAt(first)));
	}
};
function setOwn(target, key, value) {
	if (key !== "__proto__") target[key] = value;
	else Object.defineProperty(target, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// src/connector/json-document.ts
var ReadDocument = class {
	text;
	encoding;
	value;
	problems;
	#reading;
	#lines;
	constructor(text, encoding, lines, understood) {
		this.text = text;
		this.encoding = encoding;
		this.value = understood.value;
		this.problems = understood.problems;
		this.#reading = understood.reading;
		this.#lines = lines;
	}
	locate(places) {
		const wanted = new WantedPlaces(places);
		if (this.#reading === "strict") findInStrictText(this.text, wanted);
		else if (this.#reading !== "nothing") parse$2(this.text, new PlaceFinder(wanted), new Problems(), this.#lines, this.#reading);
		return wanted.spans();
	}
	positionAt(offset) {
		return this.#lines.positionAt(offset);
	}
};
function readJson(bytes) {
	const decoding = new Problems();
	const { text, encoding } = decodeText$1(bytes, decoding);
	const lines = new LineTable(text);
	const understood = understand(text, lines);
	const problems = [...decoding.list(), ...understood.problems];
	return new ReadDocument(text, encoding, lines, {
		...understood,
		problems
	});
}
function understand(text, lines) {
	const value = parseStrictly(text);
	if (value !== void 0) return {
		reading: "strict",
		value,
		problems: []
	};
	const start = text.search(/\S|$/);
	if (start === text.length) return nothing("empty", 0, 0, wording.empty());
	const otherFormat = recogniseOtherFormat(text);
	if (otherFormat !== void 0) return nothing("not-json", start, Math.min(text.length - start, 1), otherFormat);
	return understandTolerantly(text, lines);
}
function nothing(kind, offset, length, message) {
	return {
		reading: "nothing",
		value: void 0,
		problems: [{
			kind,
			offset,
			length,
			message,
			harmless: false
		}]
	};
}
function understandTolerantly(text, lines) {
	const byBrackets = attempt(text, lines, "brackets");
	const best = byBrackets.bracketFaults === 0 ? byBrackets : fewerProblems(attempt(text, lines, "indentation"), byBrackets);
	const problems = best.problems.list();
	if (best.value !== void 0 || problems.length > 0) return {
		reading: best.reading,
		value: best.value,
		problems
	};
	return nothing("empty", 0, 0, wording.empty());
}
function attempt(text, lines, reading) {
	const problems = new Problems();
	const builder = new ValueBuilder(problems, lines);
	const bracketFaults = parse$2(text, builder, problems, lines, reading);
	return {
		reading,
		value: builder.value,
		problems,
		bracketFaults
	};
}
function parse$2(text, sink, problems, lines, guide) {
	return new TolerantParser(text, sink, problems, lines, guide).parse();
}
function fewerProblems(preferred, other) {
	return preferred.problems.count <= other.problems.count ? preferred : other;
}
// src/connector/json-value.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray(value) {
	return Array.isArray(value);
}
function member(value, key) {
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function pointerToken(key) {
	return typeof key === "number" ? String(key) : key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function pointer(parent, ...keys) {
	return keys.reduce((path, key) => `${path}/${pointerToken(key)}`, parent);
}
// node_modules/mdast-util-to-string/lib/index.js
const emptyOptions = {};
function toString(value, options) {
	const settings = options || emptyOptions;
	return one$1(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one$1(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
function all(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one$1(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value) {
	return Boolean(value && typeof value === "object");
}
// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};
// node_modules/decode-named-character-reference/index.js
const own$1 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own$1.call(characterEntities, value) ? characterEntities[value] : false;
}
// node_modules/micromark-util-chunked/index.js
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}
// node_modules/micromark-util-combine-extensions/index.js
const hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
function syntaxExtension(all, extension) {
	let hook;
	for (hook in extension) {
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		const right = extension[hook];
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
function constructs(existing, list) {
	let index = -1;
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}
// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/micromark-util-character/index.js
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check;
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : 1e400;
	let size = 0;
	return start;
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}
// node_modules/micromark/lib/initialize/content.js
const content$1 = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous;
	return contentStart;
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-util-edit-map/index.js
var EditMap$1 = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark/lib/initialize/document.js
const document$1 = { tokenize: initializeDocument };
const containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}
// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}
// node_modules/micromark-core-commonmark/lib/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	let marker;
	return start;
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit: exit$1,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
function exit$1(effects) {
	effects.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker;
	return start;
	function start(code) {
		return beforeSequenceOpen(code);
	}
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
const codeText = {
	name: "codeText",
	previous: previous$1,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous$1(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}
// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
	const jumps = {};
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	const gaps = {};
	let stream;
	let previous;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}
// node_modules/micromark-core-commonmark/lib/content.js
const content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok) {
	let previous;
	return chunkStart;
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}
// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}
// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}
// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	let marker;
	return start;
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}
// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
	let seen;
	return start;
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/micromark-core-commonmark/lib/html-flow.js
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	let marker;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code) {
		return before(code);
	}
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	let marker;
	let index;
	let returnState;
	return start;
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
const resourceConstruct = { tokenize: tokenizeResource };
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	function referenceFullMissing(code) {
		return nok(code);
	}
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	let marker;
	return start;
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent$1
};
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
function tokenizeIndent$1(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	let content;
	let text;
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	let marker;
	return start;
	function start(code) {
		let index = self.events.length;
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark/lib/initialize/flow.js
const flow$1 = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}
// node_modules/micromark/lib/initialize/text.js
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$2 = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}
// node_modules/micromark/lib/constructs.js
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text$1
});
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
const contentInitial = { [91]: definition };
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
const text$1 = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
const insideSpan = { null: [attention, resolver] };
const attentionMarkers = { null: [42, 95] };
const disable = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code) {
		state = state(code);
	}
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			function handleMapOfConstructs(map) {
				return start;
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			function handleConstruct(construct) {
				return start;
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}
// node_modules/micromark/lib/parse.js
function parse$1(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$2)
	};
	return parser;
	function create(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}
// node_modules/micromark/lib/preprocess.js
const search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}
// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode$1);
}
function decode$1($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
const own = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse$1(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener(create, and) {
		return open;
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close;
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
function extension(combined, extension) {
	let key;
	for (key in extension) if (own.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
// node_modules/ccount/index.js
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}
// node_modules/mdast-util-find-and-replace/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== "string") throw new TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	function all(node) {
		const nodeAsRecord = node;
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check) {
	return castFactory(type);
	function type(node) {
		return node && node.type === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}
// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}
// node_modules/unist-util-visit-parents/lib/index.js
const empty = [];
const SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check;
	let visitors;
	let enter;
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}
// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list, options) {
	const ignored = convert((options || {}).ignore || []);
	const pairs = toPairs(list);
	let pairIndex = -1;
	while (++pairIndex < pairs.length) visitParents(tree, visitor);
	function visitor(node, parents, index) {
		if (node.type === "text" && typeof index === "number") return handler(node, parents, index);
		if (ignored(node, index, parents[parents.length - 1])) return SKIP;
	}
	function handler(node, parents, index) {
		const parent = parents[parents.length - 1];
		const find = pairs[pairIndex][0];
		const replace = pairs[pairIndex][1];
		let start = 0;
		let change = false;
		let nodes = [];
		find.lastIndex = 0;
		let match = find.exec(node.value);
		while (match) {
			const position = match.index;
			const matchObject = {
				index: match.index,
				input: match.input,
				stack: [...parents, node]
			};
			let value = replace(...match, matchObject);
			if (typeof value === "string") value = value.length > 0 ? {
				type: "text",
				value
			} : void 0;
			if (value === false) find.lastIndex = position + 1;
			else {
				if (start !== position) add({
					type: "text",
					value: node.value.slice(start, position)
				});
				if (Array.isArray(value)) for (const child of value) add(child);
				else if (value) add(value);
				start = position + match[0].length;
				change = true;
			}
			if (!find.global) break;
			match = find.exec(node.value);
		}
		if (change) {
			if (start < node.value.length) add({
				type: "text",
				value: node.value.slice(start)
			});
			parent.children.splice(index, 1, ...nodes);
		} else nodes = [node];
		return index + nodes.length;
		function add(child) {
			const previous = nodes[nodes.length - 1];
			if (previous && previous.type === "text" && child.type === "text") previous.value += child.value;
			else nodes.push(child);
		}
	}
}
function toPairs(tupleOrList) {
	if (!Array.isArray(tupleOrList)) throw new TypeError("Expected find and replace tuple or list of tuples");
	const result = [];
	const list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [tupleOrList];
	let index = -1;
	while (++index < list.length) {
		const tuple = list[index];
		result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
	}
	return result;
}
function toExpression(find) {
	return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace) {
	return typeof replace === "function" ? replace : function() {
		return replace;
	};
}
// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
function gfmAutolinkLiteralFromMarkdown() {
	return {
		transforms: [transformGfmAutolinkLiterals],
		enter: {
			literalAutolink: enterLiteralAutolink,
			literalAutolinkEmail: enterLiteralAutolinkValue,
			literalAutolinkHttp: enterLiteralAutolinkValue,
			literalAutolinkWww: enterLiteralAutolinkValue
		},
		exit: {
			literalAutolink: exitLiteralAutolink,
			literalAutolinkEmail: exitLiteralAutolinkEmail,
			literalAutolinkHttp: exitLiteralAutolinkHttp,
			literalAutolinkWww: exitLiteralAutolinkWww
		}
	};
}
function enterLiteralAutolink(token) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, token);
}
function enterLiteralAutolinkValue(token) {
	this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
	this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
	this.config.exit.data.call(this, token);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
	this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
	this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
	findAndReplace(tree, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]
	], { ignore: ["link", "linkReference"] });
}
function findUrl(_, protocol, domain, path, match) {
	if (!previous(match)) return false;
	let prefix = "";
	if (/^w/i.test(protocol)) {
		domain = protocol + domain;
		protocol = "";
		prefix = "http://";
	}
	if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) return false;
	const parts = splitUrl(domain + path);
	const result = {
		type: "link",
		title: null,
		url: prefix + protocol + parts[0],
		children: [{
			type: "text",
			value: protocol + parts[0],
			position: void 0
		}],
		position: void 0
	};
	if (parts[1]) return [result, {
		type: "text",
		value: parts[1],
		position: void 0
	}];
	return result;
}
function findEmail(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	return {
		type: "link",
		title: null,
		url: "mailto:" + atext + "@" + label,
		children: [{
			type: "text",
			value: atext + "@" + label,
			position: void 0
		}],
		position: void 0
	};
}
function findMailto(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	const value = "mailto:" + atext + "@" + label;
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function findXmpp(matchValue, atext, label, resource, match) {
	if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) return false;
	const value = "xmpp:" + atext + "@" + label + (resource || "");
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function isCorrectDomain(domain) {
	const parts = domain.split(".");
	if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) return false;
	return true;
}
function splitUrl(url) {
	let index = url.length;
	while (index > 0) {
		const code = url.charCodeAt(index - 1);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) index--;
		else break;
	}
	if (index === url.length) return [url, void 0];
	let trail = url.slice(index);
	url = url.slice(0, index);
	let closingParenIndex = trail.indexOf(")");
	const openingParens = ccount(url, "(");
	let closingParens = ccount(url, ")");
	while (closingParenIndex !== -1 && openingParens > closingParens) {
		url += trail.slice(0, closingParenIndex + 1);
		trail = trail.slice(closingParenIndex + 1);
		closingParenIndex = trail.indexOf(")");
		closingParens++;
	}
	return [url, trail];
}
function previous(match) {
	const code = match.input.charCodeAt(match.index - 1);
	return match.index === 0 || unicodeWhitespace(code) || unicodePunctuation(code);
}
// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
	this.buffer();
}
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteCall(token) {
	this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteDefinition(token) {
	this.exit(token);
}
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
// node_modules/mdast-util-gfm-strikethrough/lib/index.js
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
function exitStrikethrough(token) {
	this.exit(token);
}
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}
// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit,
			tableHeader: exit,
			tableRow: exit
		}
	};
}
function enterTable(token) {
	const align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.value = value;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	node.type;
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		node.type;
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
	return [
		gfmAutolinkLiteralFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown()
	];
}
// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
const wwwPrefix = {
	tokenize: tokenizeWwwPrefix,
	partial: true
};
const domain = {
	tokenize: tokenizeDomain,
	partial: true
};
const path = {
	tokenize: tokenizePath,
	partial: true
};
const trail = {
	tokenize: tokenizeTrail,
	partial: true
};
const emailDomainDotTrail = {
	tokenize: tokenizeEmailDomainDotTrail,
	partial: true
};
const wwwAutolink = {
	name: "wwwAutolink",
	tokenize: tokenizeWwwAutolink,
	previous: previousWww
};
const protocolAutolink = {
	name: "protocolAutolink",
	tokenize: tokenizeProtocolAutolink,
	previous: previousProtocol
};
const emailAutolink = {
	name: "emailAutolink",
	tokenize: tokenizeEmailAutolink,
	previous: previousEmail
};
const text = {};
function gfmAutolinkLiteral() {
	return { text };
}
let code = 48;
while (code < 123) {
	text[code] = emailAutolink;
	code++;
	if (code === 58) code = 65;
	else if (code === 91) code = 97;
}
text[43] = emailAutolink;
text[45] = emailAutolink;
text[46] = emailAutolink;
text[95] = emailAutolink;
text[72] = [emailAutolink, protocolAutolink];
text[104] = [emailAutolink, protocolAutolink];
text[87] = [emailAutolink, wwwAutolink];
text[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
	const self = this;
	let dot;
	let data;
	return start;
	function start(code) {
		if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkEmail");
		return atext(code);
	}
	function atext(code) {
		if (gfmAtext(code)) {
			effects.consume(code);
			return atext;
		}
		if (code === 64) {
			effects.consume(code);
			return emailDomain;
		}
		return nok(code);
	}
	function emailDomain(code) {
		if (code === 46) return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
		if (code === 45 || code === 95 || asciiAlphanumeric(code)) {
			data = true;
			effects.consume(code);
			return emailDomain;
		}
		return emailDomainAfter(code);
	}
	function emailDomainDot(code) {
		effects.consume(code);
		dot = true;
		return emailDomain;
	}
	function emailDomainAfter(code) {
		if (data && dot && asciiAlpha(self.previous)) {
			effects.exit("literalAutolinkEmail");
			effects.exit("literalAutolink");
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeWwwAutolink(effects, ok, nok) {
	const self = this;
	return wwwStart;
	function wwwStart(code) {
		if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkWww");
		return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
	}
	function wwwAfter(code) {
		effects.exit("literalAutolinkWww");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeProtocolAutolink(effects, ok, nok) {
	const self = this;
	let buffer = "";
	let seen = false;
	return protocolStart;
	function protocolStart(code) {
		if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
			effects.enter("literalAutolink");
			effects.enter("literalAutolinkHttp");
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		return nok(code);
	}
	function protocolPrefixInside(code) {
		if (asciiAlpha(code) && buffer.length < 5) {
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		if (code === 58) {
			const protocol = buffer.toLowerCase();
			if (protocol === "http" || protocol === "https") {
				effects.consume(code);
				return protocolSlashesInside;
			}
		}
		return nok(code);
	}
	function protocolSlashesInside(code) {
		if (code === 47) {
			effects.consume(code);
			if (seen) return afterProtocol;
			seen = true;
			return protocolSlashesInside;
		}
		return nok(code);
	}
	function afterProtocol(code) {
		return code === null || asciiControl(code) || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || unicodePunctuation(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
	}
	function protocolAfter(code) {
		effects.exit("literalAutolinkHttp");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeWwwPrefix(effects, ok, nok) {
	let size = 0;
	return wwwPrefixInside;
	function wwwPrefixInside(code) {
		if ((code === 87 || code === 119) && size < 3) {
			size++;
			effects.consume(code);
			return wwwPrefixInside;
		}
		if (code === 46 && size === 3) {
			effects.consume(code);
			return wwwPrefixAfter;
		}
		return nok(code);
	}
	function wwwPrefixAfter(code) {
		return code === null ? nok(code) : ok(code);
	}
}
function tokenizeDomain(effects, ok, nok) {
	let underscoreInLastSegment;
	let underscoreInLastLastSegment;
	let seen;
	return domainInside;
	function domainInside(code) {
		if (code === 46 || code === 95) return effects.check(trail, domainAfter, domainAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || code !== 45 && unicodePunctuation(code)) return domainAfter(code);
		seen = true;
		effects.consume(code);
		return domainInside;
	}
	function domainAtPunctuation(code) {
		if (code === 95) underscoreInLastSegment = true;
		else {
			underscoreInLastLastSegment = underscoreInLastSegment;
			underscoreInLastSegment = void 0;
		}
		effects.consume(code);
		return domainInside;
	}
	function domainAfter(code) {
		if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) return nok(code);
		return ok(code);
	}
}
function tokenizePath(effects, ok) {
	let sizeOpen = 0;
	let sizeClose = 0;
	return pathInside;
	function pathInside(code) {
		if (code === 40) {
			sizeOpen++;
			effects.consume(code);
			return pathInside;
		}
		if (code === 41 && sizeClose < sizeOpen) return pathAtPunctuation(code);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) return effects.check(trail, ok, pathAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		effects.consume(code);
		return pathInside;
	}
	function pathAtPunctuation(code) {
		if (code === 41) sizeClose++;
		effects.consume(code);
		return pathInside;
	}
}
function tokenizeTrail(effects, ok, nok) {
	return trail;
	function trail(code) {
		if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
			effects.consume(code);
			return trail;
		}
		if (code === 38) {
			effects.consume(code);
			return trailCharacterReferenceStart;
		}
		if (code === 93) {
			effects.consume(code);
			return trailBracketAfter;
		}
		if (code === 60 || code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return nok(code);
	}
	function trailBracketAfter(code) {
		if (code === null || code === 40 || code === 91 || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return trail(code);
	}
	function trailCharacterReferenceStart(code) {
		return asciiAlpha(code) ? trailCharacterReferenceInside(code) : nok(code);
	}
	function trailCharacterReferenceInside(code) {
		if (code === 59) {
			effects.consume(code);
			return trail;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return trailCharacterReferenceInside;
		}
		return nok(code);
	}
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
	return start;
	function start(code) {
		effects.consume(code);
		return after;
	}
	function after(code) {
		return asciiAlphanumeric(code) ? nok(code) : ok(code);
	}
}
function previousWww(code) {
	return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || markdownLineEndingOrSpace(code);
}
function previousProtocol(code) {
	return !asciiAlpha(code);
}
function previousEmail(code) {
	return !(code === 47 || gfmAtext(code));
}
function gfmAtext(code) {
	return code === 43 || code === 45 || code === 46 || code === 95 || asciiAlphanumeric(code);
}
function previousUnbalanced(events) {
	let index = events.length;
	let result = false;
	while (index--) {
		const token = events[index][1];
		if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
			result = true;
			break;
		}
		if (token._gfmAutolinkLiteralWalkedInto) {
			result = false;
			break;
		}
	}
	if (events.length > 0 && !result) events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
	return result;
}
// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
function gfmFootnote() {
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok(code);
	}
}
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? callEscape : callData;
	}
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let identifier;
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	function labelAtMarker(code) {
		if (code === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code);
	}
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	function labelAfter(code) {
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code);
	}
	function whitespaceAfter(code) {
		return ok(code);
	}
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde;
	const tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	if (single === null || single === void 0) single = true;
	return {
		text: { [126]: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				const text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				const nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text,
						context
					]
				];
				const insideSpan = context.parser.constructs.insideSpan.null;
				if (insideSpan) splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context));
				splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]);
				splice(events, open - 1, index - open + 3, nextEvents);
				index = open + nextEvents.length - 2;
				break;
			}
		}
		index = -1;
		while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
		return events;
	}
	function tokenizeStrikethrough(effects, ok, nok) {
		const previous = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		function start(code) {
			if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
			effects.enter("strikethroughSequenceTemporary");
			return more(code);
		}
		function more(code) {
			const before = classifyCharacter(previous);
			if (code === 126) {
				if (size > 1) return nok(code);
				effects.consume(code);
				size++;
				return more;
			}
			if (size < 2 && !single) return nok(code);
			const token = effects.exit("strikethroughSequenceTemporary");
			const after = classifyCharacter(code);
			token._open = !after || after === 2 && Boolean(before);
			token._close = !before || before === 2 && Boolean(after);
			return ok(code);
		}
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
	constructor() {
		this.map = [];
		this.index = /* @__PURE__ */ new Map();
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterNok(code) {
		return nok(code);
	}
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
	return combineExtensions([
		gfmAutolinkLiteral(),
		gfmFootnote(),
		gfmStrikethrough(options),
		gfmTable(),
		gfmTaskListItem()
	]);
}
// src/connector/decode-text.ts
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("latin1").decode(bytes);
	}
}
// src/connector/markdown.ts
const MARKDOWN_LIMITS = {
	characters: 1e5,
	lines: 3e3,
	marks: 500,
	nesting: 16,
	nestingInAll: 5e3
};
function readMarkdown(bytes) {
	return new LazyMarkdown(decodeText(bytes));
}
var LazyMarkdown = class {
	text;
	#parsed;
	#sections;
	#links;
	#comparable;
	constructor(text) {
		this.text = text;
	}
	get tree() {
		this.#parsed ??= parse(this.text);
		return this.#parsed.tree;
	}
	get refusal() {
		this.#parsed ??= parse(this.text);
		return this.#parsed.refusal;
	}
	get preamble() {
		return untilHeading(this.tree.children, 0);
	}
	get sections() {
		this.#sections ??= sectionsOf(this.tree.children);
		return this.#sections;
	}
	get links() {
		this.#links ??= linksOf$1(this.tree);
		return this.#links;
	}
	get comparableText() {
		this.#comparable ??= comparable(visibleText$1(this.tree));
		return this.#comparable;
	}
};
const EMPTY = {
	type: "root",
	children: []
};
function parse(text) {
	const refusal = refusalOf(text);
	if (refusal !== void 0) return {
		tree: EMPTY,
		refusal
	};
	return {
		tree: fromMarkdown(text, {
			extensions: [gfm()],
			mdastExtensions: [gfmFromMarkdown()]
		}),
		refusal: void 0
	};
}
function refusalOf(text) {
	const { characters, lines, marks, nesting, nestingInAll } = MARKDOWN_LIMITS;
	if (text.length > characters) return say`it has ${text.length} characters, and up to ${characters} are read`;
	const contents = text.split(/\r\n|\n|\r/);
	if (contents.length > lines) return say`it has ${contents.length} lines, and up to ${lines} are read`;
	let open = 0;
	let depths = 0;
	for (const [index, content] of contents.entries()) {
		const marksHere = countMarks(content);
		open = BEGINS_BLOCK.test(content) ? marksHere : open + marksHere;
		if (open > marks) return say`the paragraph at line ${index + 1} has more than ${marks} stars, brackets and underscores`;
		const depth = nestingOf(content);
		depths += depth;
		if (depth > nesting) return say`quotes and lists are nested more than ${nesting} deep at line ${index + 1}`;
		if (depths > nestingInAll) return say`it has too many nested quotes and lists, the last one read at line ${index + 1}`;
	}
}
const BEGINS_BLOCK = /^[ \t]*$|^ {0,3}(?:#{1,6}[ \t]|[-+*][ \t]+[^ \t])/;
const MARKS = /* @__PURE__ */ new Set("*_~[]");
function countMarks(line) {
	let count = 0;
	for (const character of line) if (MARKS.has(character)) count += 1;
	return count;
}
function nestingOf(line) {
	const start = /^(?:[ \t>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? "";
	if (start.length === line.length && /^(?:[- \t]*|[* \t]*)$/.test(line)) return 0;
	const markers = start.match(/[>*+-]|\d+/g)?.length ?? 0;
	const blanks = start.match(/[ \t]/g)?.length ?? 0;
	return markers + Math.floor(Math.max(0, blanks - markers) / 4);
}
function sectionsOf(blocks) {
	const sections = [];
	const open = [];
	blocks.forEach((block, index) => {
		if (block.type !== "heading") return;
		const text = oneLine(visibleText$1(block));
		const heading = {
			level: block.depth,
			text,
			key: comparable(text),
			line: lineOf(block)
		};
		const section = {
			heading,
			body: untilHeading(blocks, index + 1),
			below: []
		};
		while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
		for (const parent of open) parent.below.push(section);
		open.push(section);
		sections.push(section);
	});
	return sections;
}
function untilHeading(blocks, from) {
	const end = blocks.findIndex((block, index) => index >= from && block.type === "heading");
	return blocks.slice(from, end === -1 ? void 0 : end);
}
function linksOf$1(tree) {
	const nodes = [...walk(tree)];
	const definitions = /* @__PURE__ */ new Map();
	for (const node of nodes) if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
	return nodes.flatMap((node) => {
		if (node.type === "link" || node.type === "image") return [linkOf(node, node.url)];
		if (node.type !== "linkReference" && node.type !== "imageReference") return [];
		const definition = definitions.get(node.identifier);
		if (definition === void 0) return [];
		return [{
			kind: node.type === "linkReference" ? "link" : "image",
			target: definition.url,
			line: lineOf(node)
		}];
	});
}
function linkOf(node, target) {
	return {
		kind: node.type,
		target,
		line: lineOf(node)
	};
}
function* walk(node) {
	const stack = [node];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		yield next;
		if (isParent(next)) stack.push(...next.children.toReversed());
	}
}
function isParent(node) {
	return "children" in node;
}
function lineOf(node) {
	return node.position?.start.line ?? 1;
}
const INLINE = /* @__PURE__ */ new Set([
	"text",
	"emphasis",
	"strong",
	"delete",
	"inlineCode",
	"link",
	"linkReference",
	"footnoteReference"
]);
function visibleText$1(...nodes) {
	const parts = [];
	for (const root of nodes) for (const node of walk(root)) {
		if (!INLINE.has(node.type)) parts.push("\n");
		if (node.type === "text" || node.type === "inlineCode" || node.type === "code") parts.push(node.value);
		else if (node.type === "html") parts.push(withoutTags(node.value));
	}
	return parts.join("").trim();
}
function withoutTags(html) {
	let text = "";
	let at = 0;
	for (;;) {
		const open = html.indexOf("<", at);
		if (open === -1) return text + html.slice(at);
		text += html.slice(at, open);
		const comment = html.startsWith("<!--", open);
		const close = html.indexOf(comment ? "-->" : ">", open);
		if (close === -1) return text;
		at = close + (comment ? 3 : 1);
	}
}
function oneLine(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
function comparable(text) {
	return oneLine(text.replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD*_`#~]/g, "").toLowerCase()).replace(/ ?[:.]$/, "");
}
const PLAIN_LETTERS = {
	ł: "l",
	ø: "o",
	đ: "d",
	ð: "d",
	ı: "i",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	þ: "th"
};
function letters(text) {
	return text.normalize("NFD").toLowerCase().replaceAll(/[łøđðıßæœþ]/g, (letter) => PLAIN_LETTERS[letter] ?? "").replaceAll(/[^a-z0-9]/g, "");
}
// src/connector/swagger/grammar.ts
const METHODS$1 = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch"
];
const one = (kind) => ({
	kind,
	shape: "one"
});
const mapOf = (kind) => ({
	kind,
	shape: "map"
});
const listOf = (kind) => ({
	kind,
	shape: "list"
});
function keys(leaves, children = {}) {
	const names = leaves === "" ? [] : leaves.split(" ");
	return new Map([...names.map((name) => [name, null]), ...Object.entries(children)]);
}
const RANGES = "default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf";
const GRAMMAR = {
	document: keys("swagger host basePath schemes consumes produces", {
		info: one("info"),
		paths: {
			kind: "pathItem",
			shape: "map",
			extensible: true
		},
		definitions: mapOf("schema"),
		parameters: mapOf("parameter"),
		responses: mapOf("response"),
		securityDefinitions: mapOf("securityDefinition"),
		security: listOf("securityRequirement"),
		tags: listOf("tag"),
		externalDocs: one("externalDocs"),
		"x-ms-connector-metadata": listOf("metadataEntry")
	}),
	info: keys("title description termsOfService version", {
		contact: one("contact"),
		license: one("license")
	}),
	contact: keys("name url email"),
	license: keys("name url"),
	tag: keys("name description", { externalDocs: one("externalDocs") }),
	externalDocs: keys("description url"),
	pathItem: keys("$ref", {
		...Object.fromEntries(METHODS$1.map((method) => [method, one("operation")])),
		parameters: listOf("parameter"),
		"x-ms-notification-content": one("notificationContent")
	}),
	operation: keys("tags summary description operationId consumes produces schemes deprecated", {
		externalDocs: one("externalDocs"),
		parameters: listOf("parameter"),
		responses: {
			kind: "response",
			shape: "map",
			extensible: true
		},
		security: listOf("securityRequirement")
	}),
	parameter: keys(`name in description required type format allowEmptyValue collectionFormat ${RANGES}`, {
		schema: one("schema"),
		items: one("items")
	}),
	items: keys(`type format collectionFormat ${RANGES}`, { items: one("items") }),
	response: keys("description examples", {
		schema: one("schema"),
		headers: mapOf("header")
	}),
	header: keys(`description type format collectionFormat ${RANGES}`, { items: one("items") }),
	schema: keys(`$ref format title description ${RANGES} maxProperties minProperties required type discriminator readOnly example`, {
		properties: mapOf("schema"),
		items: one("schema"),
		additionalProperties: one("schema"),
		allOf: listOf("schema"),
		xml: one("xml"),
		externalDocs: one("externalDocs")
	}),
	xml: keys("name namespace attribute prefix wrapped"),
	reference: keys("$ref"),
	securityDefinition: keys("type description name in flow authorizationUrl tokenUrl scopes"),
	securityRequirement: keys(""),
	metadataEntry: keys("propertyName propertyValue"),
	notificationContent: keys("description headers", { schema: one("schema") })
};
const REFERABLE = /* @__PURE__ */ new Set([
	"parameter",
	"response",
	"schema"
]);
// src/connector/swagger/references.ts
function referencedName(reference, target) {
	const prefix = `#/${target}/`;
	if (!reference.startsWith(prefix)) return void 0;
	const segment = reference.slice(prefix.length);
	if (segment.includes("/") || !hasValidEscapes(segment)) return void 0;
	return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
function hasValidEscapes(segment) {
	for (let at = segment.indexOf("~"); at !== -1; at = segment.indexOf("~", at + 1)) if (segment[at + 1] !== "0" && segment[at + 1] !== "1") return false;
	return true;
}
function lookUp(members, name) {
	return members.get(name) ?? (name.includes("%") ? members.get(percentDecoded(name)) : void 0);
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/connector/swagger/schema-graph.ts
const COUNT_LIMIT = 1100;
const DEPTH_STEPS_PER_ENTRY = 1e4;
const DEPTH_STEPS_PER_DOCUMENT = 5e6;
function eachSubschema(schema, visit) {
	if (Object.hasOwn(schema, "$ref")) return;
	if (Object.hasOwn(schema, "properties")) {
		const properties = schema.properties;
		if (isObject(properties)) for (const name of Object.keys(properties)) {
			const child = properties[name];
			if (isObject(child)) visit(child, "properties", name);
		}
	}
	if (Object.hasOwn(schema, "items") && isObject(schema.items)) visit(schema.items, "items", "items");
	if (Object.hasOwn(schema, "additionalProperties") && isObject(schema.additionalProperties)) visit(schema.additionalProperties, "additionalProperties", "additionalProperties");
	if (Object.hasOwn(schema, "allOf") && isArray(schema.allOf)) schema.allOf.forEach((child, index) => {
		if (isObject(child)) visit(child, "allOf", index);
	});
}
const NO_TREE = {
	nodes: 0,
	written: 0,
	depth: 0,
	uses: []
};
var SchemaGraph = class {
	#definitions;
	#resolve;
	#trees = /* @__PURE__ */ new Map();
	#rootOf = /* @__PURE__ */ new Map();
	#expanded;
	constructor(definitions, resolve) {
		this.#definitions = definitions;
		this.#resolve = resolve;
		for (const definition of definitions) if (isObject(definition.value)) this.#rootOf.set(definition.value, definition);
	}
	expandedCount(schema) {
		const { counts } = this.#expansion();
		const own = isObject(schema) ? this.#rootOf.get(schema) : void 0;
		if (own !== void 0) return counts[own.index] ?? 0;
		return countOf(this.#tree(schema), (use) => counts[use.definition.index] ?? 0);
	}
	expandedDepth(schema) {
		const { depths } = this.#expansion();
		const own = isObject(schema) ? this.#rootOf.get(schema) : void 0;
		if (own !== void 0) return depths[own.index] ?? 0;
		return depthOf(this.#tree(schema), (use) => depths[use.definition.index] ?? 0);
	}
	writtenCount(schema) {
		return this.#tree(schema).written;
	}
	directUses(schema) {
		return this.#tree(schema).uses.map((use) => use.definition);
	}
	reachableFrom(schemas) {
		const reached = /* @__PURE__ */ new Set();
		const open = [];
		const add = (definition) => {
			if (reached.has(definition)) return;
			reached.add(definition);
			open.push(definition);
		};
		for (const schema of schemas) for (const use of this.#tree(schema).uses) add(use.definition);
		for (let next = open.pop(); next !== void 0; next = open.pop()) for (const use of this.#tree(next.value).uses) add(use.definition);
		return reached;
	}
	#tree(schema) {
		if (!isObject(schema)) return NO_TREE;
		let tree = this.#trees.get(schema);
		if (tree === void 0) {
			tree = summarise(schema, this.#resolve);
			this.#trees.set(schema, tree);
		}
		return tree;
	}
	#expansion() {
		this.#expanded ??= this.#expandAll();
		return this.#expanded;
	}
	#expandAll() {
		const trees = this.#definitions.map((definition) => this.#tree(definition.value));
		const groups = groupsOfMutualUse(trees);
		const groupOf = new Int32Array(trees.length);
		groups.forEach((members, group) => {
			for (const member of members) groupOf[member] = group;
		});
		const counts = new Int32Array(trees.length);
		const depths = new Int32Array(trees.length);
		let steps = DEPTH_STEPS_PER_DOCUMENT;
		const walk = new PathWalk(trees, groupOf, counts, depths);
		for (const members of groups) for (const member of members) {
			counts[member] = members.length > 1100 ? COUNT_LIMIT : walk.count(member);
			depths[member] = walk.depth(member, Math.min(DEPTH_STEPS_PER_ENTRY, steps));
			steps -= walk.steps;
		}
		return {
			counts,
			depths
		};
	}
};
var PathWalk = class {
	steps = 0;
	#trees;
	#groupOf;
	#counts;
	#depths;
	#open;
	#openCount = 0;
	#allowedSteps = 0;
	constructor(trees, groupOf, counts, depths) {
		this.#trees = trees;
		this.#groupOf = groupOf;
		this.#counts = counts;
		this.#depths = depths;
		this.#open = new Uint8Array(trees.length);
	}
	count(member) {
		return this.#count(member, COUNT_LIMIT);
	}
	depth(member, allowedSteps) {
		this.steps = 0;
		this.#allowedSteps = allowedSteps;
		return this.#depth(member);
	}
	#count(member, enough) {
		const tree = this.#trees[member] ?? NO_TREE;
		this.#open[member] = 1;
		let total = tree.nodes;
		for (const use of tree.uses) {
			if (total >= enough) break;
			total += use.times * this.#countOfUse(member, use.definition.index, enough - total);
		}
		this.#open[member] = 0;
		return Math.min(total, COUNT_LIMIT);
	}
	#countOfUse(user, used, enough) {
		if (this.#groupOf[used] !== this.#groupOf[user]) return this.#counts[used] ?? 0;
		return this.#open[used] === 1 ? 1 : this.#count(used, enough);
	}
	#depth(member) {
		const tree = this.#trees[member] ?? NO_TREE;
		this.#open[member] = 1;
		this.#openCount += 1;
		let deepest = tree.depth;
		for (const use of tree.uses) {
			this.steps += 1;
			if (deepest >= 64 || this.steps > this.#allowedSteps) break;
			deepest = Math.max(deepest, use.depth - 1 + this.#depthOfUse(member, use.definition.index));
		}
		this.#open[member] = 0;
		this.#openCount -= 1;
		return Math.min(deepest, 64);
	}
	#depthOfUse(user, used) {
		if (this.#groupOf[used] !== this.#groupOf[user]) return this.#depths[used] ?? 0;
		return this.#open[used] === 1 || this.#openCount >= 64 ? 1 : this.#depth(used);
	}
};
function countOf(tree, ofUse) {
	let total = tree.nodes;
	for (const use of tree.uses) total += use.times * ofUse(use);
	return Math.min(total, COUNT_LIMIT);
}
function depthOf(tree, ofUse) {
	let deepest = tree.depth;
	for (const use of tree.uses) deepest = Math.max(deepest, use.depth - 1 + ofUse(use));
	return Math.min(deepest, 64);
}
function summarise(root, resolve) {
	let nodes = 0;
	let written = 0;
	let deepest = 0;
	const uses = /* @__PURE__ */ new Map();
	const open = [{
		schema: root,
		depth: 1
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { schema, depth } = next;
		written += 1;
		if (depth > deepest) deepest = depth;
		const target = Object.hasOwn(schema, "$ref") ? resolve(schema.$ref) : void 0;
		if (target === void 0) {
			nodes += 1;
			eachSubschema(schema, (child) => open.push({
				schema: child,
				depth: depth + 1
			}));
			continue;
		}
		const use = uses.get(target);
		if (use === void 0) uses.set(target, {
			definition: target,
			times: 1,
			depth
		});
		else {
			use.times += 1;
			use.depth = Math.max(use.depth, depth);
		}
	}
	return {
		nodes,
		written,
		depth: deepest,
		uses: [...uses.values()]
	};
}
function groupsOfMutualUse(trees) {
	const groups = [];
	const order = new Int32Array(trees.length).fill(-1);
	const low = new Int32Array(trees.length);
	const onStack = new Uint8Array(trees.length);
	const stack = [];
	let next = 0;
	for (let start = 0; start < trees.length; start += 1) {
		if (order[start] !== -1) continue;
		const frames = [];
		const enter = (member) => {
			order[member] = low[member] = next++;
			stack.push(member);
			onStack[member] = 1;
			frames.push({
				member,
				use: 0
			});
		};
		enter(start);
		for (let frame = frames.at(-1); frame !== void 0; frame = frames.at(-1)) {
			const { member } = frame;
			const use = trees[member]?.uses[frame.use];
			if (use !== void 0) {
				frame.use += 1;
				const target = use.definition.index;
				if (order[target] === -1) enter(target);
				else if (onStack[target] === 1) low[member] = Math.min(low[member] ?? 0, order[target] ?? 0);
				continue;
			}
			frames.pop();
			const parent = frames.at(-1);
			if (parent !== void 0) low[parent.member] = Math.min(low[parent.member] ?? 0, low[member] ?? 0);
			if (low[member] !== order[member]) continue;
			const group = [];
			for (let popped = stack.pop(); popped !== void 0; popped = stack.pop()) {
				onStack[popped] = 0;
				group.push(popped);
				if (popped === member) break;
			}
			groups.push(group);
		}
	}
	return groups;
}
// src/connector/swagger/swagger.ts
const NOTHING = {};
const NO_ITEMS = [];
function textOf$2(value, key) {
	const text = member(value, key);
	return typeof text === "string" ? text : void 0;
}
function objectOf$1(value, key) {
	const object = member(value, key);
	return isObject(object) ? object : void 0;
}
function arrayOf(value, key) {
	const array = member(value, key);
	return isArray(array) ? array : void 0;
}
function isInternal(value) {
	return textOf$2(value, "x-ms-visibility")?.toLowerCase() === "internal";
}
var Swagger = class {
	root;
	#paths;
	#operations;
	#operationsById;
	#definitions;
	#parameters;
	#responses;
	#graph;
	#schemaRoots;
	#inputs;
	#outputs;
	#users;
	#ends = /* @__PURE__ */ new Map();
	#required = /* @__PURE__ */ new WeakMap();
	constructor(root) {
		this.root = isObject(root) ? root : NOTHING;
	}
	get paths() {
		this.#paths ??= entriesOf$1(member(this.root, "paths")).filter(([key]) => !key.startsWith("x-")).map(([key, value]) => new PathItem(this, key, isObject(value) ? value : NOTHING));
		return this.#paths;
	}
	get operations() {
		this.#operations ??= this.paths.flatMap((path) => path.operations);
		return this.#operations;
	}
	get operationsById() {
		if (this.#operationsById === void 0) {
			const byId = /* @__PURE__ */ new Map();
			for (const operation of this.operations) {
				if (operation.id === void 0) continue;
				const same = byId.get(operation.id);
				if (same === void 0) byId.set(operation.id, [operation]);
				else same.push(operation);
			}
			this.#operationsById = byId;
		}
		return this.#operationsById;
	}
	operation(id) {
		return this.operationsById.get(id)?.[0];
	}
	get definitions() {
		this.#definitions ??= new Map(entriesOf$1(member(this.root, "definitions")).map(([name, value], index) => [name, {
			name,
			value,
			index,
			pointer: pointer("/definitions", name)
		}]));
		return this.#definitions;
	}
	get parameters() {
		this.#parameters ??= sharedOf(this.root, "parameters");
		return this.#parameters;
	}
	get responses() {
		this.#responses ??= sharedOf(this.root, "responses");
		return this.#responses;
	}
	get graph() {
		this.#graph ??= new SchemaGraph([...this.definitions.values()], (reference) => this.#endOf(reference));
		return this.#graph;
	}
	get schemaRoots() {
		this.#schemaRoots ??= this.#findSchemaRoots();
		return this.#schemaRoots;
	}
	definition(reference) {
		return typeof reference === "string" ? find(this.definitions, reference, "definitions") : void 0;
	}
	resolveSchema(value) {
		if (!isObject(value)) return void 0;
		if (!Object.hasOwn(value, "$ref")) return value;
		const end = this.#endOf(value.$ref)?.value;
		return isObject(end) ? end : void 0;
	}
	resolveParameter(entry, usedAt) {
		const found = resolveShared(entry, usedAt, this.parameters, "parameters");
		if (found === void 0) return void 0;
		const { value, writtenAt } = found;
		return {
			value,
			name: textOf$2(value, "name"),
			in: textOf$2(value, "in"),
			required: member(value, "required") === true,
			internal: isInternal(value),
			usedAt,
			writtenAt
		};
	}
	resolveResponse(code, entry, usedAt) {
		const found = resolveShared(entry, usedAt, this.responses, "responses");
		return found && {
			code,
			...found,
			schema: member(found.value, "schema"),
			usedAt
		};
	}
	requiredNames(schema) {
		let names = this.#required.get(schema);
		if (names === void 0) {
			names = new Set((arrayOf(schema, "required") ?? NO_ITEMS).filter((name) => typeof name === "string"));
			this.#required.set(schema, names);
		}
		return names;
	}
	property(schema, name) {
		const seen = /* @__PURE__ */ new Set();
		const open = [schema];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			const owner = this.resolveSchema(next);
			if (owner === void 0 || seen.has(owner)) continue;
			seen.add(owner);
			const written = member(member(owner, "properties"), name);
			if (written !== void 0) return {
				schema: this.resolveSchema(written),
				written,
				owner,
				required: this.requiredNames(owner).has(name)
			};
			for (const part of (arrayOf(owner, "allOf") ?? NO_ITEMS).toReversed()) open.push(part);
		}
	}
	rolesOf(definition) {
		this.#inputs ??= this.#reachedFrom((use) => use === "body");
		this.#outputs ??= this.#reachedFrom((use) => use === "response" || use === "notification");
		return {
			input: this.#inputs.has(definition),
			output: this.#outputs.has(definition)
		};
	}
	operationsUsing(definition) {
		this.#users ??= this.#findUsers();
		return this.#users.get(definition) ?? [];
	}
	#reachedFrom(wanted) {
		return this.graph.reachableFrom(this.schemaRoots.filter((root) => wanted(root.use)).map((root) => root.schema));
	}
	#findUsers() {
		const users = /* @__PURE__ */ new Map();
		for (const operation of this.operations) {
			const open = operation.schemas.flatMap((schema) => this.graph.directUses(schema));
			for (let next = open.pop(); next !== void 0; next = open.pop()) {
				const list = users.get(next) ?? [];
				if (list.length >= 64 || list.at(-1) === operation) continue;
				list.push(operation);
				users.set(next, list);
				open.push(...this.graph.directUses(next.value));
			}
		}
		return users;
	}
	#endOf(reference) {
		const way = [];
		const onWay = /* @__PURE__ */ new Set();
		let at = this.definition(reference);
		while (at !== void 0 && !this.#ends.has(at)) {
			if (onWay.has(at)) {
				at = void 0;
				break;
			}
			if (!isObject(at.value) || !Object.hasOwn(at.value, "$ref")) {
				this.#ends.set(at, at);
				break;
			}
			way.push(at);
			onWay.add(at);
			at = this.definition(at.value.$ref);
		}
		const end = at && this.#ends.get(at);
		for (const definition of way) this.#ends.set(definition, end);
		return end;
	}
	#findSchemaRoots() {
		const roots = [];
		const add = (holder, at, use) => {
			const schema = objectOf$1(holder, "schema");
			if (schema !== void 0) roots.push({
				schema,
				pointer: `${at}/schema`,
				use
			});
		};
		const addBodies = (holder, at) => (arrayOf(holder, "parameters") ?? NO_ITEMS).forEach((entry, index) => {
			if (!isReference(entry)) add(entry, `${at}/parameters/${index}`, "body");
		});
		for (const path of this.paths) {
			add(member(path.value, "x-ms-notification-content"), `${path.pointer}/x-ms-notification-content`, "notification");
			addBodies(path.value, path.pointer);
			for (const operation of path.operations) {
				addBodies(operation.value, operation.pointer);
				for (const [code, entry] of responseEntries(operation.value)) if (!isReference(entry)) add(entry, pointer(operation.pointer, "responses", code), "response");
			}
		}
		for (const definition of this.definitions.values()) if (isObject(definition.value)) roots.push({
			schema: definition.value,
			pointer: definition.pointer,
			use: "definition"
		});
		for (const parameter of this.parameters.values()) add(parameter.value, parameter.pointer, "body");
		for (const response of this.responses.values()) add(response.value, response.pointer, "response");
		return roots;
	}
};
var PathItem = class {
	swagger;
	key;
	value;
	pointer;
	#operations;
	#parameters;
	constructor(swagger, key, value) {
		this.swagger = swagger;
		this.key = key;
		this.value = value;
		this.pointer = pointer("/paths", key);
	}
	get operations() {
		this.#operations ??= entriesOf$1(this.value).filter(([key, value]) => isMethod(key) && isObject(value)).map(([key, value]) => new Operation(this, key, value));
		return this.#operations;
	}
	get parameters() {
		this.#parameters ??= parametersOf(this.swagger, this.value, this.pointer);
		return this.#parameters;
	}
	get notificationContent() {
		return objectOf$1(this.value, "x-ms-notification-content");
	}
	get variables() {
		return templateVariables(this.key);
	}
};
var Operation = class {
	path;
	method;
	value;
	pointer;
	id;
	internal;
	deprecated;
	#ownParameters;
	#parameters;
	#responses;
	constructor(path, method, value) {
		this.path = path;
		this.method = method;
		this.value = value;
		this.pointer = `${path.pointer}/${method}`;
		this.id = textOf$2(value, "operationId") || void 0;
		this.internal = isInternal(value);
		this.deprecated = member(value, "deprecated") === true;
	}
	get ownParameters() {
		this.#ownParameters ??= parametersOf(this.path.swagger, this.value, this.pointer);
		return this.#ownParameters;
	}
	get parameters() {
		if (this.#parameters === void 0) {
			const own = new Set(this.ownParameters.map(identityOf));
			this.#parameters = [...this.ownParameters, ...this.path.parameters.filter((parameter) => !own.has(identityOf(parameter)))];
		}
		return this.#parameters;
	}
	get body() {
		return this.parameters.find((parameter) => parameter.in === "body");
	}
	get responses() {
		this.#responses ??= responseEntries(this.value).map(([code, entry]) => this.path.swagger.resolveResponse(code, entry, pointer(this.pointer, "responses", code))).filter((response) => response !== void 0);
		return this.#responses;
	}
	get consumes() {
		return this.#mediaTypes("consumes");
	}
	get produces() {
		return this.#mediaTypes("produces");
	}
	get schemas() {
		const bodies = this.parameters.map((parameter) => member(parameter.value, "schema"));
		const responses = this.responses.map((response) => response.schema);
		return [
			...bodies,
			...responses,
			member(this.path.notificationContent, "schema")
		].filter((schema) => schema !== void 0);
	}
	#mediaTypes(key) {
		return (arrayOf(Object.hasOwn(this.value, key) ? this.value : this.path.swagger.root, key) ?? NO_ITEMS).filter((entry) => typeof entry === "string");
	}
};
function identityOf(parameter) {
	return `${parameter.in ?? ""} ${parameter.name ?? ""}`;
}
function templateVariables(path) {
	const variables = [];
	for (let open = path.indexOf("{"); open !== -1; open = path.indexOf("{", open + 1)) {
		const close = path.indexOf("}", open);
		if (close === -1) break;
		variables.push(path.slice(open + 1, close));
		open = close;
	}
	return variables;
}
function isReference(value) {
	return isObject(value) && Object.hasOwn(value, "$ref");
}
function entriesOf$1(value) {
	return isObject(value) ? Object.entries(value) : [];
}
function isMethod(key) {
	return METHODS$1.includes(key);
}
function responseEntries(operation) {
	return entriesOf$1(member(operation, "responses")).filter(([code]) => !code.startsWith("x-"));
}
function sharedOf(root, key) {
	const shared = /* @__PURE__ */ new Map();
	for (const [name, value] of entriesOf$1(member(root, key))) if (isObject(value)) shared.set(name, {
		name,
		value,
		pointer: pointer(`/${key}`, name)
	});
	return shared;
}
function parametersOf(swagger, holder, at) {
	return (arrayOf(holder, "parameters") ?? NO_ITEMS).map((entry, index) => swagger.resolveParameter(entry, `${at}/parameters/${index}`)).filter((parameter) => parameter !== void 0);
}
function resolveShared(entry, usedAt, shared, target) {
	if (!isObject(entry)) return void 0;
	if (!Object.hasOwn(entry, "$ref")) return {
		value: entry,
		writtenAt: usedAt
	};
	const found = typeof entry.$ref === "string" ? find(shared, entry.$ref, target) : void 0;
	return found === void 0 || isReference(found.value) ? void 0 : {
		value: found.value,
		writtenAt: found.pointer
	};
}
function find(members, reference, target) {
	const name = referencedName(reference, target);
	return name === void 0 ? void 0 : lookUp(members, name);
}
// src/connector/documents.ts
var ConnectorDocuments = class {
	connector;
	#read = /* @__PURE__ */ new Map();
	#api;
	constructor(connector) {
		this.connector = connector;
	}
	get swagger() {
		return this.#once("swagger", readJson);
	}
	get properties() {
		return this.#once("properties", readJson);
	}
	get readme() {
		return this.#once("readme", readMarkdown);
	}
	get intro() {
		return this.#once("intro", readMarkdown);
	}
	get api() {
		const root = this.swagger?.document.value;
		if (isObject(root)) this.#api ??= new Swagger(root);
		return this.#api;
	}
	jsonAt(path) {
		return [this.swagger, this.properties].find((artifact) => artifact?.file.path === path)?.document;
	}
	#once(kind, read) {
		if (!this.#read.has(kind)) {
			const file = artifactOf(this.connector, kind);
			this.#read.set(kind, file?.blob.kind === "bytes" ? {
				file,
				document: read(file.blob.bytes)
			} : void 0);
		}
		return this.#read.get(kind);
	}
};
const cache = /* @__PURE__ */ new WeakMap();
function documentsOf(connector) {
	const known = cache.get(connector);
	if (known !== void 0) return known;
	const documents = new ConnectorDocuments(connector);
	cache.set(connector, documents);
	return documents;
}
// src/text/names.ts
const LONGEST = 1e3;
const LOOK_ALIKES = new Map(Object.entries({
	а: "a",
	в: "b",
	с: "c",
	ԁ: "d",
	е: "e",
	һ: "h",
	і: "i",
	ј: "j",
	к: "k",
	м: "m",
	н: "h",
	о: "o",
	р: "p",
	ѕ: "s",
	т: "t",
	у: "y",
	х: "x",
	α: "a",
	ε: "e",
	ι: "i",
	κ: "k",
	ν: "v",
	ο: "o",
	ρ: "p",
	υ: "u",
	ı: "i"
}));
function visibleText(text) {
	return text.slice(0, LONGEST).normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").replace(/[\p{C}\s]+/gu, " ").trim();
}
function foldText(text) {
	const plain = visibleText(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return Array.from(plain, (letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
}
function wordsOf(text) {
	return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
const ORNAMENTS = /* @__PURE__ */ new Set([
	"connector",
	"connectors",
	"api",
	"apis",
	"the",
	"independent",
	"publisher",
	"ip",
	"preview",
	"deprecated"
]);
function significantWords(name) {
	const words = wordsOf(name);
	const significant = words.filter((word) => !ORNAMENTS.has(word));
	return significant.length > 0 ? significant : words;
}
function comparableName(name) {
	return significantWords(name).join("");
}
function isMisspelling(word, intended, most) {
	return Math.abs(word.length - intended.length) <= most && (0, import_fastest_levenshtein.distance)(word, intended) <= most;
}
const initials = (words) => words.map((word) => word.slice(0, 1)).join("");
function mayBeSameName(one, other) {
	const [a, b] = [significantWords(one), significantWords(other)];
	const [left, right] = [a.join(""), b.join("")];
	if (left === "" || right === "") return true;
	if (left.includes(right) || right.includes(left)) return true;
	if (isMisspelling(left, right, Math.floor(Math.max(left.length, right.length) / 4))) return true;
	if (a.some((word) => word.length >= 4 && right.includes(word)) || b.some((word) => word.length >= 4 && left.includes(word))) return true;
	return a.includes(initials(b)) || b.includes(initials(a)) || initials(a) === right || initials(b) === left;
}
// src/connector/layout.ts
const ARTIFACT_NAMES = {
	swagger: "apiDefinition.swagger.json",
	properties: "apiProperties.json",
	readme: "readme.md",
	intro: "intro.md",
	script: "script.csx",
	settings: "settings.json"
};
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico)$/;
const DOCUMENT = /^(?:\.md|\.markdown|\.mdown|\.mkd|\.txt|\.md\.txt|\.md\.md|\.mdx|\.rst|\.docx?|)$/;
const JSON_LIKE = /^(?:\.json|\.json\.txt|\.json\.json|\.jsonc?|\.txt|\.ya?ml|)$/;
function stemAndEnding(name) {
	const lower = name.toLowerCase();
	const dot = lower.indexOf(".", 1);
	return dot === -1 ? [lower, ""] : [lower.slice(0, dot), lower.slice(dot)];
}
function named(artifact, name) {
	const expectedName = ARTIFACT_NAMES[artifact];
	return name === expectedName ? { artifact } : {
		artifact,
		expectedName
	};
}
function namedArtifactOf(name) {
	const lower = name.toLowerCase();
	const [stem, ending] = stemAndEnding(name);
	const letters = stem.replace(/[^a-z0-9]+/g, "");
	if (lower.endsWith(".swagger.json") || lower === "swagger.json") return "swagger";
	if (isMisspelling(letters, "apidefinition", 3) && (JSON_LIKE.test(ending) || ending.startsWith(".swagger"))) return "swagger";
	if (isMisspelling(letters, "apiproperties", 2) && JSON_LIKE.test(ending)) return "properties";
	if (isMisspelling(letters, "readme", 1) && DOCUMENT.test(ending)) return "readme";
	if ((letters === "intro" || letters === "introduction") && DOCUMENT.test(ending)) return "intro";
	if (ending === ".csx" || letters === "script" && (ending === ".cs" || ending === ".csx.txt")) return "script";
	if (lower === "settings.json") return "settings";
}
function artifactKindOf(name) {
	const lower = name.toLowerCase();
	if (name.includes("/")) return { artifact: PICTURE.test(lower) ? "image" : "other" };
	const kind = namedArtifactOf(name);
	if (kind !== void 0) return named(kind, name);
	if (lower.endsWith(".zip")) return { artifact: "package" };
	if (PICTURE.test(lower)) return { artifact: lower.startsWith("icon") ? "icon" : "image" };
	return { artifact: "other" };
}
function rootsOf(roots) {
	return PROFILES.flatMap((profile) => roots[profile].map((path) => ({
		path,
		segments: path.split("/"),
		profile
	})));
}
const lettersOf$1 = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");
function matchRoot(segments, root) {
	if (segments.length <= root.segments.length) return void 0;
	const candidate = segments.slice(0, root.segments.length).join("/");
	if (candidate === root.path) return "exact";
	if (candidate.toLowerCase() === root.path.toLowerCase()) return "root-casing";
	const letters = lettersOf$1(root.path);
	return isMisspelling(lettersOf$1(candidate), letters, Math.floor(letters.length / 8)) ? "root-misspelt" : void 0;
}
const BY_CLOSENESS = [
	"exact",
	"root-casing",
	"root-misspelt"
];
function findRoot(segments, roots) {
	return roots.flatMap((root) => {
		const match = matchRoot(segments, root);
		return match === void 0 ? [] : [{
			root,
			match
		}];
	}).sort((one, other) => BY_CLOSENESS.indexOf(one.match) - BY_CLOSENESS.indexOf(other.match) || other.root.path.length - one.root.path.length)[0];
}
const isCoreArtifact = (name) => {
	const { artifact } = artifactKindOf(name);
	return artifact === "swagger" || artifact === "properties";
};
const withFault = (placement, fault) => fault === void 0 ? placement : {
	...placement,
	fault
};
function placeInRoot(prefix, name, root) {
	const common = {
		profile: root.profile,
		root: root.path
	};
	if (isCoreArtifact(name)) return {
		...common,
		folder: prefix,
		name,
		fault: "no-folder"
	};
	return artifactKindOf(name).artifact === "other" && !name.startsWith(".") && !/\.[a-z]{2,4}$/.test(name) ? {
		...common,
		folder: `${prefix}/${name}`,
		name: "",
		fault: "bare-file"
	} : void 0;
}
function placeBelow(prefix, rest, root, fault) {
	const [first, ...deeper] = rest;
	if (first === void 0) return void 0;
	if (deeper.length === 0) return placeInRoot(prefix, first, root);
	if (first.toLowerCase() === root.segments.at(-1)?.toLowerCase()) return placeBelow(`${prefix}/${first}`, deeper, root, "nested-root");
	return withFault({
		profile: root.profile,
		root: root.path,
		folder: `${prefix}/${first}`,
		name: deeper.join("/")
	}, fault);
}
function placeOf(path, roots) {
	const segments = path.split("/");
	const found = findRoot(segments, rootsOf(roots));
	if (found === void 0) return void 0;
	const depth = found.root.segments.length;
	const fault = found.match === "exact" ? void 0 : found.match;
	return placeBelow(segments.slice(0, depth).join("/"), segments.slice(depth), found.root, fault);
}
function topFolderOf(path) {
	const [folder, name, ...deeper] = path.split("/");
	if (folder === void 0 || name === void 0 || deeper.length > 0 || folder.startsWith(".")) return void 0;
	return isCoreArtifact(name) ? folder : void 0;
}
const nameOf = (folder) => folder.slice(folder.lastIndexOf("/") + 1);
const isNew = (file) => file.head !== null && file.base === null;
const isChanged = (file) => file.status !== "unchanged";
function topFolders(files, roots) {
	const known = rootsOf(roots);
	const placed = new Set(files.flatMap((file) => placeOf(file.path, roots)?.folder ?? []).map((folder) => comparableName(nameOf(folder))));
	const folders = files.filter((file) => isNew(file) && findRoot(file.path.split("/"), known) === void 0).flatMap((file) => topFolderOf(file.path) ?? []);
	return new Set(folders.filter((folder) => !placed.has(comparableName(folder))));
}
function placer(files, roots) {
	const top = topFolders(files, roots);
	const guess = rootsOf(roots)[0];
	return (path) => {
		const placement = placeOf(path, roots);
		if (placement !== void 0 || guess === void 0) return placement;
		const [folder = "", ...rest] = path.split("/");
		if (!top.has(folder) || rest.length === 0) return void 0;
		return {
			profile: guess.profile,
			root: guess.path,
			folder,
			name: rest.join("/"),
			fault: "outside-roots"
		};
	};
}
const keyOf = (folder) => folder.toLowerCase();
function groupFiles(files, roots) {
	const place = placer(files, roots);
	const groups = /* @__PURE__ */ new Map();
	const note = (side, file, path) => {
		const placement = place(path);
		if (placement === void 0 || placement.fault === "bare-file" && !isNew(file)) return;
		const group = groups.get(keyOf(placement.folder)) ?? {
			head: [],
			base: [],
			changed: false
		};
		group[side].push({
			file,
			placement
		});
		group.changed ||= isChanged(file);
		groups.set(keyOf(placement.folder), group);
	};
	for (const file of files) {
		if (file.head !== null) note("head", file, file.path);
		if (file.base !== null) note("base", file, file.previousPath ?? file.path);
	}
	return new Map([...groups].filter(([, group]) => group.changed));
}
function depthPrefix(names) {
	if (names.some((name) => isCoreArtifact(name))) return "";
	const deeper = names.filter((name) => name.split("/").length === 2 && isCoreArtifact(name.slice(name.indexOf("/") + 1)));
	const prefixes = new Set(deeper.map((name) => name.slice(0, name.indexOf("/") + 1)));
	const [only] = prefixes;
	return prefixes.size === 1 && only !== void 0 ? only : "";
}
function toConnector(folder, profile, files) {
	const prefix = depthPrefix(files.map((file) => file.name));
	const connectorFiles = files.filter((file) => file.name !== "").map(({ path, name, blob }) => {
		const below = prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
		return {
			path,
			name: below,
			...artifactKindOf(below),
			blob
		};
	}).sort((one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
	return {
		folder,
		name: nameOf(folder),
		profile,
		files: connectorFiles
	};
}
function connectorOf(folder, profile, files) {
	return toConnector(folder, profile, files.map(({ name, blob }) => ({
		path: `${folder}/${name}`,
		name,
		blob
	})));
}
const mostFrequent = (values) => {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
};
function headConnector(group, folder, profile) {
	if (group.head.length === 0) return null;
	return toConnector(folder, profile, group.head.flatMap(({ file, placement }) => file.head === null ? [] : [{
		path: file.path,
		name: placement.name,
		blob: file.head
	}]));
}
function baseConnector(group, folder, profile, existed) {
	if (group.base.length === 0 && !existed) return null;
	return toConnector(folder, profile, group.base.flatMap(({ file, placement }) => file.base === null ? [] : [{
		path: file.previousPath ?? file.path,
		name: placement.name,
		blob: file.base
	}]));
}
function touchedConnector(group, baseFolders) {
	const any = group.head[0] ?? group.base[0];
	if (any === void 0) return void 0;
	const onBase = baseFolders.get(keyOf(any.placement.folder)) ?? mostFrequent(group.base.map(({ placement }) => placement.folder));
	const inHead = group.head.map(({ placement }) => placement.folder);
	const folder = onBase !== void 0 && (inHead.length === 0 || inHead.includes(onBase)) ? onBase : mostFrequent(inHead) ?? any.placement.folder;
	const { profile } = any.placement;
	const head = headConnector(group, folder, profile);
	const base = baseConnector(group, onBase ?? folder, profile, baseFolders.has(keyOf(folder)));
	return {
		folder,
		name: nameOf(folder),
		profile,
		head,
		base
	};
}
function joinMoves(connectors, renames) {
	const gone = connectors.filter((connector) => connector.head === null);
	const taken = /* @__PURE__ */ new Set();
	return connectors.map((connector) => {
		if (connector.head === null || connector.base !== null) return connector;
		const origin = gone.find((old) => !taken.has(old) && (renames.get(keyOf(connector.folder)) === keyOf(old.folder) || comparableName(old.name) === comparableName(connector.name)));
		if (origin === void 0) return connector;
		taken.add(origin);
		return {
			...connector,
			base: origin.base
		};
	}).filter((connector) => !taken.has(connector));
}
function renamedFolders(files, roots) {
	const place = placer(files, roots);
	const pairs = files.flatMap((file) => {
		if (file.previousPath === void 0) return [];
		const [to, from] = [place(file.path), place(file.previousPath)];
		return to === void 0 || from === void 0 || to.folder === from.folder ? [] : [[keyOf(to.folder), keyOf(from.folder)]];
	});
	return new Map(pairs);
}
function findConnectors(pullRequest, roots) {
	const baseFolders = new Map(pullRequest.baseFolders.map((folder) => [keyOf(folder), folder]));
	return joinMoves([...groupFiles(pullRequest.files, roots).values()].flatMap((group) => touchedConnector(group, baseFolders) ?? []).sort((one, other) => one.folder < other.folder ? -1 : one.folder > other.folder ? 1 : 0), renamedFolders(pullRequest.files, roots));
}
function wantedFolder({ root, folder, fault }) {
	return fault === "no-folder" ? void 0 : `${root}/${nameOf(folder)}`;
}
function misplacementOf(group, baseFolders) {
	const added = group.head.filter(({ file }) => isChanged(file));
	const first = added[0];
	if (first === void 0) return void 0;
	const faulty = added.find(({ placement }) => placement.fault !== void 0)?.placement;
	if (faulty?.fault !== void 0) {
		const wanted = wantedFolder(faulty);
		return {
			fault: faulty.fault,
			folder: faulty.folder,
			...wanted === void 0 ? {} : { wanted }
		};
	}
	const prefix = depthPrefix(group.head.map(({ placement }) => placement.name));
	const { folder } = first.placement;
	if (prefix !== "") return {
		fault: "too-deep",
		folder: `${folder}/${prefix.slice(0, -1)}`,
		wanted: folder
	};
	const casings = new Set(group.head.map(({ placement }) => placement.folder));
	const wanted = baseFolders.get(keyOf(folder)) ?? mostFrequent(group.head.map(({ placement }) => placement.folder)) ?? folder;
	const other = [...casings].find((casing) => casing !== wanted);
	return casings.size > 1 && other !== void 0 ? {
		fault: "two-casings",
		folder: other,
		wanted
	} : void 0;
}
function findMisplacements(pullRequest, roots) {
	const baseFolders = new Map(pullRequest.baseFolders.map((folder) => [keyOf(folder), folder]));
	return [...groupFiles(pullRequest.files, roots).values()].flatMap((group) => misplacementOf(group, baseFolders) ?? []).sort((one, other) => one.folder < other.folder ? -1 : 1);
}
function findFilesOutside(pullRequest, roots) {
	const place = placer(pullRequest.files, roots);
	return pullRequest.files.filter((file) => isChanged(file) && place(file.path) === void 0);
}
// src/rules/folder/artifact-misnamed.ts
const differsInCase = (file) => file.name.toLowerCase() === file.expectedName?.toLowerCase();
function mildest$4(file) {
	if (!differsInCase(file)) return "error";
	return file.artifact === "swagger" || file.artifact === "properties" ? "warning" : "info";
}
function spareComplaint(file, usual) {
	const message = say`${file.name} stands beside ${usual.name}, and only the latter is read.`;
	return {
		file: file.path,
		message,
		help: say`Delete ${file.name}, or put what it says into ${usual.name}.`,
		atMost: "warning"
	};
}
function misnamedComplaint(file, wanted) {
	return {
		file: file.path,
		message: say`${file.name} should be named ${wanted}.`,
		help: say`Rename ${file.name} to ${wanted}.`,
		atMost: mildest$4(file),
		fix: {
			kind: "rename",
			to: wanted
		}
	};
}
function complaintAbout$2(connector, file) {
	if (file.expectedName === void 0 || file.artifact === "settings") return void 0;
	const serving = artifactOf(connector, file.artifact);
	return serving === void 0 || serving === file ? misnamedComplaint(file, file.expectedName) : spareComplaint(file, serving);
}
const artifactMisnamed = {
	id: "ArtifactMisnamed",
	subject: "folder",
	group: "Folder",
	levels: { documented: "error" },
	summary: "The files of a connector have their usual names, letter by letter.",
	why: "The validation of the repository looks for files by name: one with another name is never validated, and its faults show only after approval.",
	remedy: "Rename the file to apiDefinition.swagger.json, apiProperties.json, readme.md, intro.md or script.csx.",
	confidence: "high",
	source: "Pipeline of the repository; 12 pull requests of 701 had a misnamed API definition, reviewers asked for the usual name.",
	bad: { files: {
		"readme.md": null,
		"Readme.md.txt": "# Contoso Tickets\n"
	} },
	good: {},
	reportedAt: { file: "Readme.md.txt" },
	check({ connector }, report) {
		for (const file of connector.files) {
			const complaint = complaintAbout$2(connector, file);
			if (complaint !== void 0) report(complaint);
		}
	}
};
// src/connector/api-facts.ts
function apiTitleOf(api) {
	const title = textOf$2(member(api?.root, "info"), "title");
	return title === void 0 || title.trim() === "" ? void 0 : title;
}
function usesOAuth$1(properties) {
	const root = member(properties, "properties");
	const sets = member(member(root, "connectionParameterSets"), "values");
	const parameterSets = (isArray(sets) ? sets : []).map((set) => member(set, "parameters"));
	return [member(root, "connectionParameters"), ...parameterSets].some((group) => isObject(group) && Object.keys(group).some((name) => isOAuthSetting(member(group, name))));
}
function isOAuthSetting(parameter) {
	const type = member(parameter, "type");
	return typeof type === "string" && type.toLowerCase() === "oauthsetting";
}
const DEPRECATED = /\bdeprecat(?:ed|ion)\b/i;
const saysDeprecated = (text) => text !== void 0 && DEPRECATED.test(text);
function isDeprecated(api) {
	if (saysDeprecated(apiTitleOf(api))) return true;
	const operations = api?.operations ?? [];
	return operations.length > 0 && operations.every(({ deprecated, value }) => deprecated || saysDeprecated(textOf$2(value, "summary")));
}
function isBuilt(connector) {
	return [
		"swagger",
		"properties",
		"script",
		"package"
	].some((kind) => artifactOf(connector, kind) !== void 0);
}
function namesOf$1(documents) {
	const title = apiTitleOf(documents.api);
	return title === void 0 ? [documents.connector.name] : [documents.connector.name, title];
}
// src/rules/folder/artifact-missing.ts
const REQUIRED = [
	"swagger",
	"properties",
	"readme"
];
const PURPOSES = {
	swagger: ["the API definition, exported from the custom connector"],
	properties: ["the connection parameters, the brand colour and the publisher"],
	readme: ["the page that users read before they connect"]
};
const artifactMissing = {
	id: "ArtifactMissing",
	subject: "folder",
	group: "Folder",
	levels: {
		documented: "error",
		profiles: { custom: "warning" }
	},
	summary: "A built connector has apiDefinition.swagger.json, apiProperties.json and readme.md.",
	why: "A connector is deployed from these files; with one of them missing a reviewer cannot begin.",
	remedy: "Add the missing file to the connector folder. The Independent Publisher template folder of the repository holds one of each to start from.",
	confidence: "high",
	source: "Certification documentation; asked for by reviewers; of 461 new connectors 2 lacked apiProperties.json and 3 the readme.",
	bad: { files: { "readme.md": null } },
	good: {},
	reportedAt: {},
	check({ connector }, report) {
		if (!isBuilt(connector)) return;
		const missing = REQUIRED.filter((kind) => artifactOf(connector, kind) === void 0);
		if (missing.length === 0) return;
		const names = missing.map((kind) => ARTIFACT_NAMES[kind]);
		report({
			message: say`The folder ${connector.folder} has no ${listOf$1(names)}.`,
			help: [
				...say`Add to ${connector.folder}: `,
				...missing.flatMap((kind, index) => [...index === 0 ? [] : ["; "], ...say`${ARTIFACT_NAMES[kind]}, ${PURPOSES[kind]}`]),
				"."
			]
		});
	}
};
// src/rules/folder/document-unreadable.ts
const isRead = ({ artifact }) => artifact !== "image" && artifact !== "icon" && artifact !== "other";
const WHAT = {
	symlink: "a symbolic link",
	submodule: "a submodule"
};
function complaintAbout$1(file) {
	const { blob, path, name } = file;
	if (blob.kind === "not-a-file") return {
		file: path,
		message: say`${name} is ${[WHAT[blob.what]]}, not a file: it leads out of this repository.`,
		help: say`Replace it by the file itself.`
	};
	if (blob.kind !== "unreadable") return void 0;
	return {
		file: path,
		message: say`${name} could not be read, so nothing is said about its content: ${blob.cause}`,
		help: ["Run the review again. When that does not help, upload the file again."],
		atMost: "warning"
	};
}
const documentUnreadable = {
	id: "DocumentUnreadable",
	subject: "folder",
	group: "Folder",
	levels: { documented: "error" },
	summary: "The files of the connector can be read.",
	why: "What cannot be read is not reviewed, and an approval would be worth nothing.",
	remedy: "Put the file itself into the connector folder, not a link to it.",
	confidence: "high",
	source: "Own judgement; a submodule was seen in one pull request.",
	bad: { blobs: { "readme.md": {
		kind: "not-a-file",
		what: "symlink"
	} } },
	good: {},
	reportedAt: { file: "readme.md" },
	check({ connector }, report) {
		for (const file of connector.files.filter(isRead)) {
			const complaint = complaintAbout$1(file);
			if (complaint !== void 0) report(complaint);
		}
	}
};
function megabytes(bytes) {
	const size = bytes / 1e6;
	return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} MB`;
}
const fileTooLarge = {
	id: "FileTooLarge",
	subject: "folder",
	group: "Folder",
	levels: { documented: "error" },
	summary: "No file of the connector is larger than what the review reads.",
	why: "A file beyond the limit is not reviewed at all, and editors and reviewers cannot open it either.",
	remedy: "Make the file smaller: leave out operations and schemas that nobody needs.",
	confidence: "medium",
	source: "Own limit; the largest published API definition seen has under 1 MB.",
	bad: { blobs: { "apiDefinition.swagger.json": {
		kind: "too-large",
		size: 26e6,
		limit: 25e6
	} } },
	good: {},
	reportedAt: { file: "apiDefinition.swagger.json" },
	check({ connector }, report) {
		for (const { blob, path, name } of connector.files.filter(isRead)) {
			if (blob.kind !== "too-large") continue;
			report({
				file: path,
				message: say`${name} has ${[megabytes(blob.size)]}; files up to ${[megabytes(blob.limit)]} are read.`
			});
		}
	}
};
// src/review/title.ts
function canonicalTitle(name, proposal, settings) {
	return [
		...proposal ? [settings.proposalPrefix, "-"] : [],
		name,
		settings.suffix
	].filter((part) => part !== "").join(" ");
}
function wordsWithPlaces(text) {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
		text: foldText(match[0]),
		start: match.index,
		end: match.index + match[0].length
	}));
}
const slipsFor = (word) => word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
const means = (word, intended) => word !== void 0 && (isMisspelling(word, intended, slipsFor(intended)) || word === `${intended}s`);
const OPENING = "([{";
const CLOSING = ")]}";
function skipBlanks(text, from, step) {
	let at = from;
	while (text[at] === " ") at += step;
	return at;
}
const isOneOf = (characters, character) => character !== void 0 && characters.includes(character);
function withBrackets(text, span) {
	const before = skipBlanks(text, span.start - 1, -1);
	const after = skipBlanks(text, span.end, 1);
	const opened = isOneOf(OPENING, text[before]);
	const closed = isOneOf(CLOSING, text[after]);
	return {
		start: opened ? before : span.start,
		end: closed ? after + 1 : span.end,
		bracketed: opened || closed
	};
}
const isConnectorWord = (word) => means(word, "connector");
function extendOverConnector(text, words, last) {
	const next = words[last + 1];
	if (!isConnectorWord(next?.text) || next === void 0) return words[last]?.end ?? 0;
	const isClosed = isOneOf(CLOSING, text[skipBlanks(text, next.end, 1)]);
	const isLast = words.length === last + 2;
	return isClosed || isLast ? next.end : words[last]?.end ?? 0;
}
function findMark(text, words, suffix) {
	const wanted = wordsWithPlaces(visibleText(suffix)).map((word) => word.text);
	const [first] = wanted;
	if (first === void 0) return void 0;
	for (let index = 0; index < words.length; index += 1) {
		const start = words[index]?.start ?? 0;
		if (wanted.length > 1 && means(words[index]?.text, wanted.join(""))) return withBrackets(text, {
			start,
			end: extendOverConnector(text, words, index)
		});
		if (wanted.every((word, offset) => means(words[index + offset]?.text, word))) return withBrackets(text, {
			start,
			end: extendOverConnector(text, words, index + wanted.length - 1)
		});
		if (wanted.length > 1 && means(words[index]?.text, first) && isConnectorWord(words[index + 1]?.text)) {
			const span = withBrackets(text, {
				start,
				end: words[index + 1]?.end ?? 0
			});
			if (span.bracketed || index + 2 === words.length && words[index + 1]?.text === "connector") return span;
		}
	}
}
const SEPARATORS = "-‐‑‒–—―−:|,;/~> ";
const isSeparator = (character) => isOneOf(SEPARATORS, character);
function trimSeparators(text) {
	let start = 0;
	let end = text.length;
	while (start < end && isSeparator(text[start])) start += 1;
	while (end > start && isSeparator(text[end - 1])) end -= 1;
	return text.slice(start, end);
}
function afterLeadingWord(text, word) {
	const opened = skipBlanks(text, 0, 1);
	if (isOneOf(OPENING, text[opened]) && isOneOf(CLOSING, text[skipBlanks(text, word.end, 1)])) return trimSeparators(text.slice(skipBlanks(text, word.end, 1) + 1));
	const next = skipBlanks(text, word.end, 1);
	return (isSeparator(text[next]) || next >= text.length) && word.start === opened ? trimSeparators(text.slice(next)) : void 0;
}
function beforeTrailingWord(text, word) {
	const before = skipBlanks(text, word.start - 1, -1);
	const after = skipBlanks(text, word.end, 1);
	if (!(after >= text.length || isOneOf(CLOSING, text[after]) && after === text.length - 1) || !(isSeparator(text[before]) || isOneOf(OPENING, text[before]))) return void 0;
	return trimSeparators(text.slice(0, before));
}
const PROPOSAL_LINKS = /* @__PURE__ */ new Set([
	"for",
	"of",
	"to"
]);
function withoutProposal(text, prefix, known) {
	const words = wordsWithPlaces(text);
	const wanted = foldText(prefix);
	const [first, second] = words;
	const last = words.at(-1);
	if (wanted === "" || first === void 0 || last === void 0) return void 0;
	if (means(first.text, wanted)) {
		const rest = afterLeadingWord(text, first);
		if (rest !== void 0) return rest;
		if (second !== void 0 && PROPOSAL_LINKS.has(second.text)) return trimSeparators(text.slice(second.end));
		const joined = trimSeparators(text.slice(first.end));
		if (known.has(joined) && !known.has(text)) return joined;
	}
	return means(last.text, wanted) ? beforeTrailingWord(text, last) : void 0;
}
function knownNames$1(names) {
	const keys = new Set(names.map(comparableName));
	return { has: (name) => keys.has(comparableName(name)) };
}
const VERSION = /^v?\.?\d{1,4}(?:\.\d{1,6}){1,3}$|^v\d{1,4}$/i;
function splitVersion(name, known) {
	const blank = name.lastIndexOf(" ");
	const last = name.slice(blank + 1);
	if (blank === -1 || !VERSION.test(last) || known.has(name)) return { name };
	const rest = trimSeparators(name.slice(0, blank));
	return last.includes(".") || known.has(rest) ? {
		name: rest,
		version: last
	} : { name };
}
const VERBS = new Set("add adds added adding update updates updated updating create creates created creating new init initial submit submission closed close fix fixes fixed fixing deprecate deprecates deprecated remove upload publish revert expand".split(" "));
const FILLERS = new Set("to for of the a an in connector connectors proposal".split(" "));
function knownBeginning(text, known) {
	if (known.has(text)) return text;
	const end = wordsWithPlaces(text).slice(0, 12).find((word) => known.has(text.slice(0, word.end)))?.end;
	return end === void 0 ? void 0 : text.slice(0, end);
}
function splitVerb(name, known) {
	const words = wordsWithPlaces(name);
	if (!VERBS.has(words[0]?.text ?? "") || known.has(name)) return { name };
	for (const word of words.slice(0, 5)) {
		if (!VERBS.has(word.text) && !FILLERS.has(word.text)) break;
		const object = trimSeparators(name.slice(word.end));
		const beginning = knownBeginning(object, known);
		if (beginning === void 0) continue;
		return {
			name: beginning,
			verb: name.slice(0, word.end),
			rest: trimSeparators(object.slice(beginning.length))
		};
	}
	return { name };
}
function withoutTrailingLink(name) {
	const words = wordsWithPlaces(name);
	let end = name.length;
	for (const word of words.toReversed()) {
		if (word.text !== "as" && word.text !== "an" && word.text !== "a") break;
		end = word.start;
	}
	return end === name.length || end === 0 ? name : trimSeparators(name.slice(0, end));
}
function withoutAnnouncement(name) {
	const words = wordsWithPlaces(name);
	const last = words[words.findIndex((word) => !VERBS.has(word.text) && !isConnectorWord(word.text)) - 1];
	return last !== void 0 && isOneOf(":-–—", name[skipBlanks(name, last.end, 1)]) ? trimSeparators(name.slice(last.end)) : name;
}
const OTHER_PROGRAMS = [
	["certified", "connector"],
	["verified", "publisher"],
	["custom", "connector"],
	["microsoft", "publisher"]
];
function splitOtherProgram(text) {
	if (!isOneOf(CLOSING, text.at(-1))) return { name: text };
	const open = Math.max(...Array.from(OPENING, (bracket) => text.lastIndexOf(bracket)));
	if (open <= 0) return { name: text };
	const inside = text.slice(open + 1, -1);
	const words = wordsWithPlaces(inside).map((word) => word.text);
	return OTHER_PROGRAMS.some((program) => program.every((word, index) => words.at(index - program.length) === word)) ? {
		name: trimSeparators(text.slice(0, open)),
		program: inside
	} : { name: text };
}
function readParts(text, mark, settings, known) {
	const left = trimSeparators(mark === void 0 ? text : text.slice(0, mark.start));
	const right = mark === void 0 ? "" : trimSeparators(text.slice(mark.end));
	const bareLeft = withoutProposal(left, settings.proposalPrefix, known);
	const bareRight = withoutProposal(right, settings.proposalPrefix, known);
	const proposal = bareLeft !== void 0 || bareRight !== void 0;
	const [before, after] = [withoutTrailingLink(bareLeft ?? left), bareRight ?? right];
	return before === "" ? {
		name: withoutAnnouncement(after),
		proposal,
		remark: ""
	} : {
		name: before,
		proposal,
		remark: after
	};
}
const note = (kind, text) => text === void 0 || text === "" ? [] : [{
	kind,
	text
}];
const remarkKind = (remark) => VERSION.test(remark) ? "version" : "remark";
function parseTitle(title, settings, connectorNames = []) {
	const known = knownNames$1(connectorNames);
	const text = visibleText(title);
	const mark = findMark(text, wordsWithPlaces(text), settings.suffix);
	const { name: whole, proposal, remark } = readParts(text, mark, settings, known);
	if (title === canonicalTitle(whole, proposal, settings) && whole !== "" && decorations(whole, known).length === 0) return {
		name: whole,
		proposal,
		form: "canonical",
		notes: []
	};
	const { name: own, program } = mark === void 0 ? splitOtherProgram(whole) : {
		name: whole,
		program: void 0
	};
	const { name, notes } = undecorated(own, known);
	const allNotes = [
		...notes,
		...note("other-program", program),
		...note(remarkKind(remark), remark)
	];
	return {
		name,
		proposal,
		form: name !== "" && program === void 0 && (mark !== void 0 || proposal) ? "recognised" : "none",
		notes: allNotes
	};
}
function undecorated(whole, known) {
	const { name: withVersion, verb, rest } = splitVerb(whole, known);
	const { name, version } = splitVersion(withVersion, known);
	return {
		name,
		notes: [
			...note("verb", verb),
			...note("version", version),
			...note("remark", rest)
		]
	};
}
const decorations = (whole, known) => undecorated(whole, known).notes;
// src/rules/folder/folder-name.ts
const NOT_ON_WINDOWS = /[<>:"|?*\\]|[. ]$|^ /;
function plainName(name) {
	return visibleText(name.replace(/[<>:"|?*\\]+/g, " ")).replace(/[. ]+$/, "");
}
function undecoratedName(name) {
	const parsed = parseTitle(name, DEFAULT_CONFIGURATION.title);
	return parsed.form !== "none" && parsed.name !== name ? parsed.name : void 0;
}
function complaintAbout(name, title) {
	const bare = undecoratedName(name);
	if (bare !== void 0) return {
		message: say`The folder is named ${name}: that is a title of a pull request.`,
		help: say`Rename the folder to ${bare}.`
	};
	if (NOT_ON_WINDOWS.test(name)) return {
		message: say`The folder name ${name} cannot be used on Windows.`,
		help: say`Rename the folder to ${plainName(name)}.`
	};
	if (title === void 0 || mayBeSameName(name, title)) return void 0;
	return {
		message: say`The folder is named ${name}, and the connector is called ${title}.`,
		help: say`If they are meant to be the same, rename the folder to ${plainName(title)}.`,
		atMost: "info"
	};
}
const folderName = {
	id: "FolderName",
	subject: "folder",
	group: "Folder",
	levels: { documented: "warning" },
	summary: "The folder is named like the connector.",
	why: "People and tools find a connector by its folder; the name stays when the pull request is long closed.",
	remedy: "Name the folder like the connector, without the words of a pull-request title.",
	confidence: "medium",
	source: "Published connectors: folder and title agree in 88 of 100; more than a dozen proposals took over the title of the pull request.",
	bad: { folderName: "Proposal - Contoso Tickets (Independent Publisher)" },
	good: {},
	reportedAt: {},
	check(documents, report) {
		const complaint = complaintAbout(documents.connector.name, apiTitleOf(documents.api));
		if (complaint !== void 0) report(complaint);
	}
};
// src/rules/folder/unexpected-file.ts
const isTolerated = (file) => file.artifact === "image" || file.name.includes("/");
// src/rules/folder/index.ts
const folderRules = [
	documentUnreadable,
	fileTooLarge,
	artifactMissing,
	artifactMisnamed,
	folderName,
	{
		id: "IconNotAllowed",
		subject: "folder",
		group: "Folder",
		levels: {
			documented: "error",
			profiles: {
				certified: "off",
				custom: "off"
			}
		},
		summary: "An independent publisher connector has no icon of its own.",
		why: "All connectors of the program show the same icon, and the logo of a service belongs to its owner.",
		remedy: "Delete the icon from the pull request.",
		confidence: "high",
		source: "Pull request template of the repository; reviewers asked for its removal; no published connector has one.",
		bad: { files: { "icon.png": "PNG" } },
		good: {},
		reportedAt: { file: "icon.png" },
		check({ connector }, report) {
			for (const file of connector.files) if (file.artifact === "icon") report({
				file: file.path,
				message: say`${file.name} is an icon of the connector’s own.`
			});
		}
	},
	{
		id: "SettingsFilePresent",
		subject: "folder",
		group: "Folder",
		levels: { documented: "warning" },
		summary: "settings.json of the command line tool is not part of the pull request.",
		why: "It holds the ids of your environment and of your connector there, which are of no use to others.",
		remedy: "Delete settings.json from the pull request; keep it on your machine.",
		confidence: "high",
		source: "Reviewers asked for its removal; no published independent publisher connector has one.",
		bad: { files: { "settings.json": "{\"connectorId\": \"shared_contoso\"}\n" } },
		good: {},
		reportedAt: { file: "settings.json" },
		check({ connector }, report) {
			for (const file of connector.files) if (file.artifact === "settings") report({
				file: file.path,
				message: say`${file.name} is a file of your own environment.`
			});
		}
	},
	{
		id: "UnexpectedFile",
		subject: "folder",
		group: "Folder",
		levels: { documented: "warning" },
		summary: "A connector folder holds nothing but the files of the connector.",
		why: "Whatever else lies there is published to everyone and may be taken for a part of the connector.",
		remedy: "Delete the file from the pull request. Link a picture of the readme by its address instead of adding it.",
		confidence: "medium",
		source: "Template folder of the repository; 9 of 395 published connectors have another file.",
		bad: { files: { "notes.txt": "Ask about the rate limit.\n" } },
		good: {},
		reportedAt: { file: "notes.txt" },
		check({ connector }, report) {
			for (const file of connector.files) {
				if (file.artifact !== "other" && file.artifact !== "image") continue;
				report({
					file: file.path,
					message: say`${file.name} is not one of the files that a connector is made of.`,
					...isTolerated(file) ? { atMost: "info" } : {}
				});
			}
		}
	}
];
// src/connector/policy-templates.ts
const POLICY_PARAMETER_PREFIX = "x-ms-apimTemplateParameter.";
const REQUEST = ["Request"];
const BOTH = ["Request", "Response"];
const ALL_METHODS = [
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"OPTIONS",
	"HEAD",
	"@Request.OriginalHTTPMethod"
];
function template(id, required, rest = {}) {
	return {
		id,
		required,
		optional: [],
		mayBeEmpty: [],
		sections: BOTH,
		methods: [],
		...rest
	};
}
const POLICY_TEMPLATES = [
	template("setheader", ["name", "value"], {
		optional: ["existsAction"],
		sections: [
			"Request",
			"Response",
			"Failure"
		]
	}),
	template("setqueryparameter", ["name", "value"], {
		optional: ["existsAction"],
		sections: REQUEST
	}),
	template("dynamichosturl", ["urlTemplate"], { sections: REQUEST }),
	template("routerequesttoendpoint", ["newPath"], {
		optional: ["httpMethod"],
		methods: ALL_METHODS
	}),
	template("pollingtrigger", ["triggerConfig", "triggerDataPath"]),
	template("updatenextlink", ["nextLinkPropertyName"], { optional: ["nextLinkParentPropertyPath"] }),
	template("setproperty", [
		"newPropertyParentPathTemplate",
		"newPropertySubPathTemplate",
		"propertyValuePathTemplate"
	], { mayBeEmpty: ["newPropertySubPathTemplate"] }),
	template("stringreplace", [
		"propertyParentPath",
		"sourceString",
		"replacementString",
		"newPropertyPath"
	], {
		optional: ["propertySubPath"],
		mayBeEmpty: ["replacementString"]
	}),
	template("setvaluefromurl", [
		"parameterTemplate",
		"parameterValueUrl",
		"parameterValuePathTemplate"
	], {
		optional: ["httpMethod"],
		methods: [
			"GET",
			"POST",
			"PUT"
		]
	}),
	template("convertobjecttoarray", ["propertyParentPath", "newPropertyPath"], { optional: [
		"propertySubPath",
		"keyName",
		"valueName"
	] }),
	template("convertarraytoobject", [
		"propertyParentPath",
		"keyWithinCollectionPath",
		"newPropertyPath"
	], { optional: ["propertySubPath", "retainKey"] }),
	template("stringtoarray", [
		"propertyParentPath",
		"delimiterList",
		"childPropertyName",
		"newPropertyPath"
	], { optional: ["propertySubPath"] }),
	template("encodepropertyvalue", ["propertyParentPath", "newPropertyPath"], { optional: ["propertySubPath"] })
];
const byId$1 = new Map(POLICY_TEMPLATES.map((entry) => [entry.id, entry]));
function policyTemplate(id) {
	return byId$1.get(id.toLowerCase());
}
// src/connector/properties.ts
const PROPERTIES = "/properties";
const known$1 = /* @__PURE__ */ new WeakMap();
function readProperties(document) {
	const before = known$1.get(document);
	if (before !== void 0) return before.properties;
	const properties = viewProperties(document.value);
	known$1.set(document, { properties });
	return properties;
}
function viewProperties(root) {
	const value = member(root, "properties");
	if (!isObject(root) || !isObject(value)) return void 0;
	const sets = viewSets(value);
	const groups = viewGroups(value, sets);
	const parameters = groups.flatMap((group) => group.parameters);
	return {
		root,
		value,
		groups,
		parameters,
		sets,
		oauth: parameters.flatMap(viewOAuth),
		policies: viewPolicies(value),
		scriptOperations: viewOperations(member(value, "scriptOperations"), pointer(PROPERTIES, "scriptOperations"))
	};
}
function viewSets(properties) {
	return entriesOf(member(member(properties, "connectionParameterSets"), "values"), pointer(PROPERTIES, "connectionParameterSets", "values")).map(({ value, pointer: place }) => ({
		value,
		pointer: place,
		name: textOf$1(member(value, "name"))
	}));
}
function viewGroups(properties, sets) {
	return [viewGroup(member(properties, "connectionParameters"), pointer(PROPERTIES, "connectionParameters"), false), ...sets.map((set) => viewGroup(member(set.value, "parameters"), pointer(set.pointer, "parameters"), true))].filter((group) => group !== void 0);
}
function viewGroup(value, place, inSet) {
	if (!isObject(value)) return void 0;
	return {
		pointer: place,
		parameters: Object.entries(value).flatMap(([name, parameter]) => isObject(parameter) ? [viewParameter(name, parameter, pointer(place, name), inSet)] : [])
	};
}
function viewParameter(name, value, place, inSet) {
	const type = textOf$1(member(value, "type"));
	const ui = objectOf(member(value, "uiDefinition"));
	const constraints = objectOf(member(ui, "constraints"));
	const hidden = member(constraints, "hidden");
	return {
		name,
		pointer: place,
		value,
		type,
		ui,
		constraints,
		visible: type !== "oauthSetting" && type !== "gatewaySetting" && hidden !== true && hidden !== "true",
		inSet
	};
}
function viewOAuth(parameter) {
	const value = member(parameter.value, "oAuthSettings");
	if (parameter.type !== "oauthSetting" || !isObject(value)) return [];
	const place = pointer(parameter.pointer, "oAuthSettings");
	const custom = objectOf(member(value, "customParameters")) ?? {};
	const customParameters = Object.entries(custom).map(([name, entry]) => ({
		name,
		pointer: pointer(place, "customParameters", name),
		value: entry,
		text: textOf$1(member(entry, "value"))
	}));
	return [{
		parameter,
		pointer: place,
		value,
		provider: textOf$1(member(value, "identityProvider")) ?? "",
		customParameters
	}];
}
function viewPolicies(properties) {
	return entriesOf(member(properties, "policyTemplateInstances"), pointer(PROPERTIES, "policyTemplateInstances")).map(({ value, pointer: place }) => {
		const templateId = textOf$1(member(value, "templateId")) || void 0;
		const parametersPointer = pointer(place, "parameters");
		const parameters = new Map(Object.entries(objectOf(member(value, "parameters")) ?? {}));
		return {
			pointer: place,
			value,
			templateId,
			template: templateId === void 0 ? void 0 : policyTemplate(templateId),
			parametersPointer,
			parameters,
			operations: viewOperations(parameters.get(POLICY_OPERATIONS), pointer(parametersPointer, POLICY_OPERATIONS))
		};
	});
}
const POLICY_OPERATIONS = "x-ms-apimTemplate-operationName";
const POLICY_SECTION = "x-ms-apimTemplate-policySection";
function viewOperations(value, place) {
	if (!isArray(value)) return void 0;
	return value.flatMap((operationId, index) => typeof operationId === "string" ? [{
		operationId,
		pointer: pointer(place, index)
	}] : []);
}
function entriesOf(value, place) {
	if (!isArray(value)) return [];
	return value.flatMap((entry, index) => isObject(entry) ? [{
		value: entry,
		pointer: pointer(place, index)
	}] : []);
}
function objectOf(value) {
	return isObject(value) ? value : void 0;
}
function textOf$1(value) {
	return typeof value === "string" ? value : void 0;
}
// src/rules/properties/checks.ts
function onProperties(check) {
	return (documents, report) => {
		const document = documents.properties?.document;
		const properties = document === void 0 ? void 0 : readProperties(document);
		if (properties !== void 0) check(properties, report, documents);
	};
}
function onEachParameter(check) {
	return onProperties((properties, report) => {
		for (const parameter of properties.parameters) check(parameter, report);
	});
}
function onEachGroup(check) {
	return onProperties((properties, report) => {
		for (const group of properties.groups) check(group, report);
	});
}
function onEachOAuth(check) {
	return onProperties((properties, report) => {
		for (const settings of properties.oauth) check(settings, report);
	});
}
function onEachPolicy(check) {
	return onProperties((properties, report) => {
		for (const policy of properties.policies) check(policy, report);
	});
}
function withSwagger(check) {
	return onProperties((properties, report, documents) => {
		if (documents.api !== void 0) check(properties, documents.api, report);
	});
}
// src/rules/swagger/merge-patch.ts
function mergePatch(target, patch) {
	if (!isObject(patch)) return patch;
	const merged = new Map(isObject(target) ? Object.entries(target) : []);
	for (const [key, value] of Object.entries(patch)) if (value === null) merged.delete(key);
	else merged.set(key, mergePatch(merged.get(key), value));
	return Object.fromEntries(merged);
}
// src/rules/swagger/swagger-rule.ts
function onFile(check) {
	return {
		on: "file",
		check
	};
}
function onObject(kinds, check) {
	return {
		on: "object",
		kinds,
		check
	};
}
function onKey(kinds, keys, check) {
	return {
		on: "key",
		kinds,
		keys,
		check
	};
}
const TYPED = [
	"parameter",
	"items",
	"header",
	"schema"
];
function oncePerDocument(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (swagger) => {
		let kept = made.get(swagger);
		if (kept === void 0) {
			kept = { value: make(swagger) };
			made.set(swagger, kept);
		}
		return kept.value;
	};
}
// src/rules/swagger/sample.ts
const SAMPLE_SWAGGER = {
	swagger: "2.0",
	info: {
		title: "Contoso Tickets",
		description: "Create, read and follow support tickets that are kept in Contoso Tickets.",
		version: "1.0",
		contact: {
			name: "Contoso Support",
			url: "https://contoso.example/support",
			email: "support@contoso.example"
		}
	},
	host: "api.contoso.example",
	basePath: "/v1",
	schemes: ["https"],
	consumes: ["application/json"],
	produces: ["application/json"],
	paths: {
		"/tickets": {
			get: {
				summary: "List tickets",
				description: "Lists the tickets of the signed-in agent.",
				operationId: "ListTickets",
				parameters: [{
					name: "status",
					in: "query",
					type: "string",
					"x-ms-summary": "Status",
					description: "Only tickets with this status."
				}],
				responses: { "200": {
					description: "OK",
					schema: {
						type: "array",
						items: { $ref: "#/definitions/Ticket" }
					}
				} }
			},
			post: {
				summary: "Create a ticket",
				description: "Opens a new ticket.",
				operationId: "CreateTicket",
				parameters: [{
					name: "body",
					in: "body",
					required: true,
					schema: { $ref: "#/definitions/NewTicket" }
				}],
				responses: { "201": {
					description: "Created",
					schema: { $ref: "#/definitions/Ticket" }
				} }
			}
		},
		"/tickets/{ticketId}": { get: {
			summary: "Get a ticket",
			description: "Reads one ticket.",
			operationId: "GetTicket",
			parameters: [{
				name: "ticketId",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single",
				"x-ms-summary": "Ticket ID",
				description: "The ID of the ticket."
			}],
			responses: { "200": {
				description: "OK",
				schema: { $ref: "#/definitions/Ticket" }
			} }
		} },
		"/queues": { get: {
			operationId: "ListQueues",
			"x-ms-visibility": "internal",
			responses: { "200": {
				description: "OK",
				schema: {
					type: "object",
					properties: { value: {
						type: "array",
						items: { $ref: "#/definitions/Queue" }
					} }
				}
			} }
		} },
		"/queues/{queueId}/form": { get: {
			operationId: "GetQueueForm",
			"x-ms-visibility": "internal",
			parameters: [{
				name: "queueId",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single"
			}],
			responses: { "200": {
				description: "OK",
				schema: {
					type: "object",
					properties: { form: { type: "object" } }
				}
			} }
		} },
		"/hooks": {
			"x-ms-notification-content": {
				description: "The event.",
				schema: { $ref: "#/definitions/Ticket" }
			},
			post: {
				summary: "When a ticket changes",
				description: "Triggers when a ticket changes.",
				operationId: "OnTicketChanged",
				"x-ms-trigger": "single",
				parameters: [{
					name: "body",
					in: "body",
					required: true,
					schema: { $ref: "#/definitions/NewHook" }
				}],
				responses: { "201": { description: "Created" } }
			}
		},
		"/hooks/{hookId}": { delete: {
			operationId: "DeleteHook",
			"x-ms-visibility": "internal",
			parameters: [{
				name: "hookId",
				in: "path",
				required: true,
				type: "string",
				"x-ms-url-encoding": "single"
			}],
			responses: { "204": { description: "Deleted" } }
		} }
	},
	definitions: {
		Ticket: {
			type: "object",
			properties: {
				id: { type: "string" },
				subject: { type: "string" },
				score: {
					type: "integer",
					format: "int32"
				}
			}
		},
		NewTicket: {
			type: "object",
			required: ["subject"],
			properties: {
				subject: { type: "string" },
				queue: { type: "string" },
				fields: { type: "object" }
			}
		},
		Queue: {
			type: "object",
			properties: {
				id: { type: "string" },
				name: { type: "string" }
			}
		},
		NewHook: {
			type: "object",
			required: ["url"],
			properties: { url: {
				type: "string",
				"x-ms-notification-url": true,
				"x-ms-visibility": "internal"
			} }
		}
	},
	parameters: {},
	responses: {},
	securityDefinitions: { api_key: {
		type: "apiKey",
		name: "X-Api-Key",
		in: "header"
	} },
	security: [{ api_key: [] }],
	"x-ms-connector-metadata": [
		{
			propertyName: "Website",
			propertyValue: "https://contoso.example"
		},
		{
			propertyName: "Privacy policy",
			propertyValue: "https://contoso.example/privacy"
		},
		{
			propertyName: "Categories",
			propertyValue: "Productivity;Communication"
		}
	]
};
// src/rules/sample-connector.ts
const README_NAME = ARTIFACT_NAMES.readme;
const INDEPENDENT_COLOR = "#da3b01";
const OWN_COLOR = "#2f6f4e";
function sampleProperties(profile) {
	return { properties: {
		iconBrandColor: profile === "independent-publisher" ? INDEPENDENT_COLOR : OWN_COLOR,
		capabilities: [],
		publisher: "Ada Example",
		stackOwner: "Contoso Ltd.",
		connectionParameters: { api_key: {
			type: "securestring",
			uiDefinition: {
				displayName: "API Key",
				description: "The API key of your Contoso account.",
				tooltip: "Provide your API key",
				constraints: {
					tabIndex: 2,
					clearText: false,
					required: "true"
				}
			}
		} }
	} };
}
const sampleReadme = `# Contoso Tickets
Contoso Tickets keeps support tickets. This connector creates and reads them.

## Publisher: Ada Example

## Prerequisites
You need a Contoso account.

## Supported Operations
### List tickets
Lists the tickets of the agent.
### Create a ticket
Opens a new ticket.
### Get a ticket
Reads one ticket.
### When a ticket changes
Triggers when a ticket changes.

## Obtaining Credentials
Open your profile in Contoso and create an API key.

## Known Issues and Limitations
None.
`;
const sampleScript = `public class Script : ScriptBase
{
  public override async Task<HttpResponseMessage> ExecuteAsync()
  {
    return await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
  }
}
`;
// src/rules/properties/examples.ts
function withProperties(properties) {
	return { properties: { properties } };
}
function withApiKey(change) {
	return withProperties({ connectionParameters: { api_key: change } });
}
function withApiKeyUi(uiDefinition) {
	return withApiKey({ uiDefinition });
}
function withParameters(connectionParameters) {
	return withProperties({ connectionParameters });
}
const REGION_UI = {
	displayName: "Region",
	description: "The region of your account.",
	tooltip: "Provide the region"
};
function textParameter(change = {}) {
	return mergePatch({
		type: "string",
		uiDefinition: REGION_UI
	}, change);
}
const KEY_PARAMETER = {
	type: "securestring",
	uiDefinition: {
		displayName: "Key",
		description: "The key of your Contoso account.",
		tooltip: "Provide the key",
		constraints: {
			required: "true",
			clearText: false
		}
	}
};
function connectionSet(name, change = {}) {
	return mergePatch({
		name,
		uiDefinition: {
			displayName: `Use ${name}`,
			description: "Sign in with a key."
		},
		parameters: { [`key_${name}`]: KEY_PARAMETER }
	}, change);
}
const SETS_UI = {
	displayName: "Authentication type",
	description: "How to sign in."
};
function withSets(sets, change = {}) {
	return withProperties({
		connectionParameters: null,
		connectionParameterSets: mergePatch({
			uiDefinition: SETS_UI,
			values: sets
		}, change)
	});
}
const OAUTH_PARAMETER = {
	type: "oauthSetting",
	oAuthSettings: {
		identityProvider: "oauth2",
		clientId: "contoso-connector",
		scopes: ["tickets.read"],
		redirectMode: "Global",
		redirectUrl: "https://global.consent.azure-apim.net/redirect",
		properties: { IsFirstParty: "False" },
		customParameters: {
			authorizationUrl: { value: "https://contoso.example/authorize" },
			tokenUrl: { value: "https://contoso.example/token" },
			refreshUrl: { value: "https://contoso.example/token" }
		}
	}
};
const OAUTH_SWAGGER = {
	securityDefinitions: {
		api_key: null,
		oauth: {
			type: "oauth2",
			flow: "accessCode",
			authorizationUrl: "https://contoso.example/authorize",
			tokenUrl: "https://contoso.example/token",
			scopes: { "tickets.read": "Read tickets" }
		}
	},
	security: [{ oauth: ["tickets.read"] }]
};
function withOAuth(change = {}) {
	const token = mergePatch(OAUTH_PARAMETER, change);
	return {
		profile: "certified",
		swagger: OAUTH_SWAGGER,
		...withParameters({
			api_key: null,
			token
		})
	};
}
function withOAuthSettings(oAuthSettings) {
	return withOAuth({ oAuthSettings });
}
const HEADER_POLICY = {
	templateId: "setheader",
	title: "Name the team",
	parameters: {
		"x-ms-apimTemplateParameter.name": "X-Team",
		"x-ms-apimTemplateParameter.value": "support",
		"x-ms-apimTemplateParameter.existsAction": "override",
		"x-ms-apimTemplate-policySection": "Request"
	}
};
function withHeaderPolicy(change = {}) {
	return withPolicy(mergePatch(HEADER_POLICY, change));
}
function withHeaderParameters(parameters) {
	return withHeaderPolicy({ parameters });
}
function withPolicy(policy) {
	return withProperties({ policyTemplateInstances: [policy] });
}
function withScript(text = sampleScript, name = ARTIFACT_NAMES.script) {
	return {
		...withProperties({ scriptOperations: [] }),
		files: { [name]: text }
	};
}
function withScriptOperations(scriptOperations) {
	return {
		...withProperties({ scriptOperations }),
		files: { [ARTIFACT_NAMES.script]: sampleScript }
	};
}
// src/rules/properties/groups.ts
const SHAPE = {
	group: "apiProperties: file and shape",
	subject: "properties"
};
const BRANDING = {
	group: "apiProperties: branding and owner",
	subject: "properties"
};
const PARAMETERS = {
	group: "apiProperties: connection parameters",
	subject: "properties"
};
const SETS = {
	group: "apiProperties: connection parameter sets",
	subject: "properties"
};
const OAUTH$1 = {
	group: "apiProperties: OAuth",
	subject: "properties"
};
const POLICIES = {
	group: "apiProperties: policies",
	subject: "properties"
};
const CUSTOM_CODE = {
	group: "Custom code",
	subject: "properties"
};
const SCRIPT = {
	group: "Custom code",
	subject: "script"
};
const AGREEMENT = {
	group: "apiProperties: agreement with the swagger",
	subject: "properties"
};
const DOCUMENTED = "The written rules of the program and the documentation of apiProperties.json.";
const PUBLISHED = "What published connectors hold.";
const QUOTED = "Output of the closed validator.";
const REVIEWERS = "What reviewers ask for in pull requests.";
const JUDGEMENT = "Our own judgement.";
function at(pointer) {
	return {
		file: ARTIFACT_NAMES.properties,
		pointer
	};
}
const API_KEY = "/properties/connectionParameters/api_key";
const API_KEY_UI = `${API_KEY}/uiDefinition`;
const TOKEN$1 = "/properties/connectionParameters/token";
const TOKEN_SETTINGS = `${TOKEN$1}/oAuthSettings`;
const FIRST_POLICY = "/properties/policyTemplateInstances/0";
// src/rules/properties/wording.ts
const SHOWN = 60;
function seen(value) {
	if (value === void 0) return ["nothing"];
	if (isArray(value)) return ["a list"];
	if (isObject(value)) return ["an object"];
	if (value === "") return ["an empty text"];
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return say`${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`;
}
function kindOf(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "null";
	if (isArray(value)) return "a list";
	if (isObject(value)) return "an object";
	if (typeof value === "string") return "a text";
	return typeof value === "number" ? "a number" : "true or false";
}
function isBlank(value) {
	return typeof value !== "string" || value.trim() === "";
}
const LONGEST_GUESS = 80;
const MOST_CANDIDATES = 400;
const MOST_GUESSES = 30;
function nearest(word, candidates) {
	return guesser(candidates)(word);
}
function guesser(candidates) {
	const byLowerCase = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
	const few = candidates.slice(0, MOST_CANDIDATES).filter((candidate) => candidate.length <= LONGEST_GUESS);
	let guesses = 0;
	return (word) => {
		const sameButCase = byLowerCase.get(word.toLowerCase());
		if (sameButCase !== void 0) return sameButCase;
		if (few.length === 0 || word.length > LONGEST_GUESS || guesses >= MOST_GUESSES) return void 0;
		guesses += 1;
		const guess = (0, import_fastest_levenshtein.closest)(word, few);
		return (0, import_fastest_levenshtein.distance)(word, guess) <= Math.max(2, Math.floor(word.length / 4)) ? guess : void 0;
	};
}
function didYouMean(guess) {
	return guess === void 0 ? [] : say` Did you mean ${guess}?`;
}
// src/rules/properties/brand-color.ts
const KEY = "iconBrandColor";
const PLACE$6 = "/properties/iconBrandColor";
const PROGRAM_COLOR = "#da3b01";
const REFUSED_COLORS = ["#007ee5", "#ffffff"];
const HEX = /^#[0-9a-f]{6}$/i;
const ONLY_INDEPENDENT$1 = {
	certified: "off",
	custom: "off"
};
const ONLY_CERTIFIED = {
	"independent-publisher": "off",
	custom: "off"
};
const setProgramColor = {
	kind: "json",
	edits: [{
		op: "set",
		pointer: PLACE$6,
		value: PROGRAM_COLOR
	}]
};
const brandColorMissing = {
	...BRANDING,
	id: "BrandColorMissing",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "iconBrandColor is set.",
	why: "It is the background of the icon in every list of connectors.",
	remedy: "Add \"iconBrandColor\": \"#da3b01\", the colour of all independent publisher connectors; a certified connector names its own.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ iconBrandColor: null }),
	good: withProperties({ iconBrandColor: PROGRAM_COLOR }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report, documents) => {
		if (member(properties.value, KEY) !== void 0) return;
		const fix = documents.connector.profile === "independent-publisher" ? { fix: setProgramColor } : {};
		report({
			pointer: "/properties",
			message: say`${KEY} is missing.`,
			...fix
		});
	})
};
const brandColorNotHex = {
	...BRANDING,
	id: "BrandColorNotHex",
	levels: { documented: "error" },
	summary: "iconBrandColor is written as # and six hexadecimal digits.",
	why: "Other ways of writing a colour are not understood.",
	remedy: "Write the colour as #rrggbb, for example #da3b01.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ iconBrandColor: "orange" }),
	good: withProperties({ iconBrandColor: PROGRAM_COLOR }),
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		const color = member(properties.value, KEY);
		if (color === void 0 || typeof color === "string" && HEX.test(color)) return;
		report({
			pointer: PLACE$6,
			message: say`${KEY} is ${seen(color)}, not # and six hexadecimal digits.`
		});
	})
};
function colorOf(color) {
	return typeof color === "string" && HEX.test(color) ? color.toLowerCase() : void 0;
}
const brandColorNotIndependentPublisher = {
	...BRANDING,
	id: "BrandColorNotIndependentPublisher",
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT$1
	},
	summary: "An independent publisher connector has the colour of the program, #da3b01.",
	why: "All independent publisher connectors share one icon and one colour, so that people can tell them from a vendor’s own. Reviewers ask for it.",
	remedy: "Set \"iconBrandColor\" to \"#da3b01\".",
	confidence: "high",
	source: `${DOCUMENTED} ${REVIEWERS}`,
	bad: withProperties({ iconBrandColor: "#007ee5" }),
	good: withProperties({ iconBrandColor: "#DA3B01" }),
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		const color = colorOf(member(properties.value, KEY));
		if (color === void 0 || color === PROGRAM_COLOR) return;
		const message = say`${KEY} is ${color}; independent publisher connectors have ${PROGRAM_COLOR}.`;
		report({
			pointer: PLACE$6,
			message,
			fix: setProgramColor
		});
	})
};
const brandColorForbidden = {
	...BRANDING,
	id: "BrandColorForbidden",
	levels: {
		documented: "error",
		profiles: ONLY_CERTIFIED
	},
	summary: "A certified connector has a colour of its own: neither white nor the default of the platform.",
	why: "The icon stands on this colour; on white or on the default blue the connector looks unfinished and is sent back.",
	remedy: "Choose the brand colour that stands behind the icon.",
	confidence: "high",
	source: DOCUMENTED,
	bad: {
		profile: "certified",
		...withProperties({ iconBrandColor: "#FFFFFF" })
	},
	good: {
		profile: "certified",
		...withProperties({ iconBrandColor: "#fefefe" })
	},
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		const color = colorOf(member(properties.value, KEY));
		if (color === void 0 || !REFUSED_COLORS.includes(color)) return;
		report({
			pointer: PLACE$6,
			message: say`${KEY} is ${color}, which certified connectors may not use.`
		});
	})
};
const brandColorReservedForIndependentPublisher = {
	...BRANDING,
	id: "BrandColorReservedForIndependentPublisher",
	levels: {
		documented: "warning",
		profiles: ONLY_CERTIFIED
	},
	summary: "A certified connector does not use the colour of independent publisher connectors.",
	why: "The colour #da3b01 tells people that somebody other than the vendor made the connector.",
	remedy: "Use a colour of your own.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: {
		profile: "certified",
		...withProperties({ iconBrandColor: PROGRAM_COLOR })
	},
	good: {
		profile: "certified",
		...withProperties({ iconBrandColor: "#123456" })
	},
	reportedAt: at(PLACE$6),
	check: onProperties((properties, report) => {
		if (colorOf(member(properties.value, KEY)) !== PROGRAM_COLOR) return;
		report({
			pointer: PLACE$6,
			message: say`${KEY} is ${PROGRAM_COLOR}, the colour of independent publisher connectors.`
		});
	})
};
// src/rules/properties/swagger-reading.ts
function securityOf(swagger) {
	const definitions = member(swagger.root, "securityDefinitions");
	return isObject(definitions) ? Object.values(definitions).filter(isObject) : [];
}
function isTrigger(operation) {
	return member(operation.value, "x-ms-trigger") !== void 0;
}
function isPageable(operation) {
	return member(operation.value, "x-ms-pageable") !== void 0;
}
// src/rules/properties/capabilities.ts
const CAPABILITIES = [
	"actions",
	"triggers",
	"cloud",
	"gateway"
];
const PLACE$5 = "/properties/capabilities";
const capabilitiesMissing = {
	...BRANDING,
	id: "CapabilitiesMissing",
	levels: { documented: "warning" },
	summary: "capabilities is there, be it as an empty list.",
	why: "Every published connector but one has the key; tools that read the file expect it.",
	remedy: "Add \"capabilities\": [].",
	confidence: "medium",
	source: PUBLISHED,
	bad: withProperties({ capabilities: null }),
	good: withProperties({ capabilities: [] }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => {
		if (member(properties.value, "capabilities") !== void 0) return;
		report({
			pointer: "/properties",
			message: say`${"capabilities"} is missing.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: PLACE$5,
					value: []
				}]
			}
		});
	})
};
const capabilityUnknown = {
	...BRANDING,
	id: "CapabilityUnknown",
	levels: { documented: "warning" },
	summary: "Each capability is actions, triggers, cloud or gateway, in lower case.",
	why: "Another word, or the same in capitals, says nothing to the platform.",
	remedy: "Write it in lower case, or leave the list empty.",
	confidence: "medium",
	source: `${PUBLISHED} The complete vocabulary is not documented.`,
	bad: withProperties({ capabilities: ["Actions"] }),
	good: withProperties({ capabilities: ["actions", "triggers"] }),
	reportedAt: at("/properties/capabilities/0"),
	check: onProperties((properties, report) => {
		const capabilities = member(properties.value, "capabilities");
		if (!isArray(capabilities)) return;
		capabilities.forEach((capability, index) => {
			if (CAPABILITIES.some((known) => known === capability)) return;
			const place = pointer(PLACE$5, index);
			const value = typeof capability === "string" ? capability.trim().toLowerCase() : "";
			report({
				pointer: place,
				message: say`${seen(capability)} is not a known capability: they are actions, triggers, cloud and gateway.`,
				...CAPABILITIES.includes(value) ? { fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer: place,
						value
					}]
				} } : {}
			});
		});
	})
};
const capabilityTriggersMismatch = {
	...BRANDING,
	id: "CapabilityTriggersMismatch",
	levels: { documented: "warning" },
	summary: "When capabilities are listed, \"triggers\" is among them exactly if the connector has a trigger.",
	why: "A list that disagrees with the swagger promises triggers that are not there, or hides those that are.",
	remedy: "List what the swagger offers, or leave the list empty.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withProperties({ capabilities: ["actions"] }),
	good: withProperties({ capabilities: ["actions", "triggers"] }),
	reportedAt: at(PLACE$5),
	check: withSwagger((properties, swagger, report) => {
		const capabilities = member(properties.value, "capabilities");
		if (!isArray(capabilities)) return;
		const listed = capabilities.includes("triggers");
		if (!listed && !capabilities.includes("actions")) return;
		const offered = swagger.operations.some(isTrigger);
		if (listed === offered) return;
		const message = offered ? say`${"capabilities"} leaves out ${"triggers"}, but the swagger has an operation with ${"x-ms-trigger"}.` : say`${"capabilities"} lists ${"triggers"}, but no operation of the swagger has ${"x-ms-trigger"}.`;
		const value = offered ? [...capabilities, "triggers"] : capabilities.filter((capability) => capability !== "triggers");
		report({
			pointer: PLACE$5,
			message,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: PLACE$5,
					value
				}]
			}
		});
	})
};
// src/rules/properties/connection-parameters.ts
const PLACE$4 = "/properties/connectionParameters";
const connectionParametersMissing = {
	...PARAMETERS,
	id: "ConnectionParametersMissing",
	levels: { documented: "warning" },
	summary: "The file says what a connection needs: connectionParameters or connectionParameterSets is there.",
	why: "Without either key it is open whether a connection needs nothing or the part was forgotten.",
	remedy: "Add the parameters, or \"connectionParameters\": {} when a connection needs nothing.",
	confidence: "high",
	source: PUBLISHED,
	bad: {
		...withProperties({ connectionParameters: null }),
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	good: {
		...withParameters({ api_key: null }),
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => {
		if (member(properties.value, "connectionParameters") !== void 0) return;
		if (member(properties.value, "connectionParameterSets") !== void 0) return;
		report({
			pointer: "/properties",
			message: say`There is neither ${"connectionParameters"} nor ${"connectionParameterSets"}.`
		});
	})
};
const connectionParametersAndSets = {
	...PARAMETERS,
	id: "ConnectionParametersAndSets",
	levels: { documented: "warning" },
	summary: "A new connector has either connectionParameters or connectionParameterSets.",
	why: "New connections offer the sets alone. The old parameters serve only connections that were made before an update.",
	remedy: "Keep the old parameters only when you update a published connector that had them; else delete them.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withProperties({ connectionParameterSets: {
		uiDefinition: {
			displayName: "Authentication type",
			description: "How to sign in."
		},
		values: [connectionSet("basic"), connectionSet("token")]
	} }),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at("/properties/connectionParameterSets"),
	check: onProperties((properties, report) => {
		const plain = member(properties.value, "connectionParameters");
		if (!isObject(plain) || Object.keys(plain).length === 0) return;
		if (member(properties.value, "connectionParameterSets") === void 0) return;
		report({
			pointer: "/properties/connectionParameterSets",
			atKey: true,
			message: say`Both ${"connectionParameters"} and ${"connectionParameterSets"} hold parameters; new connections offer the sets alone.`
		});
	})
};
const NAME$1 = /^\w+(:\w+)?$/;
const connectionParameterNameInvalid = {
	...PARAMETERS,
	id: "ConnectionParameterNameInvalid",
	levels: {
		documented: "error",
		calibrated: "warning"
	},
	summary: "The name of a connection parameter has letters, digits and underscores, and at most one colon.",
	why: "Policies name the parameter in an expression, where blanks and other characters are easily misread. A few published names have them, so it may work.",
	remedy: "Rename the parameter, and every policy that mentions it.",
	confidence: "medium",
	source: `${DOCUMENTED} Three published names break the rule.`,
	bad: { ...withProperties({
		connectionParameters: { "account region": textParameter() },
		policyTemplateInstances: [{
			templateId: "setheader",
			title: "Region",
			parameters: {
				"x-ms-apimTemplateParameter.name": "X-Region",
				"x-ms-apimTemplateParameter.value": "@connectionParameters('account region')",
				"x-ms-apimTemplate-policySection": "Request"
			}
		}]
	}) },
	good: withParameters({ username: textParameter() }),
	reportedAt: at(`${PLACE$4}/account region`),
	check: onEachParameter((parameter, report) => {
		if (NAME$1.test(parameter.name)) return;
		const message = say`The name ${seen(parameter.name)} has characters other than letters, digits, underscores and one colon.`;
		report({
			pointer: parameter.pointer,
			atKey: true,
			message
		});
	})
};
const TYPES = [
	"string",
	"securestring",
	"int",
	"bool",
	"oauthSetting",
	"gatewaySetting"
];
const connectionParameterTypeInvalid = {
	...PARAMETERS,
	id: "ConnectionParameterTypeInvalid",
	levels: { documented: "error" },
	summary: "Every connection parameter has a type that the platform knows, in its exact spelling.",
	why: "Without it the dialog that makes a connection cannot show the parameter.",
	remedy: "Use string, securestring, int, bool, oauthSetting or gatewaySetting.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withParameters({ username: textParameter({ type: "String" }) }),
	good: withParameters({ username: textParameter({ type: "string" }) }),
	reportedAt: at(`${PLACE$4}/username/type`),
	check: onEachParameter((parameter, report) => {
		const type = member(parameter.value, "type");
		if (typeof type === "string" && TYPES.includes(type)) return;
		const place = pointer(parameter.pointer, "type");
		if (type === void 0) {
			report({
				pointer: parameter.pointer,
				message: say`The connection parameter ${seen(parameter.name)} has no ${"type"}.`
			});
			return;
		}
		const guess = typeof type === "string" ? nearest(type, TYPES) : void 0;
		report({
			pointer: place,
			message: say`${seen(type)} is no type of a connection parameter.${didYouMean(guess)}`,
			...guess === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: guess
				}]
			} }
		});
	})
};
const KEYS$1 = [
	"type",
	"uiDefinition",
	"oAuthSettings",
	"gatewaySettings",
	"allowedValues",
	"defaultValue",
	"metadata"
];
const connectionParameterKeyUnknown = {
	...PARAMETERS,
	id: "ConnectionParameterKeyUnknown",
	levels: { documented: "warning" },
	summary: "A connection parameter has only keys that the platform knows, in their exact spelling.",
	why: "An unknown key is ignored without a word: a \"required\" beside the type, for instance, demands nothing.",
	remedy: "Correct the spelling, move the key into uiDefinition.constraints, or delete it.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withApiKey({ required: true }),
	good: withApiKey({ defaultValue: "" }),
	reportedAt: at(`${API_KEY}/required`),
	check: onEachParameter((parameter, report) => {
		for (const key of Object.keys(parameter.value)) {
			if (KEYS$1.includes(key)) continue;
			const message = say`${key} is no key of a connection parameter.${didYouMean(nearest(key, KEYS$1))}`;
			report({
				pointer: pointer(parameter.pointer, key),
				atKey: true,
				message
			});
		}
	})
};
// src/rules/properties/connection-sets.ts
const PLACE$3 = "/properties/connectionParameterSets";
const VALUES = `${PLACE$3}/values`;
const connectionSetsUiMissing = {
	...SETS,
	id: "ConnectionSetsUiMissing",
	levels: { documented: "warning" },
	summary: "connectionParameterSets has a uiDefinition.",
	why: "It is the label of the choice between the ways to sign in.",
	remedy: "Add \"uiDefinition\" with displayName and description of the choice.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic"), connectionSet("token")], { uiDefinition: null }),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at(PLACE$3),
	check: onProperties((properties, report) => {
		const sets = member(properties.value, "connectionParameterSets");
		if (!isObject(sets) || isObject(member(sets, "uiDefinition"))) return;
		report({
			pointer: PLACE$3,
			message: say`${"connectionParameterSets"} has no ${"uiDefinition"}.`
		});
	})
};
const connectionSetsTooFew = {
	...SETS,
	id: "ConnectionSetsTooFew",
	levels: { documented: "warning" },
	summary: "connectionParameterSets offers at least two ways to sign in.",
	why: "With a single way there is nothing to choose: people get a question with one answer.",
	remedy: "Use connectionParameters when there is only one way to sign in.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic")]),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at(VALUES),
	check: onProperties((properties, report) => {
		const sets = member(properties.value, "connectionParameterSets");
		if (!isObject(sets)) return;
		const values = member(sets, "values");
		if (!isArray(values)) report({
			pointer: VALUES,
			message: say`${"values"} is ${[kindOf(values)]}, not a list of sets.`
		});
		else if (values.length < 2) report({
			pointer: VALUES,
			message: say`There is no choice: ${"values"} has ${values.length} of at least 2 sets.`
		});
	})
};
const connectionSetIncomplete = {
	...SETS,
	id: "ConnectionSetIncomplete",
	levels: { documented: "error" },
	summary: "Every set has a name, a display name and parameters.",
	why: "Without them the set can be neither shown nor stored with a connection.",
	remedy: "Add what is missing; a set that asks for nothing has \"parameters\": {}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic"), connectionSet("token", { uiDefinition: { displayName: null } })]),
	good: withSets([connectionSet("basic"), connectionSet("token", { parameters: { key_token: null } })]),
	reportedAt: at(`${VALUES}/1`),
	check: onProperties((properties, report) => {
		for (const set of properties.sets) {
			const missing = missingParts(set);
			if (missing.length > 0) report({
				pointer: set.pointer,
				message: say`The set lacks ${listOf$1(missing)}.`
			});
		}
	})
};
function missingParts(set) {
	const ui = member(set.value, "uiDefinition");
	return [
		...isBlank(set.name) ? ["name"] : [],
		...isBlank(member(ui, "displayName")) && isBlank(member(ui, "displayname")) ? ["uiDefinition.displayName"] : [],
		...isObject(member(set.value, "parameters")) ? [] : ["parameters"]
	];
}
const connectionSetNameDuplicate = {
	...SETS,
	id: "ConnectionSetNameDuplicate",
	levels: { documented: "error" },
	summary: "Every set has a name of its own.",
	why: "A connection remembers its set by the name; with two of the same name it is open which one is meant.",
	remedy: "Rename one of the sets.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withSets([connectionSet("basic"), connectionSet("basic")]),
	good: withSets([connectionSet("basic"), connectionSet("token")]),
	reportedAt: at(`${VALUES}/1/name`),
	check: onProperties((properties, report) => {
		const names = /* @__PURE__ */ new Set();
		for (const { name, pointer: place } of properties.sets) {
			if (name === void 0 || name === "") continue;
			if (names.has(name)) report({
				pointer: pointer(place, "name"),
				message: say`Another set has the name ${seen(name)} already.`
			});
			names.add(name);
		}
	})
};
// src/rules/properties/file.ts
const MOST_PROBLEMS = 5;
const withTrailingComma = JSON.stringify(sampleProperties("independent-publisher"), null, 2).replace(/\n\}$/, ",\n}");
const propertiesJsonSyntaxInvalid = {
	...SHAPE,
	id: "PropertiesJsonSyntaxInvalid",
	levels: { documented: "error" },
	summary: "apiProperties.json is strict JSON in UTF-8.",
	why: "The certification tools read the file with a strict parser and stop at the first slip, so nothing else in it is checked.",
	remedy: "Correct the syntax at the place shown, and save the file as UTF-8.",
	confidence: "high",
	source: PUBLISHED,
	bad: { files: { [ARTIFACT_NAMES.properties]: withTrailingComma } },
	good: {},
	reportedAt: { file: ARTIFACT_NAMES.properties },
	check(documents, report) {
		const problems = documents.properties?.document.problems ?? [];
		for (const problem of problems.slice(0, MOST_PROBLEMS)) {
			const { offset, length, message } = problem;
			report({
				offset,
				length,
				message,
				...isTolerable(problem) ? { atMost: "warning" } : {}
			});
		}
	}
};
function isTolerable(problem) {
	return problem.harmless || problem.kind === "duplicate-key";
}
const propertiesObjectMissing = {
	...SHAPE,
	id: "PropertiesObjectMissing",
	levels: { documented: "error" },
	summary: "apiProperties.json is an object with one member \"properties\" that holds everything.",
	why: "Without it the platform finds no setting of the connector at all.",
	remedy: "Wrap the whole content in {\"properties\": { … }}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: { properties: { properties: null } },
	good: {},
	reportedAt: at(""),
	check(documents, report) {
		const document = documents.properties?.document;
		if (document === void 0 || document.value === void 0) return;
		const properties = member(document.value, "properties");
		if (isObject(properties)) return;
		if (!isObject(document.value)) report({
			pointer: "",
			message: say`The file holds ${[kindOf(document.value)]} instead of an object.`
		});
		else if (properties === void 0) report({
			pointer: "",
			message: say`The file has no object ${"properties"}.`
		});
		else report({
			pointer: "/properties",
			message: say`${"properties"} is ${[kindOf(properties)]}, not an object.`
		});
	}
};
// src/rules/properties/known-keys.ts
const ROOT_KEYS = ["properties", "$schema"];
const PROPERTY_KEYS = [
	"iconBrandColor",
	"capabilities",
	"connectionParameters",
	"connectionParameterSets",
	"publisher",
	"stackOwner",
	"policyTemplateInstances",
	"scriptOperations"
];
const rootPropertyUnknown = {
	...SHAPE,
	id: "RootPropertyUnknown",
	levels: { documented: "warning" },
	summary: "Nothing stands beside \"properties\" in apiProperties.json.",
	why: "The platform reads only what is inside \"properties\": a setting beside it has no effect.",
	remedy: "Move the key into \"properties\", or delete it.",
	confidence: "high",
	source: DOCUMENTED,
	bad: { properties: { scriptOperations: [] } },
	good: {},
	reportedAt: at("/scriptOperations"),
	check: onProperties((properties, report) => {
		for (const key of Object.keys(properties.root)) {
			if (ROOT_KEYS.includes(key)) continue;
			const message = say`${key} stands outside of ${"properties"}, where nothing reads it.`;
			report({
				pointer: pointer("", key),
				atKey: true,
				message
			});
		}
	})
};
const propertyUnknown = {
	...SHAPE,
	id: "PropertyUnknown",
	levels: { documented: "warning" },
	summary: "Every key in \"properties\" is one that the platform knows, in its exact spelling.",
	why: "A misspelt key is ignored without a word, and the setting that was meant is missing.",
	remedy: "Correct the spelling or delete the key. An old \"script\" object becomes the list \"scriptOperations\".",
	confidence: "high",
	source: PUBLISHED,
	bad: withProperties({ stackowner: "Contoso Ltd." }),
	good: withProperties({ scriptOperations: null }),
	reportedAt: at("/properties/stackowner"),
	check: onProperties((properties, report) => {
		for (const [key, value] of Object.entries(properties.value)) if (!PROPERTY_KEYS.includes(key)) complainOfKey(properties.value, key, value, report);
	})
};
function complainOfKey(properties, key, value, report) {
	const guess = key === "script" ? "scriptOperations" : nearest(key, PROPERTY_KEYS);
	const place = pointer("/properties", key);
	const message = say`${key} is no key of ${"properties"}.${didYouMean(guess)}`;
	const help = key === "website" ? { help: say`Delete it; the website belongs into ${"x-ms-connector-metadata"} of the swagger.` } : {};
	const misspelt = guess !== void 0 && guess.toLowerCase() === key.toLowerCase() && member(properties, guess) === void 0;
	const edits = [{
		op: "remove",
		pointer: place
	}];
	if (misspelt) edits.push({
		op: "set",
		pointer: pointer("/properties", guess),
		value
	});
	report({
		pointer: place,
		atKey: true,
		message,
		...help,
		...misspelt ? { fix: {
			kind: "json",
			edits
		} } : {}
	});
}
const propertyTypeInvalid = {
	...SHAPE,
	id: "PropertyTypeInvalid",
	levels: { documented: "error" },
	summary: "Every setting has the kind of value that the platform expects.",
	why: "A value of another kind cannot be read, and the connector is refused when it is imported.",
	remedy: "Write the value in the expected form.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ capabilities: "actions" }),
	good: withProperties({ capabilities: ["actions", "triggers"] }),
	reportedAt: at("/properties/capabilities"),
	check: onProperties((properties, report) => {
		for (const key of TEXTS) expect(properties.value, key, "a text", report);
		for (const key of LISTS) expect(properties.value, key, "a list", report);
		for (const key of OBJECTS) expect(properties.value, key, "an object", report);
		expectObjects(properties.value, "policyTemplateInstances", report);
		const parameters = member(properties.value, "connectionParameters");
		if (!isObject(parameters)) return;
		for (const name of Object.keys(parameters)) expect(parameters, name, "an object", report, "/properties/connectionParameters");
	})
};
const TEXTS = ["publisher", "stackOwner"];
const LISTS = [
	"capabilities",
	"policyTemplateInstances",
	"scriptOperations"
];
const OBJECTS = ["connectionParameters", "connectionParameterSets"];
function expect(owner, key, wanted, report, place = "/properties") {
	const value = member(owner, key);
	if (value === void 0 || kindOf(value) === wanted) return;
	const message = say`${key} is ${[kindOf(value)]}, and should be ${[wanted]}.`;
	const listed = wanted === "a list" && typeof value === "string" && value !== "";
	const target = pointer(place, key);
	report({
		pointer: target,
		message,
		...listed ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: target,
				value: [value]
			}]
		} } : {}
	});
}
function expectObjects(owner, key, report) {
	const list = member(owner, key);
	if (!isArray(list)) return;
	list.forEach((entry, index) => {
		if (isObject(entry)) return;
		report({
			pointer: pointer("/properties", key, index),
			message: say`This entry of ${key} is ${[kindOf(entry)]}, not an object.`
		});
	});
}
// src/rules/properties/names.ts
function textOf(properties, key) {
	const value = member(properties.value, key);
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function complainOfMissing(properties, key, report) {
	const value = member(properties.value, key);
	if (value === void 0) report({
		pointer: "/properties",
		message: say`${key} is missing.`
	});
	else if (typeof value === "string" && isBlank(value)) report({
		pointer: `/properties/${key}`,
		message: say`${key} is empty.`
	});
}
const TEMPLATE_SENTENCES = {
	publisher: /^(full name\b|name of (the )?(company|publisher|owner)\b|_+$)/i,
	stackOwner: /^(full name\b|name of (the )?(company|owner)\b|_+$)/i
};
function isTemplate(key, text) {
	return TEMPLATE_SENTENCES[key].test(text.trim());
}
function complainOfTemplate(properties, key, report) {
	const text = textOf(properties, key);
	if (text === void 0 || !isTemplate(key, text)) return;
	report({
		pointer: `/properties/${key}`,
		message: say`${key} still holds the text of the template: ${seen(text)}.`
	});
}
const NO_PART_OF_A_NAME = /[^\p{L}\p{M}\p{N} .,&'’()+_-]/u;
const ADDRESS = /https?:|www\.|@/i;
function oddityOf(text) {
	if (ADDRESS.test(text)) return ["an address"];
	if (text !== text.trim()) return ["a blank at its beginning or end"];
	if (/[\r\n]/.test(text)) return ["a line break"];
	const character = NO_PART_OF_A_NAME.exec(text)?.[0];
	return character === void 0 ? void 0 : say`the character ${character}`;
}
function complainOfOddity(properties, key, report) {
	const text = textOf(properties, key);
	if (text === void 0 || isTemplate(key, text)) return;
	const oddity = oddityOf(text);
	if (oddity === void 0) return;
	const place = `/properties/${key}`;
	const trimmed = text.trim();
	const mendable = oddityOf(trimmed) === void 0;
	report({
		pointer: place,
		message: say`${key} is ${seen(text)}: it has ${oddity}.`,
		...mendable ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: trimmed
			}]
		} } : {}
	});
}
const publisherMissing = {
	...BRANDING,
	id: "PublisherMissing",
	levels: {
		documented: "error",
		profiles: {
			certified: "warning",
			custom: "off"
		}
	},
	summary: "publisher names who publishes the connector.",
	why: "The name is shown to everyone who looks at the connector, and certification compares it with the account that submits.",
	remedy: "Add \"publisher\" with the name of the person or company that publishes.",
	confidence: "high",
	source: `${DOCUMENTED} ${REVIEWERS}`,
	bad: withProperties({ publisher: null }),
	good: withProperties({ publisher: "Ada Example" }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => complainOfMissing(properties, "publisher", report))
};
const publisherPlaceholder = {
	...BRANDING,
	id: "PublisherPlaceholder",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "publisher is a name, not the sentence of a template.",
	why: "People would read the sentence of the template as the name of the publisher.",
	remedy: "Write your name, or the name of your company.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ publisher: "Name of company or organization." }),
	good: withProperties({ publisher: "Ada Example" }),
	reportedAt: at("/properties/publisher"),
	check: onProperties((properties, report) => complainOfTemplate(properties, "publisher", report))
};
const publisherNotPlainName = {
	...BRANDING,
	id: "PublisherNotPlainName",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "publisher is a plain name; several are separated by commas.",
	why: "The written rule asks for letters and digits. Reviewers have asked publishers to take out addresses and special characters.",
	remedy: "Write plain names, separated by commas, without addresses, blanks around them or special characters.",
	confidence: "medium",
	source: `${DOCUMENTED} Letters of every script and usual punctuation are published and pass.`,
	bad: withProperties({ publisher: "Ada Example | Fabrikam" }),
	good: withProperties({ publisher: "Ada Exámple, Fabrikam" }),
	reportedAt: at("/properties/publisher"),
	check: onProperties((properties, report) => complainOfOddity(properties, "publisher", report))
};
const stackOwnerMissing = {
	...BRANDING,
	id: "StackOwnerMissing",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: {
			certified: "warning",
			custom: "off"
		}
	},
	summary: "stackOwner names who owns the service behind the connector.",
	why: "It keeps the publisher of the connector apart from the owner of the service. Reviewers ask for it; some published connectors lack it.",
	remedy: "Add \"stackOwner\" with the name of the company that runs the service. (paconn refuses the key: leave it out only while you use that tool.)",
	confidence: "high",
	source: `${DOCUMENTED} ${REVIEWERS}`,
	bad: withProperties({ stackOwner: null }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties"),
	check: onProperties((properties, report) => complainOfMissing(properties, "stackOwner", report))
};
const stackOwnerPlaceholder = {
	...BRANDING,
	id: "StackOwnerPlaceholder",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "stackOwner is a name, not the sentence of a template.",
	why: "People would read the sentence of the template as the owner of the service.",
	remedy: "Write the name of the company that runs the service.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withProperties({ stackOwner: "Name of the owner of the service or product." }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties/stackOwner"),
	check: onProperties((properties, report) => complainOfTemplate(properties, "stackOwner", report))
};
const stackOwnerNotPlainName = {
	...BRANDING,
	id: "StackOwnerNotPlainName",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "stackOwner is a plain name.",
	why: "It is shown as a name. An address or special characters do not belong there, and reviewers have asked to take them out.",
	remedy: "Write the name of the company instead of its address.",
	confidence: "medium",
	source: DOCUMENTED,
	bad: withProperties({ stackOwner: "https://www.contoso.example" }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties/stackOwner"),
	check: onProperties((properties, report) => complainOfOddity(properties, "stackOwner", report))
};
const stackOwnerEqualsPublisher = {
	...BRANDING,
	id: "StackOwnerEqualsPublisher",
	levels: {
		documented: "warning",
		profiles: {
			certified: "off",
			custom: "off"
		}
	},
	summary: "publisher and stackOwner are two different names.",
	why: "An independent publisher connects to somebody else’s service. Whoever owns the service belongs into the program for verified publishers.",
	remedy: "Name the owner of the service. If the connector has no service of its own (everything happens in its script), leave it and say so.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: withProperties({ stackOwner: "ada example" }),
	good: withProperties({ stackOwner: "Contoso Ltd." }),
	reportedAt: at("/properties/stackOwner"),
	check: onProperties((properties, report) => {
		const publisher = textOf(properties, "publisher");
		const owner = textOf(properties, "stackOwner");
		if (publisher === void 0 || owner?.trim().toLowerCase() !== publisher.trim().toLowerCase()) return;
		report({
			pointer: "/properties/stackOwner",
			message: say`${"publisher"} and ${"stackOwner"} are both ${seen(owner)}.`
		});
	})
};
// src/rules/properties/oauth-custom-parameters.ts
const PLACE$2 = `${TOKEN_SETTINGS}/customParameters`;
const NEEDED = {
	oauth2: [
		"authorizationUrl",
		"tokenUrl",
		"refreshUrl"
	],
	oauth2generic: [
		"authorizationUrlTemplate",
		"tokenUrlTemplate",
		"refreshUrlTemplate"
	],
	aad: ["resourceUri"],
	aadcertificate: ["resourceUri"]
};
function neededOf(settings) {
	return (Object.hasOwn(NEEDED, settings.provider) ? NEEDED[settings.provider] : void 0) ?? [];
}
function isNeeded(settings, parameter) {
	return neededOf(settings).some((name) => name.toLowerCase() === parameter.name.toLowerCase());
}
function customParameter(settings, name) {
	return settings.customParameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
}
const oauthCustomParameterMissing = {
	...OAUTH$1,
	id: "OAuthCustomParameterMissing",
	levels: { documented: "error" },
	summary: "customParameters holds every address that the identity provider needs.",
	why: "The platform takes these addresses for the sign-in and for renewing it; without one of them connections cannot be made or expire.",
	remedy: "Add the missing addresses. A service without an address of its own for renewal uses its token address.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ customParameters: { refreshUrl: null } }),
	good: withOAuthSettings({ customParameters: { refreshUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(PLACE$2),
	check: onEachOAuth((settings, report) => {
		const missing = neededOf(settings).filter((name) => customParameter(settings, name) === void 0);
		if (missing.length === 0) return;
		const message = say`For ${settings.provider}, ${"customParameters"} lacks ${listOf$1(missing)}.`;
		report({
			pointer: pointer(settings.pointer, "customParameters"),
			message,
			...renewByToken(settings, missing)
		});
	})
};
function renewByToken(settings, missing) {
	const value = customParameter(settings, "tokenUrl")?.text;
	if (missing.length !== 1 || missing[0] !== "refreshUrl" || !value) return {};
	return { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: pointer(settings.pointer, "customParameters", "refreshUrl"),
			value: { value }
		}]
	} };
}
const oauthCustomParameterEmpty = {
	...OAUTH$1,
	id: "OAuthCustomParameterEmpty",
	levels: { documented: "warning" },
	summary: "The addresses that the identity provider needs are filled in.",
	why: "An empty address fails when people sign in, or later when the sign-in is renewed.",
	remedy: "Fill in the value.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ customParameters: { refreshUrl: { value: "" } } }),
	good: withOAuthSettings({ customParameters: { refreshUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(`${PLACE$2}/refreshUrl`),
	check: onEachOAuth((settings, report) => {
		for (const parameter of settings.customParameters) {
			if (!isNeeded(settings, parameter) || !isObject(parameter.value) || !isUnfilled(parameter.value)) continue;
			report({
				pointer: parameter.pointer,
				message: say`${parameter.name} has no ${"value"}.`
			});
		}
	})
};
function isUnfilled(entry) {
	const value = member(entry, "value");
	return value === void 0 || value === null || value === "";
}
const oauthCustomParameterShape = {
	...OAUTH$1,
	id: "OAuthCustomParameterShape",
	levels: { documented: "error" },
	summary: "Every member of customParameters is an object with a text \"value\".",
	why: "The platform takes the setting from \"value\"; anything else is not read.",
	remedy: "Write {\"value\": \"…\"}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ customParameters: { scopeListDelimiter: "," } }),
	good: withOAuthSettings({ customParameters: { scopeListDelimiter: { value: "," } } }),
	reportedAt: at(`${PLACE$2}/scopeListDelimiter`),
	check: onEachOAuth((settings, report) => {
		for (const parameter of settings.customParameters) {
			if (parameter.text !== void 0) continue;
			if (isNeeded(settings, parameter) && isObject(parameter.value) && isUnfilled(parameter.value)) continue;
			report({
				pointer: parameter.pointer,
				message: isObject(parameter.value) ? say`The ${"value"} of ${seen(parameter.name)} is ${[kindOf(member(parameter.value, "value"))]}, not a text.` : say`${seen(parameter.name)} is ${[kindOf(parameter.value)]}, not an object with a ${"value"}.`,
				...wrapped(parameter)
			});
		}
	})
};
function wrapped(parameter) {
	const { value } = parameter;
	if (typeof value !== "string") return {};
	return { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: parameter.pointer,
			value: { value }
		}]
	} };
}
const oauthUrlNotHttps = {
	...OAUTH$1,
	id: "OAuthUrlNotHttps",
	levels: { documented: "error" },
	summary: "The addresses for the sign-in are absolute and begin with https.",
	why: "The platform calls them as they stand: a relative address leads nowhere, and http sends secrets in the open.",
	remedy: "Write the whole address, beginning with https://.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ customParameters: { refreshUrl: { value: "/token" } } }),
	good: withOAuthSettings({ customParameters: { refreshUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(`${PLACE$2}/refreshUrl`),
	check: onEachOAuth((settings, report) => {
		if (settings.provider !== "oauth2") return;
		for (const { name, text, pointer: place } of settings.customParameters) {
			if (!text || !name.toLowerCase().endsWith("url") || /^https:\/\//i.test(text)) continue;
			report({
				pointer: place,
				message: say`${seen(name)} is ${seen(text)}, which does not begin with ${"https://"}.`
			});
		}
	})
};
// src/rules/properties/oauth-scopes.ts
const PLACE$1 = `${TOKEN_SETTINGS}/scopes`;
function splitScopes(text) {
	return text.split(/[\s,]+/).filter((scope) => scope !== "");
}
const oauthScopesNotArray = {
	...OAUTH$1,
	id: "OAuthScopesNotArray",
	levels: { documented: "error" },
	summary: "scopes is a list, be it an empty one.",
	why: "The platform reads a list; a single text is not understood.",
	remedy: "Write the scopes as a list of texts, or [] when the service has none.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ scopes: "tickets.read" }),
	good: withOAuthSettings({ scopes: ["tickets.read"] }),
	reportedAt: at(PLACE$1),
	check: onEachOAuth((settings, report) => {
		const scopes = member(settings.value, "scopes");
		if (isArray(scopes)) return;
		const place = pointer(settings.pointer, "scopes");
		const value = typeof scopes === "string" ? splitScopes(scopes) : void 0;
		report({
			pointer: place,
			message: scopes === void 0 ? say`${"scopes"} is missing.` : say`${"scopes"} is ${[kindOf(scopes)]}, not a list.`,
			...value === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value
				}]
			} }
		});
	})
};
const oauthScopesCombined = {
	...OAUTH$1,
	id: "OAuthScopesCombined",
	levels: {
		documented: "warning",
		calibrated: "info"
	},
	summary: "Each scope is an element of its own.",
	why: "The platform puts the delimiter of the service between the elements. Several scopes in one text work only for services that expect a blank; many such connectors are published.",
	remedy: "Write one scope an element.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ scopes: ["tickets.read tickets.read"] }),
	good: withOAuthSettings({ scopes: ["tickets.read"] }),
	reportedAt: at(PLACE$1),
	check: onEachOAuth((settings, report) => {
		const scopes = member(settings.value, "scopes");
		if (!isArray(scopes)) return;
		const combined = scopes.find((scope) => typeof scope === "string" && splitScopes(scope).length > 1);
		if (combined === void 0) return;
		report({
			pointer: pointer(settings.pointer, "scopes"),
			message: say`One element of ${"scopes"} holds several: ${seen(combined)}.`
		});
	})
};
// src/rules/properties/oauth-agreement.ts
function definitionsOf(swagger) {
	return securityOf(swagger).filter((definition) => member(definition, "type") === "oauth2");
}
const oauthEndpointMismatch = {
	...OAUTH$1,
	id: "OAuthEndpointMismatch",
	levels: { documented: "warning" },
	summary: "The addresses for the sign-in are the same in apiProperties.json and in the swagger.",
	why: "Connections use the address in apiProperties.json; whoever reads the swagger sees another one.",
	remedy: "Make both files agree.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ customParameters: { tokenUrl: { value: "https://login.contoso.example/token" } } }),
	good: withOAuthSettings({ customParameters: { tokenUrl: { value: "https://contoso.example/token" } } }),
	reportedAt: at(`${TOKEN_SETTINGS}/customParameters/tokenUrl`),
	check: withSwagger((properties, swagger, report) => {
		const definitions = definitionsOf(swagger);
		for (const settings of properties.oauth.filter(({ provider }) => provider === "oauth2")) for (const name of ["authorizationUrl", "tokenUrl"]) {
			const here = customParameter(settings, name);
			const there = definitions.map((definition) => member(definition, name)).filter((url) => typeof url === "string");
			if (here?.text === void 0 || there.length === 0 || there.includes(here.text)) continue;
			report({
				pointer: here.pointer,
				message: say`${name} is ${seen(here.text)} here, but ${seen(there[0])} in the swagger.`
			});
		}
	})
};
const oauthScopesMismatch = {
	...OAUTH$1,
	id: "OAuthScopesMismatch",
	levels: { documented: "warning" },
	summary: "The scopes are the same in apiProperties.json and in the swagger.",
	why: "Connections ask for the scopes in apiProperties.json; whoever reads the swagger expects others.",
	remedy: "Make both files agree.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ scopes: ["tickets.write"] }),
	good: withOAuthSettings({ scopes: ["tickets.read"] }),
	reportedAt: at(`${TOKEN_SETTINGS}/scopes`),
	check: withSwagger((properties, swagger, report) => {
		const there = definitionsOf(swagger).flatMap((definition) => {
			const scopes = member(definition, "scopes");
			return isObject(scopes) ? [new Set(Object.keys(scopes).flatMap(splitScopes))] : [];
		});
		for (const settings of properties.oauth.filter(({ provider }) => provider === "oauth2")) {
			const here = scopesOf(settings);
			const first = there[0];
			if (here === void 0 || first === void 0 || there.some((scopes) => isSame(here, scopes))) continue;
			report({
				pointer: pointer(settings.pointer, "scopes"),
				message: differenceOf(here, first)
			});
		}
	})
};
function scopesOf(settings) {
	const scopes = member(settings.value, "scopes");
	if (!isArray(scopes)) return void 0;
	return new Set(scopes.flatMap((scope) => typeof scope === "string" ? splitScopes(scope) : []));
}
function isSame(here, there) {
	return here.size === there.size && [...here].every((scope) => there.has(scope));
}
function differenceOf(here, there) {
	const onlyHere = [...here].filter((scope) => !there.has(scope));
	const onlyThere = [...there].filter((scope) => !here.has(scope));
	const extra = onlyHere.length === 0 ? [] : say` Only here: ${listOf$1(onlyHere)}.`;
	const missing = onlyThere.length === 0 ? [] : say` Only in the swagger: ${listOf$1(onlyThere)}.`;
	return [
		"The scopes differ from those in the swagger.",
		...extra,
		...missing
	];
}
// src/rules/properties/oauth-client.ts
const IN_BRACKETS = /^(?:\[.*\]|<.*>|\{.*\}|\*+.*|\(.*\))$/s;
const PLACEHOLDER_WORDS = /your|placeholder|dummy|enter|replace|_here|client[ _-]?id|client[ _-]?secret|change[ _-]?me|xxx|todo|test/i;
function secretsOf(settings) {
	return ["clientSecret", "ClientSecret"].flatMap((key) => {
		const secret = member(settings.value, key);
		if (typeof secret !== "string" || secret.trim() === "") return [];
		const placeholder = IN_BRACKETS.test(secret.trim()) || PLACEHOLDER_WORDS.test(secret);
		return [{
			key,
			pointer: pointer(settings.pointer, key),
			placeholder
		}];
	});
}
const oauthClientSecretPresent = {
	...OAUTH$1,
	id: "OAuthClientSecretPresent",
	levels: { documented: "error" },
	summary: "No client secret stands in the file.",
	why: "The repository is public, its history too: whoever reads it can act as your app.",
	remedy: "Delete the key, revoke the secret at the service, and hand the new one to the certification team outside of the repository.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ clientSecret: "p8Q~3kVb0sRrW2" }),
	good: withOAuthSettings({ clientId: "contoso-connector" }),
	reportedAt: at(`${TOKEN_SETTINGS}/clientSecret`),
	check: onEachOAuth((settings, report) => {
		for (const { key, placeholder, pointer: place } of secretsOf(settings)) {
			if (placeholder) continue;
			report({
				pointer: place,
				atKey: true,
				message: say`${key} holds what looks like a real secret (not shown here).`
			});
		}
	})
};
const oauthClientSecretPlaceholder = {
	...OAUTH$1,
	id: "OAuthClientSecretPlaceholder",
	levels: { documented: "warning" },
	summary: "The key for the client secret is left out altogether.",
	why: "The secret is handed over outside of the repository; a placeholder for it only raises the question whether it is a real one.",
	remedy: "Delete the key.",
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ clientSecret: "<enter your secret>" }),
	good: withOAuthSettings({ clientId: "contoso-connector" }),
	reportedAt: at(`${TOKEN_SETTINGS}/clientSecret`),
	check: onEachOAuth((settings, report) => {
		for (const { key, placeholder, pointer: place } of secretsOf(settings)) {
			if (!placeholder) continue;
			report({
				pointer: place,
				atKey: true,
				message: say`${key} holds a placeholder; the key can go.`,
				fix: {
					kind: "json",
					edits: [{
						op: "remove",
						pointer: place
					}]
				}
			});
		}
	})
};
const oauthClientIdMissing = {
	...OAUTH$1,
	id: "OAuthClientIdMissing",
	levels: { documented: "warning" },
	summary: "oAuthSettings have a client id, be it a speaking placeholder.",
	why: "The certification team puts its own id there, and needs to see where. Many published connectors hold a placeholder.",
	remedy: "Write the id of the app that you registered, or a text that says what belongs there.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ clientId: "" }),
	good: withOAuthSettings({ clientId: "your-client-id" }),
	reportedAt: at(`${TOKEN_SETTINGS}/clientId`),
	check: onEachOAuth((settings, report) => {
		if (!isBlank(member(settings.value, "clientId"))) return;
		report({
			pointer: pointer(settings.pointer, "clientId"),
			message: say`${"clientId"} is missing or empty.`
		});
	})
};
// src/rules/properties/oauth-first-party.ts
function sayThirdParty(settings) {
	return {
		kind: "json",
		edits: [{
			op: "set",
			pointer: pointer(settings.pointer, "properties", "IsFirstParty"),
			value: "False"
		}]
	};
}
const oauthFirstPartyFlagMissing = {
	...OAUTH$1,
	id: "OAuthFirstPartyFlagMissing",
	levels: { documented: "warning" },
	summary: "oAuthSettings say whether the service is Microsoft’s own.",
	why: "The connector wizard always writes the key; a file without it was usually cut by hand.",
	remedy: "Add \"properties\": {\"IsFirstParty\": \"False\"} to oAuthSettings.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ properties: { IsFirstParty: null } }),
	good: withOAuthSettings({ properties: { IsFirstParty: "False" } }),
	reportedAt: at(TOKEN_SETTINGS),
	check: onEachOAuth((settings, report) => {
		const properties = member(settings.value, "properties");
		if (member(properties, "IsFirstParty") !== void 0) return;
		const fix = properties === void 0 ? {
			kind: "json",
			edits: [{
				op: "set",
				pointer: pointer(settings.pointer, "properties"),
				value: { IsFirstParty: "False" }
			}]
		} : sayThirdParty(settings);
		report({
			pointer: settings.pointer,
			message: say`${"properties.IsFirstParty"} is missing.`,
			fix
		});
	})
};
const oauthFirstPartyFlagNotFalse = {
	...OAUTH$1,
	id: "OAuthFirstPartyFlagNotFalse",
	levels: {
		documented: "error",
		profiles: {
			certified: "off",
			custom: "off"
		}
	},
	summary: "An independent publisher connector says that its service is not Microsoft’s own.",
	why: "With \"True\" the platform signs in as one of Microsoft’s own services, which is closed to everyone else.",
	remedy: "Set \"IsFirstParty\" to \"False\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: {
		...withOAuthSettings({ properties: { IsFirstParty: "True" } }),
		profile: "independent-publisher"
	},
	good: withOAuth(),
	reportedAt: at(`${TOKEN_SETTINGS}/properties/IsFirstParty`),
	alsoTriggers: ["OAuthPausedForIndependentPublisher"],
	check: onEachOAuth((settings, report) => {
		const flag = member(member(settings.value, "properties"), "IsFirstParty");
		if (flag === void 0 || String(flag).toLowerCase() === "false") return;
		report({
			pointer: pointer(settings.pointer, "properties", "IsFirstParty"),
			message: say`${"IsFirstParty"} is ${seen(flag)}.`,
			fix: sayThirdParty(settings)
		});
	})
};
// src/rules/properties/oauth-redirect.ts
const MODES = [
	"Global",
	"GlobalPerConnector",
	"Direct"
];
const GLOBAL_URL = "https://global.consent.azure-apim.net/redirect";
const oauthRedirectModeMissing = {
	...OAUTH$1,
	id: "OAuthRedirectModeMissing",
	levels: { documented: "warning" },
	summary: "oAuthSettings say which redirect address is used.",
	why: "The app at the service must be registered with exactly that address.",
	remedy: "Add \"redirectMode\": \"Global\", or \"GlobalPerConnector\" for an address of the connector’s own.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withOAuthSettings({ redirectMode: null }),
	good: withOAuthSettings({ redirectMode: "GlobalPerConnector" }),
	reportedAt: at(TOKEN_SETTINGS),
	check: onEachOAuth((settings, report) => {
		if (member(settings.value, "redirectMode") !== void 0) return;
		const place = pointer(settings.pointer, "redirectMode");
		const global = member(settings.value, "redirectUrl") === GLOBAL_URL;
		report({
			pointer: settings.pointer,
			message: say`${"redirectMode"} is missing.`,
			...global ? { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: "Global"
				}]
			} } : {}
		});
	})
};
const oauthRedirectModeInvalid = {
	...OAUTH$1,
	id: "OAuthRedirectModeInvalid",
	levels: { documented: "error" },
	summary: "redirectMode is Global, GlobalPerConnector or Direct, in this spelling.",
	why: "Another value is not understood, and the sign-in ends at the wrong address.",
	remedy: "Write Global, GlobalPerConnector or Direct.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ redirectMode: "global" }),
	good: withOAuthSettings({ redirectMode: "Global" }),
	reportedAt: at(`${TOKEN_SETTINGS}/redirectMode`),
	check: onEachOAuth((settings, report) => {
		const mode = member(settings.value, "redirectMode");
		if (mode === void 0 || MODES.some((known) => known === mode)) return;
		const place = pointer(settings.pointer, "redirectMode");
		const guess = typeof mode === "string" ? nearest(mode, MODES) : void 0;
		report({
			pointer: place,
			message: say`${"redirectMode"} is ${seen(mode)}, which is no known mode.${didYouMean(guess)}`,
			...guess === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: guess
				}]
			} }
		});
	})
};
const oauthRedirectUrlInvalid = {
	...OAUTH$1,
	id: "OAuthRedirectUrlInvalid",
	levels: { documented: "error" },
	summary: "With redirectMode Global the redirect address is the platform’s common one.",
	why: "The platform answers at that address only; the service would send people elsewhere after they signed in.",
	remedy: `Set "redirectUrl" to "${GLOBAL_URL}".`,
	confidence: "high",
	source: PUBLISHED,
	bad: withOAuthSettings({ redirectUrl: "https://contoso.example/redirect" }),
	good: withOAuthSettings({ redirectUrl: GLOBAL_URL }),
	reportedAt: at(`${TOKEN_SETTINGS}/redirectUrl`),
	check: onEachOAuth((settings, report) => {
		const url = member(settings.value, "redirectUrl");
		if (member(settings.value, "redirectMode") !== "Global" || url === void 0 || url === GLOBAL_URL) return;
		const place = pointer(settings.pointer, "redirectUrl");
		report({
			pointer: place,
			message: say`${"redirectUrl"} is ${seen(url)}; with ${"redirectMode"} ${"Global"} it is ${GLOBAL_URL}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: GLOBAL_URL
				}]
			}
		});
	})
};
// src/rules/properties/oauth-settings.ts
const oauthSettingsMissing = {
	...OAUTH$1,
	id: "OAuthSettingsMissing",
	levels: { documented: "error" },
	summary: "A connection parameter of type oauthSetting has oAuthSettings, in this spelling.",
	why: "Without them the platform knows neither the provider nor the addresses for the sign-in.",
	remedy: "Add \"oAuthSettings\" with identityProvider, clientId, scopes, redirectMode and customParameters.",
	confidence: "high",
	source: DOCUMENTED,
	bad: {
		profile: "certified",
		swagger: OAUTH_SWAGGER,
		...withParameters({
			api_key: null,
			token: { type: "oauthSetting" }
		})
	},
	good: withOAuth(),
	reportedAt: at(TOKEN$1),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "oauthSetting" || isObject(member(parameter.value, "oAuthSettings"))) return;
		report({
			pointer: parameter.pointer,
			message: say`The OAuth parameter ${seen(parameter.name)} has no object ${"oAuthSettings"}.`
		});
	})
};
const SECOND_TOKEN = {
	type: "oauthSetting",
	oAuthSettings: {
		identityProvider: "oauth2generic",
		clientId: "contoso-connector",
		scopes: [],
		redirectMode: "Global",
		properties: { IsFirstParty: "False" },
		customParameters: {
			authorizationUrlTemplate: { value: "https://contoso.example/authorize" },
			tokenUrlTemplate: { value: "https://contoso.example/token" },
			refreshUrlTemplate: { value: "https://contoso.example/token" }
		}
	}
};
const twoTokens = withParameters({
	api_key: null,
	token: SECOND_TOKEN,
	token2: SECOND_TOKEN
});
const manyOAuthSettings = {
	...OAUTH$1,
	id: "ManyOAuthSettings",
	levels: { documented: "error" },
	summary: "A connection signs in with OAuth once.",
	why: "The dialog that makes a connection opens one window to sign in.",
	remedy: "Use connectionParameterSets to offer several ways to sign in.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: {
		profile: "certified",
		swagger: OAUTH_SWAGGER,
		...twoTokens
	},
	good: withOAuth(),
	reportedAt: at("/properties/connectionParameters"),
	check: onEachGroup((group, report) => {
		const tokens = group.parameters.filter((parameter) => parameter.type === "oauthSetting");
		if (tokens.length < 2) return;
		const message = say`One connection has ${tokens.length} parameters of type ${"oauthSetting"}: ${listOf$1(tokens.map(({ name }) => name.slice(0, 60)))}.`;
		report({
			pointer: group.pointer,
			message
		});
	})
};
const oauthIdentityProviderMissing = {
	...OAUTH$1,
	id: "OAuthIdentityProviderMissing",
	levels: { documented: "error" },
	summary: "oAuthSettings name the identity provider.",
	why: "The provider decides which other settings are read.",
	remedy: "Add \"identityProvider\": oauth2 for a service with fixed addresses, oauth2generic for address templates, aad for Microsoft Entra ID.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withOAuthSettings({ identityProvider: "" }),
	good: withOAuthSettings({ identityProvider: "oauth2" }),
	reportedAt: at(TOKEN_SETTINGS),
	check: onEachOAuth((settings, report) => {
		if (settings.provider.trim() !== "") return;
		report({
			pointer: settings.pointer,
			message: say`${"identityProvider"} is missing or empty.`
		});
	})
};
const PROVIDERS = [
	"oauth2",
	"oauth2generic",
	"aad",
	"aadcertificate",
	"facebook",
	"github",
	"google"
];
const oauthIdentityProviderUnknown = {
	...OAUTH$1,
	id: "OAuthIdentityProviderUnknown",
	levels: { documented: "warning" },
	summary: "The identity provider is one that is open to publishers, in its exact spelling.",
	why: "Other names work only for services that Microsoft has set up itself.",
	remedy: "Use oauth2 with the addresses of your service.",
	confidence: "medium",
	source: `${PUBLISHED} Microsoft keeps a longer list that is not public.`,
	bad: withOAuthSettings({ identityProvider: "Contoso" }),
	good: withOAuthSettings({ identityProvider: "oauth2" }),
	reportedAt: at(`${TOKEN_SETTINGS}/identityProvider`),
	check: onEachOAuth((settings, report) => {
		const { provider } = settings;
		if (provider.trim() === "" || PROVIDERS.includes(provider)) return;
		const message = say`${seen(provider)} is not a usual identity provider.${didYouMean(nearest(provider, PROVIDERS))}`;
		report({
			pointer: pointer(settings.pointer, "identityProvider"),
			message
		});
	})
};
const oauthPausedForIndependentPublisher = {
	...OAUTH$1,
	id: "OAuthPausedForIndependentPublisher",
	levels: {
		documented: "warning",
		profiles: {
			certified: "off",
			custom: "off"
		}
	},
	summary: "A new independent publisher connector signs in without OAuth, as long as the program’s pause lasts.",
	why: "Since 2025 reviewers have turned away new independent publisher connectors that use OAuth. Connectors that were published before keep it; how long the pause lasts is not known.",
	remedy: "Offer an API key or basic authentication if the service has them; if it has not, ask in the pull request before you do more work. For an update of a published connector there is nothing to do.",
	confidence: "medium",
	source: `${REVIEWERS} It is not part of the written rules: set the rule to "off" when the pause ends.`,
	bad: {
		...withOAuth(),
		profile: "independent-publisher"
	},
	good: {},
	reportedAt: at(TOKEN$1),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "oauthSetting") return;
		const message = say`The connector signs in with OAuth (${seen(parameter.name)}), which is paused for new independent publisher connectors.`;
		report({
			pointer: parameter.pointer,
			atKey: true,
			message
		});
	})
};
// src/rules/properties/operation-lists.ts
const FIRST_LIST = `${FIRST_POLICY}/parameters/${POLICY_OPERATIONS}`;
const SCRIPT_LIST = "/properties/scriptOperations";
function listPointer(policy) {
	return pointer(policy.parametersPointer, POLICY_OPERATIONS);
}
function complainOfUnknown(mentions, swagger, report) {
	const unknown = mentions.filter(({ operationId }) => !swagger.operationsById.has(operationId));
	if (unknown.length === 0) return;
	const guess = guesser([...swagger.operationsById.keys()]);
	for (const { operationId, pointer: place } of unknown) {
		const meant = guess(operationId);
		report({
			pointer: place,
			message: say`The swagger has no operation ${seen(operationId)}.${didYouMean(meant)}`,
			...meant === void 0 ? {} : setTo(place, meant, operationId)
		});
	}
}
function setTo(place, meant, written) {
	if (meant.toLowerCase() !== written.toLowerCase()) return {};
	return { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: place,
			value: meant
		}]
	} };
}
function complainOfRepeated(mentions, place, report) {
	const firsts = /* @__PURE__ */ new Map();
	for (const mention of mentions) if (!firsts.has(mention.operationId)) firsts.set(mention.operationId, mention);
	const repeated = mentions.filter((mention) => firsts.get(mention.operationId) !== mention);
	if (repeated.length === 0) return;
	const names = [...new Set(repeated.map(({ operationId }) => operationId.slice(0, 60)))];
	const edits = repeated.map((mention) => ({
		op: "remove",
		pointer: mention.pointer
	})).reverse();
	report({
		pointer: place,
		message: say`The list names ${listOf$1(names)} more than once.`,
		fix: {
			kind: "json",
			edits
		}
	});
}
const policyOperationListInvalid = {
	...POLICIES,
	id: "PolicyOperationListInvalid",
	levels: { documented: "error" },
	summary: "The operations of a policy are a list.",
	why: "A single text is not understood, and the policy runs for all operations or for none.",
	remedy: "Write a list of operationIds.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: "ListTickets" }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets"] }),
	reportedAt: at(FIRST_LIST),
	check: onEachPolicy((policy, report) => {
		const operations = policy.parameters.get(POLICY_OPERATIONS);
		if (operations === void 0 || policy.operations !== void 0) return;
		const place = listPointer(policy);
		const fix = typeof operations === "string" ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: [operations]
			}]
		} } : {};
		report({
			pointer: place,
			message: say`${POLICY_OPERATIONS} is ${[kindOf(operations)]}, not a list.`,
			...fix
		});
	})
};
const policyOperationListEmpty = {
	...POLICIES,
	id: "PolicyOperationListEmpty",
	levels: { documented: "warning" },
	summary: "The list of a policy’s operations is not empty.",
	why: "Without the key the policy is for all operations; what an empty list means is not documented.",
	remedy: "Delete the key to apply the policy everywhere, or name the operations.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: [] }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets"] }),
	reportedAt: at(FIRST_LIST),
	check: onEachPolicy((policy, report) => {
		const list = policy.parameters.get(POLICY_OPERATIONS);
		if (!Array.isArray(list) || list.length > 0) return;
		report({
			pointer: listPointer(policy),
			message: say`${POLICY_OPERATIONS} is an empty list.`
		});
	})
};
const policyOperationNotFound = {
	...POLICIES,
	id: "PolicyOperationNotFound",
	levels: { documented: "error" },
	summary: "A policy names only operations that the swagger has.",
	why: "The policy never runs for an operation that does not exist, and the one that was meant goes without it.",
	remedy: "Write the operationId exactly as in the swagger.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: ["listTickets"] }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets"] }),
	reportedAt: at(`${FIRST_LIST}/0`),
	check: withSwagger((properties, swagger, report) => {
		complainOfUnknown(policyMentions(properties), swagger, report);
	})
};
function policyMentions(properties) {
	return properties.policies.flatMap((policy) => policy.operations ?? []);
}
const policyOperationDuplicate = {
	...POLICIES,
	id: "PolicyOperationDuplicate",
	levels: { documented: "warning" },
	summary: "A policy names each operation once.",
	why: "A repetition changes nothing; usually another operation was meant.",
	remedy: "Remove the repetition, or name the operation that was meant.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets", "ListTickets"] }),
	good: withHeaderParameters({ [POLICY_OPERATIONS]: ["ListTickets", "GetTicket"] }),
	reportedAt: at(FIRST_LIST),
	check: onEachPolicy((policy, report) => complainOfRepeated(policy.operations ?? [], listPointer(policy), report))
};
const scriptOperationNotFound = {
	...CUSTOM_CODE,
	id: "ScriptOperationNotFound",
	levels: { documented: "error" },
	summary: "scriptOperations names only operations that the swagger has.",
	why: "The operation that was meant goes past the script.",
	remedy: "Write the operationId exactly as in the swagger.",
	confidence: "high",
	source: PUBLISHED,
	bad: withScriptOperations(["postCall"]),
	good: withScriptOperations(["ListTickets"]),
	reportedAt: at(`${SCRIPT_LIST}/0`),
	check: withSwagger((properties, swagger, report) => {
		complainOfUnknown(properties.scriptOperations ?? [], swagger, report);
	})
};
const scriptOperationDuplicate = {
	...CUSTOM_CODE,
	id: "ScriptOperationDuplicate",
	levels: { documented: "warning" },
	summary: "scriptOperations names each operation once.",
	why: "A repetition changes nothing; usually another operation was meant.",
	remedy: "Remove the repetition, or name the operation that was meant.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScriptOperations(["ListTickets", "ListTickets"]),
	good: withScriptOperations(["ListTickets", "GetTicket"]),
	reportedAt: at(SCRIPT_LIST),
	check: onProperties((properties, report) => complainOfRepeated(properties.scriptOperations ?? [], SCRIPT_LIST, report))
};
// src/rules/properties/parameter-constraints.ts
function toFlagText(value) {
	const text = String(value).toLowerCase();
	return isFlagText(text) ? text : void 0;
}
function isFlagText(value) {
	return value === "true" || value === "false";
}
function toBoolean(value) {
	const text = toFlagText(value);
	return text === void 0 ? void 0 : text === "true";
}
function toInteger(value) {
	return typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : void 0;
}
const EXPECTATIONS = [
	{
		key: "required",
		words: "the text \"true\" or \"false\", in quotes",
		accepts: isFlagText,
		mend: toFlagText
	},
	{
		key: "hidden",
		words: "\"true\" or \"false\"",
		accepts: (value) => isFlagText(value) || typeof value === "boolean",
		mend: toFlagText
	},
	{
		key: "clearText",
		words: "true or false, without quotes",
		accepts: (value) => typeof value === "boolean",
		mend: toBoolean
	},
	{
		key: "tabIndex",
		words: "a whole number, without quotes",
		accepts: (value) => Number.isInteger(value),
		mend: toInteger
	}
];
const uiConstraintTypeInvalid = {
	...PARAMETERS,
	id: "UiConstraintTypeInvalid",
	levels: { documented: "error" },
	summary: "In constraints, \"required\" is a text, \"clearText\" is true or false, and \"tabIndex\" is a whole number.",
	why: "The service reads these values with fixed kinds and refuses others: \"required\" in quotes, \"clearText\" without.",
	remedy: "Put the value in quotes, or take the quotes away.",
	confidence: "medium",
	source: `${QUOTED} For "hidden" both forms are published.`,
	bad: withApiKeyUi({ constraints: { required: true } }),
	good: withApiKeyUi({ constraints: {
		required: "true",
		clearText: false,
		tabIndex: 3,
		hidden: false
	} }),
	reportedAt: at(`${API_KEY_UI}/constraints/required`),
	check: onEachParameter((parameter, report) => {
		for (const { key, words, accepts, mend } of EXPECTATIONS) {
			const value = member(parameter.constraints, key);
			if (value === void 0 || accepts(value)) continue;
			const place = pointer(parameter.pointer, "uiDefinition", "constraints", key);
			const mended = mend(value);
			const fix = mended === void 0 ? {} : { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: mended
				}]
			} };
			report({
				pointer: place,
				message: say`${key} is ${seen(value)} (${[kindOf(value)]}); it should be ${[words]}.`,
				...fix
			});
		}
	})
};
const uiAllowedValuesInvalid = {
	...PARAMETERS,
	id: "UiAllowedValuesInvalid",
	levels: { documented: "error" },
	summary: "allowedValues is a list of {\"text\", \"value\"} objects.",
	why: "The dialog takes the label and the value of each choice from such an object.",
	remedy: "Write every choice as {\"text\": \"Europe\", \"value\": \"eu\"}.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withApiKeyUi({ constraints: { allowedValues: ["eu", "us"] } }),
	good: withApiKeyUi({ constraints: { allowedValues: [{
		text: "Europe",
		value: "eu"
	}] } }),
	reportedAt: at(`${API_KEY_UI}/constraints/allowedValues`),
	check: onEachParameter((parameter, report) => {
		const choices = member(parameter.constraints, "allowedValues");
		if (choices === void 0 || isArray(choices) && choices.every(isChoice)) return;
		const place = pointer(parameter.pointer, "uiDefinition", "constraints", "allowedValues");
		const value = (isArray(choices) && choices.every((choice) => typeof choice === "string") ? choices : void 0)?.map((text) => ({
			text,
			value: text
		}));
		const fix = value === void 0 ? {} : { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value
			}]
		} };
		report({
			pointer: place,
			message: isArray(choices) ? say`Not every choice in ${"allowedValues"} is an object with a text ${"value"}.` : say`${"allowedValues"} is ${[kindOf(choices)]}, not a list.`,
			...fix
		});
	})
};
function isChoice(choice) {
	return isObject(choice) && typeof member(choice, "value") === "string";
}
// src/rules/properties/parameter-labels.ts
const connectionParameterUiMissing = {
	...PARAMETERS,
	id: "ConnectionParameterUiMissing",
	levels: { documented: "error" },
	summary: "A connection parameter that people fill in has a uiDefinition.",
	why: "The dialog that makes a connection has nothing to show for it.",
	remedy: "Add \"uiDefinition\" with displayName, description, tooltip and constraints.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKey({ uiDefinition: null }),
	good: withApiKey({}),
	reportedAt: at(API_KEY),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui !== void 0) return;
		report({
			pointer: parameter.pointer,
			message: say`The connection parameter ${seen(parameter.name)} has no ${"uiDefinition"}.`
		});
	})
};
const uiDisplayNameMissing = {
	...PARAMETERS,
	id: "UiDisplayNameMissing",
	levels: { documented: "error" },
	summary: "A connection parameter that people fill in has a display name.",
	why: "It is the label of the field; without it people see an empty line or the technical name.",
	remedy: "Add \"displayName\" with the words that the service uses for it.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ displayName: null }),
	good: withApiKeyUi({ displayName: "API Key" }),
	reportedAt: at(API_KEY_UI),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui === void 0 || !isBlank(member(parameter.ui, "displayName"))) return;
		const message = say`The connection parameter ${seen(parameter.name)} has no ${"displayName"}.`;
		report({
			pointer: pointer(parameter.pointer, "uiDefinition"),
			message
		});
	})
};
const uiDescriptionMissing = {
	...PARAMETERS,
	id: "UiDescriptionMissing",
	levels: { documented: "warning" },
	summary: "A connection parameter that people fill in has a description.",
	why: "It tells people what to enter and where in the service they find it.",
	remedy: "Add \"description\": what to enter, and where to find it.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ description: null }),
	good: withApiKeyUi({ description: "The API key from the settings page of your Contoso account." }),
	reportedAt: at(API_KEY_UI),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui === void 0 || !isBlank(member(parameter.ui, "description"))) return;
		if (parameter.inSet && !isBlank(member(member(parameter.ui, "schema"), "description"))) return;
		const message = say`The connection parameter ${seen(parameter.name)} has no ${"description"}.`;
		report({
			pointer: pointer(parameter.pointer, "uiDefinition"),
			message
		});
	})
};
const uiTooltipMissing = {
	...PARAMETERS,
	id: "UiTooltipMissing",
	levels: { documented: "warning" },
	summary: "A connection parameter that people fill in has a tooltip.",
	why: "The tooltip is the short hint inside of the empty field.",
	remedy: "Add \"tooltip\" with a short hint, such as \"Provide your API key\".",
	confidence: "medium",
	source: PUBLISHED,
	bad: withApiKeyUi({ tooltip: null }),
	good: withApiKeyUi({ tooltip: "Provide your API key" }),
	reportedAt: at(API_KEY_UI),
	check: onEachParameter((parameter, report) => {
		if (!parameter.visible || parameter.ui === void 0 || !isBlank(member(parameter.ui, "tooltip"))) return;
		const message = say`The connection parameter ${seen(parameter.name)} has no ${"tooltip"}.`;
		report({
			pointer: pointer(parameter.pointer, "uiDefinition"),
			message
		});
	})
};
// src/rules/properties/script-files.ts
function scriptFiles(connector) {
	return connector.files.filter((file) => file.artifact === "script");
}
function hasScript(connector) {
	return scriptFiles(connector).length > 0;
}
// src/rules/properties/parameter-mentions.ts
const MENTION = /connectionParameters\(\s{0,20}['"]([^'"]{0,200})['"]/gi;
function mentionsOf(policy) {
	const names = [];
	const waiting = [...policy.parameters.values()];
	for (let value = waiting.pop(); value !== void 0; value = waiting.pop()) if (typeof value === "string") for (const match of value.matchAll(MENTION)) names.push(match[1] ?? "");
	else if (isArray(value)) for (const entry of value) waiting.push(entry);
	else if (isObject(value)) for (const entry of Object.values(value)) waiting.push(entry);
	return names;
}
const CREDENTIALS$1 = [
	"api_key",
	"apikey",
	"username",
	"password"
];
const connectionParameterUnused = {
	...PARAMETERS,
	id: "ConnectionParameterUnused",
	levels: { documented: "warning" },
	summary: "What people fill in for a connection is used by a policy or a script.",
	why: "A value that nothing uses asks people for something and drops it.",
	remedy: "Use the value in a policy (setheader, setqueryparameter, dynamichosturl), or delete the parameter.",
	confidence: "medium",
	source: PUBLISHED,
	bad: withParameters({ region: textParameter() }),
	good: withProperties({
		connectionParameters: { region: textParameter() },
		policyTemplateInstances: [{
			templateId: "dynamichosturl",
			title: "Host",
			parameters: { "x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters('region').contoso.example" }
		}]
	}),
	reportedAt: at("/properties/connectionParameters/region"),
	check: onProperties((properties, report, documents) => {
		if (hasScript(documents.connector)) return;
		const mentioned = new Set(properties.policies.flatMap(mentionsOf).map((name) => name.toLowerCase()));
		for (const group of properties.groups) for (const parameter of unnamedCredentials(group)) {
			if (mentioned.has(parameter.name.toLowerCase())) continue;
			report({
				pointer: parameter.pointer,
				atKey: true,
				message: say`No policy and no script uses ${seen(parameter.name)}.`
			});
		}
	})
};
function unnamedCredentials(group) {
	const secure = group.parameters.filter((parameter) => parameter.type === "securestring");
	const key = secure.length === 1 ? secure[0] : void 0;
	return group.parameters.filter((parameter) => parameter !== key && parameter.type !== "oauthSetting" && parameter.type !== "gatewaySetting" && !parameter.name.includes(":") && !CREDENTIALS$1.includes(parameter.name.toLowerCase()));
}
const policyConnectionParameterNotFound = {
	...POLICIES,
	id: "PolicyConnectionParameterNotFound",
	levels: { documented: "error" },
	summary: "A policy mentions only connection parameters that exist.",
	why: "The expression has no value at run time, and the call fails or goes out without its key.",
	remedy: "Correct the name in the expression, or add the connection parameter.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ "x-ms-apimTemplateParameter.value": "@connectionParameters('apikey2')" }),
	good: withHeaderParameters({ "x-ms-apimTemplateParameter.value": "@connectionParameters('API_KEY')" }),
	reportedAt: at(FIRST_POLICY),
	check: onProperties((properties, report) => {
		const names = namesOf(properties);
		const guess = guesser(names.written);
		for (const policy of properties.policies) {
			const unknown = new Set(mentionsOf(policy).filter((name) => !names.known.has(name.toLowerCase())));
			for (const name of unknown) {
				const message = say`The policy mentions the connection parameter ${seen(name)}, which does not exist.`;
				report({
					pointer: policy.pointer,
					message: [...message, ...didYouMean(guess(name))]
				});
			}
		}
	})
};
function namesOf(properties) {
	const written = properties.parameters.map((parameter) => parameter.name);
	const known = written.flatMap((name) => [name.toLowerCase(), name.slice(name.indexOf(":") + 1).toLowerCase()]);
	return {
		written,
		known: new Set(known)
	};
}
// src/rules/properties/parameter-texts.ts
function textsOf(parameter) {
	if (!parameter.visible) return [];
	return [
		"displayName",
		"description",
		"tooltip"
	].flatMap((key) => {
		const text = member(parameter.ui, key);
		return typeof text === "string" ? [{
			key,
			text,
			pointer: pointer(parameter.pointer, "uiDefinition", key)
		}] : [];
	});
}
const PRODUCTS = /\b(?:power ?apps?|power ?automate|logic ?apps?)\b/i;
const uiRestrictedWords = {
	...PARAMETERS,
	id: "UiRestrictedWords",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The texts of connection parameters name no product of the platform.",
	why: "A connection is used in several products; the name of one is wrong in all the others.",
	remedy: "Leave Power Apps, Power Automate and Logic Apps out of the text.",
	confidence: "medium",
	source: DOCUMENTED,
	bad: withApiKeyUi({ tooltip: "Key for Power Automate" }),
	good: withApiKeyUi({ tooltip: "Provide your API key" }),
	reportedAt: at(`${API_KEY_UI}/tooltip`),
	check: onEachParameter((parameter, report) => {
		for (const { key, text, pointer: place } of textsOf(parameter)) {
			const product = PRODUCTS.exec(text)?.[0];
			if (product !== void 0) report({
				pointer: place,
				message: say`${key} names ${product}, a product of the platform.`
			});
		}
	})
};
const LEFT_OVER = /\bTODO\b|<<|lorem ipsum/;
const ONLY_PLACEHOLDER = /^(?:your_\w+|<[^<>]*>|\[[^[\]]*\])$/i;
const uiPlaceholder = {
	...PARAMETERS,
	id: "UiPlaceholder",
	levels: { documented: "error" },
	summary: "The texts of connection parameters are finished.",
	why: "People who make a connection would read the reminder instead of the text.",
	remedy: "Write the text.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: withApiKeyUi({ description: "<<Describe the key>>" }),
	good: withApiKeyUi({ description: "Enter it as \"Bearer YOUR_API_KEY\"." }),
	reportedAt: at(`${API_KEY_UI}/description`),
	check: onEachParameter((parameter, report) => {
		for (const { key, text, pointer: place } of textsOf(parameter)) {
			if (!LEFT_OVER.test(text) && !ONLY_PLACEHOLDER.test(text.trim())) continue;
			report({
				pointer: place,
				message: say`${key} still is a placeholder: ${seen(text)}.`
			});
		}
	})
};
const WIZARD_WORDS = /\b(?:for|of) this api\b/i;
const uiBoilerplateText = {
	...PARAMETERS,
	id: "UiBoilerplateText",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The texts of connection parameters name the service instead of \"this api\".",
	why: "They are the words that the connector wizard fills in. People who make a connection do not know which API is meant. More than half of the published connectors have them.",
	remedy: "Name the service, and say where its key is found.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ description: "The API Key for this api" }),
	good: withApiKeyUi({ description: "The API key of your Contoso account." }),
	reportedAt: at(`${API_KEY_UI}/description`),
	check: onEachParameter((parameter, report) => {
		for (const { key, text, pointer: place } of textsOf(parameter)) if (WIZARD_WORDS.test(text)) report({
			pointer: place,
			message: say`${key} is the text of the wizard: ${seen(text)}.`
		});
	})
};
// src/rules/properties/policy-parameters.ts
function withPrefix(name) {
	return `${POLICY_PARAMETER_PREFIX}${name}`;
}
const policyParameterMissing = {
	...POLICIES,
	id: "PolicyParameterMissing",
	levels: { documented: "error" },
	summary: "A policy has every parameter that its template needs.",
	why: "A policy without a needed parameter is refused at import, or does nothing. No published policy lacks one.",
	remedy: "Add the missing parameters, with their full names.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("value")]: null }),
	good: withHeaderParameters({ [withPrefix("value")]: "support" }),
	reportedAt: at(`${FIRST_POLICY}/parameters`),
	check: onEachPolicy((policy, report) => {
		const { template, parameters } = policy;
		const missing = template?.required.map(withPrefix).filter((name) => !parameters.has(name)) ?? [];
		if (template === void 0 || missing.length === 0) return;
		report({
			pointer: policy.parametersPointer,
			message: say`The template ${template.id} also needs ${listOf$1(missing)}.`
		});
	})
};
const policyParameterEmpty = {
	...POLICIES,
	id: "PolicyParameterEmpty",
	levels: { documented: "warning" },
	summary: "The needed parameters of a policy are filled in.",
	why: "An empty value makes the policy do nothing, or send an empty header.",
	remedy: "Fill in the value, or delete the policy.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("value")]: "" }),
	good: withHeaderParameters({ [withPrefix("value")]: "support" }),
	reportedAt: at(`${FIRST_POLICY}/parameters/${withPrefix("value")}`),
	check: onEachPolicy((policy, report) => {
		const { template, parameters } = policy;
		for (const name of template?.required ?? []) {
			if (parameters.get(withPrefix(name)) !== "" || template?.mayBeEmpty.includes(name)) continue;
			report({
				pointer: pointer(policy.parametersPointer, withPrefix(name)),
				message: say`${withPrefix(name)} is empty.`
			});
		}
	})
};
function knownNames(template) {
	return [
		...[...template.required, ...template.optional].map(withPrefix),
		POLICY_OPERATIONS,
		POLICY_SECTION
	];
}
const policyParameterUnknown = {
	...POLICIES,
	id: "PolicyParameterUnknown",
	levels: { documented: "error" },
	summary: "A policy has only parameters that its template knows, in their exact spelling.",
	why: "A misspelt parameter is not the one that the template reads. No published policy has an unknown one.",
	remedy: "Correct the spelling, or delete the parameter.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("header")]: "X" }),
	good: withHeaderParameters({ [withPrefix("existsAction")]: "skip" }),
	reportedAt: at(`${FIRST_POLICY}/parameters/${withPrefix("header")}`),
	check: onEachPolicy((policy, report) => {
		if (policy.template === void 0) return;
		const names = knownNames(policy.template);
		const guess = guesser(names.filter((name) => !policy.parameters.has(name)));
		for (const name of policy.parameters.keys()) {
			if (names.includes(name)) continue;
			const message = say`The template ${policy.template.id} has no parameter ${seen(name)}.`;
			report({
				pointer: pointer(policy.parametersPointer, name),
				atKey: true,
				message: [...message, ...didYouMean(guess(name))]
			});
		}
	})
};
// src/rules/properties/policy-paging.ts
function triggerPolicy(operationId) {
	return withPolicy({
		templateId: "pollingtrigger",
		title: "Remember the last ticket",
		parameters: {
			[withPrefix("triggerConfig")]: { since: "@{triggerBody().value}" },
			[withPrefix("triggerDataPath")]: "@triggerBody().value",
			[POLICY_OPERATIONS]: [operationId]
		}
	});
}
function unfit(policy, swagger, fits) {
	return [...new Set((policy.operations ?? []).map(({ operationId }) => operationId))].filter((id) => {
		const operation = swagger.operation(id);
		return operation !== void 0 && !fits(operation);
	});
}
const pollingPolicyOnNonTrigger = {
	...POLICIES,
	id: "PollingPolicyOnNonTrigger",
	levels: { documented: "warning" },
	summary: "A pollingtrigger policy is for triggers.",
	why: "It keeps what a polling trigger has seen; an action has nothing of the kind.",
	remedy: "Mark the operation as a trigger with x-ms-trigger, or take it out of the policy.",
	confidence: "high",
	source: PUBLISHED,
	bad: triggerPolicy("ListTickets"),
	good: triggerPolicy("OnTicketChanged"),
	reportedAt: at(FIRST_POLICY),
	check: withSwagger((properties, swagger, report) => {
		for (const policy of properties.policies) {
			if (policy.template?.id !== "pollingtrigger") continue;
			const ids = unfit(policy, swagger, isTrigger);
			if (ids.length > 0) report({
				pointer: policy.pointer,
				message: say`The policy is for triggers, but lists ${listOf$1(ids)}.`
			});
		}
	})
};
const PAGEABLE_TICKETS = { paths: { "/tickets": { get: { "x-ms-pageable": { nextLinkName: "nextLink" } } } } };
const nextLinkPolicy = withPolicy({
	templateId: "updatenextlink",
	title: "Page through the connector",
	parameters: {
		[withPrefix("nextLinkPropertyName")]: "nextLink",
		[POLICY_OPERATIONS]: ["ListTickets"]
	}
});
const nextLinkPolicyOnNonPageable = {
	...POLICIES,
	id: "NextLinkPolicyOnNonPageable",
	levels: { documented: "warning" },
	summary: "An updatenextlink policy is for operations with pages.",
	why: "It changes the link to the next page, which only operations with x-ms-pageable follow.",
	remedy: "Add x-ms-pageable to the operation, or take it out of the policy.",
	confidence: "medium",
	source: PUBLISHED,
	bad: nextLinkPolicy,
	good: {
		...nextLinkPolicy,
		swagger: PAGEABLE_TICKETS
	},
	reportedAt: at(FIRST_POLICY),
	check: withSwagger((properties, swagger, report) => {
		for (const policy of properties.policies) {
			if (policy.template?.id !== "updatenextlink") continue;
			const ids = unfit(policy, swagger, isPageable);
			if (ids.length > 0) report({
				pointer: policy.pointer,
				message: say`The policy is for operations with pages, but lists ${listOf$1(ids)}.`
			});
		}
	})
};
const pageableWithoutNextLinkPolicy = {
	...POLICIES,
	id: "PageableWithoutNextLinkPolicy",
	levels: { documented: "warning" },
	summary: "Every operation with pages is covered by an updatenextlink policy.",
	why: "Without the policy the link to the next page leads past the connector, where the connection’s sign-in is missing.",
	remedy: "Add a policy with the template updatenextlink for these operations.",
	confidence: "medium",
	source: PUBLISHED,
	bad: {
		...withProperties({ policyTemplateInstances: [] }),
		swagger: PAGEABLE_TICKETS
	},
	good: {
		...nextLinkPolicy,
		swagger: PAGEABLE_TICKETS
	},
	reportedAt: at("/properties/policyTemplateInstances"),
	check: withSwagger((properties, swagger, report) => {
		const policies = properties.policies.filter((policy) => policy.template?.id === "updatenextlink");
		if (policies.some((policy) => !policy.parameters.has("x-ms-apimTemplate-operationName"))) return;
		const covered = new Set(policies.flatMap((policy) => policy.operations ?? []).map(({ operationId }) => operationId));
		const open = swagger.operations.filter(isPageable).flatMap(({ id }) => id === void 0 || covered.has(id) ? [] : [id]);
		if (open.length === 0) return;
		const message = say`No ${"updatenextlink"} policy covers ${listOf$1(open)}, which ${open.length === 1 ? ["has"] : ["have"]} pages.`;
		report({
			pointer: pointer("/properties", "policyTemplateInstances"),
			message
		});
	})
};
// src/rules/properties/policy-shape.ts
const policyTemplateIdMissing = {
	...POLICIES,
	id: "PolicyTemplateIdMissing",
	levels: { documented: "error" },
	summary: "Every policy names its template.",
	why: "The template says what the policy does; without it there is nothing to run.",
	remedy: "Add \"templateId\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: withPolicy({
		title: "Name the team",
		parameters: {}
	}),
	good: withHeaderPolicy(),
	reportedAt: at(FIRST_POLICY),
	check: onEachPolicy((policy, report) => {
		if (policy.templateId === void 0) report({
			pointer: policy.pointer,
			message: say`The policy has no ${"templateId"}.`
		});
	})
};
const TEMPLATE_IDS = POLICY_TEMPLATES.map((template) => template.id);
const policyTemplateUnknown = {
	...POLICIES,
	id: "PolicyTemplateUnknown",
	levels: { documented: "warning" },
	summary: "The template of a policy is a documented one.",
	why: "A template that the platform does not know fails the import; a few more work, but only in Microsoft’s own connectors.",
	remedy: "Use a documented template.",
	confidence: "high",
	source: PUBLISHED,
	bad: withPolicy({
		templateId: "setheaders",
		title: "Name the team",
		parameters: {}
	}),
	good: withHeaderPolicy({ templateId: "SetHeader" }),
	reportedAt: at(`${FIRST_POLICY}/templateId`),
	check: onEachPolicy((policy, report) => {
		if (policy.templateId === void 0 || policy.template !== void 0) return;
		const place = pointer(policy.pointer, "templateId");
		const guess = nearest(policy.templateId, TEMPLATE_IDS);
		report({
			pointer: place,
			message: say`${seen(policy.templateId)} is no documented policy template.${didYouMean(guess)}`
		});
	})
};
const KEYS = [
	"templateId",
	"title",
	"parameters"
];
const policyKeyUnknown = {
	...POLICIES,
	id: "PolicyKeyUnknown",
	levels: { documented: "warning" },
	summary: "A policy has templateId, title and parameters, and nothing else.",
	why: "Other keys are ignored. The list of operations, for instance, belongs into the parameters.",
	remedy: "Delete the key, or move it into \"parameters\".",
	confidence: "medium",
	source: PUBLISHED,
	bad: withHeaderPolicy({ operations: [] }),
	good: withHeaderPolicy(),
	reportedAt: at(`${FIRST_POLICY}/operations`),
	check: onEachPolicy((policy, report) => {
		const keys = policy.template?.id === "pollingtrigger" ? [...KEYS, "type"] : KEYS;
		for (const key of Object.keys(policy.value)) {
			if (keys.includes(key)) continue;
			const message = say`${key} is no key of a policy.${didYouMean(nearest(key, keys))}`;
			report({
				pointer: pointer(policy.pointer, key),
				atKey: true,
				message
			});
		}
	})
};
const policyTitleMissing = {
	...POLICIES,
	id: "PolicyTitleMissing",
	levels: { documented: "warning" },
	summary: "Every policy has a title.",
	why: "The title tells the next maintainer what the policy is for; every published policy has one.",
	remedy: "Add a short \"title\".",
	confidence: "medium",
	source: PUBLISHED,
	bad: withHeaderPolicy({ title: null }),
	good: withHeaderPolicy({ title: "Name the team" }),
	reportedAt: at(FIRST_POLICY),
	check: onEachPolicy((policy, report) => {
		if (isBlank(member(policy.value, "title"))) report({
			pointer: policy.pointer,
			message: say`The policy has no ${"title"}.`
		});
	})
};
// src/rules/properties/policy-values.ts
const FIRST_PARAMETERS = `${FIRST_POLICY}/parameters`;
function complainOfChoice(policy, { name, choices }, report) {
	const value = policy.parameters.get(name);
	if (value === void 0 || choices.some((choice) => choice === value)) return;
	const place = pointer(policy.parametersPointer, name);
	const meant = typeof value === "string" ? choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase()) : void 0;
	const fix = meant === void 0 ? {} : { fix: {
		kind: "json",
		edits: [{
			op: "set",
			pointer: place,
			value: meant
		}]
	} };
	report({
		pointer: place,
		message: sayChoices(name, value, choices),
		...fix
	});
}
function sayChoices(name, value, choices) {
	return say`${name} is ${seen(value)}; it can be ${listOf$1(choices, 10)}.`;
}
const policySectionInvalid = {
	...POLICIES,
	id: "PolicySectionInvalid",
	levels: { documented: "error" },
	summary: "The section of a policy is one in which its template can run, in its exact spelling.",
	why: "The section says whether the policy changes the request or the response; another word is refused.",
	remedy: "Write Request or Response (setheader also Failure; setqueryparameter and dynamichosturl only Request).",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [POLICY_SECTION]: "request" }),
	good: withHeaderParameters({ [POLICY_SECTION]: "Failure" }),
	reportedAt: at(`${FIRST_PARAMETERS}/${POLICY_SECTION}`),
	check: onEachPolicy((policy, report) => {
		if (policy.template === void 0) return;
		complainOfChoice(policy, {
			name: POLICY_SECTION,
			choices: policy.template.sections
		}, report);
	})
};
const policyExistsActionInvalid = {
	...POLICIES,
	id: "PolicyExistsActionInvalid",
	levels: { documented: "error" },
	summary: "existsAction is override, skip or append.",
	why: "It says what happens when the header or the query parameter is there already; another word is refused.",
	remedy: "Use override, skip or append.",
	confidence: "high",
	source: PUBLISHED,
	bad: withHeaderParameters({ [withPrefix("existsAction")]: "replace" }),
	good: withHeaderParameters({ [withPrefix("existsAction")]: "override" }),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("existsAction")}`),
	check: onEachPolicy((policy, report) => {
		if (!policy.template?.optional.includes("existsAction")) return;
		complainOfChoice(policy, {
			name: withPrefix("existsAction"),
			choices: [
				"override",
				"skip",
				"append"
			]
		}, report);
	})
};
function routePolicy(parameters) {
	const named = Object.entries(parameters).map(([name, value]) => [withPrefix(name), value]);
	return withPolicy({
		templateId: "routerequesttoendpoint",
		title: "Route",
		parameters: Object.fromEntries(named)
	});
}
const policyHttpMethodInvalid = {
	...POLICIES,
	id: "PolicyHttpMethodInvalid",
	levels: { documented: "error" },
	summary: "httpMethod is a method that the template can send, in capitals.",
	why: "The method is sent as it is written, and services compare it exactly.",
	remedy: "Write the method in capitals, such as GET or POST.",
	confidence: "high",
	source: PUBLISHED,
	bad: routePolicy({
		newPath: "/tickets",
		httpMethod: "get"
	}),
	good: routePolicy({
		newPath: "/tickets",
		httpMethod: "GET"
	}),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("httpMethod")}`),
	check: onEachPolicy((policy, report) => {
		if (!policy.template?.optional.includes("httpMethod")) return;
		complainOfChoice(policy, {
			name: withPrefix("httpMethod"),
			choices: policy.template.methods
		}, report);
	})
};
const policyRoutePathInvalid = {
	...POLICIES,
	id: "PolicyRoutePathInvalid",
	levels: { documented: "warning" },
	summary: "The new path of a route begins with a slash or an expression.",
	why: "The path is put behind the host of the connector: a full address or a relative path leads elsewhere than meant.",
	remedy: "Write the path below the host, beginning with a slash. For another host use the template dynamichosturl.",
	confidence: "medium",
	source: PUBLISHED,
	bad: routePolicy({ newPath: "tickets/open" }),
	good: routePolicy({ newPath: "/tickets/open" }),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("newPath")}`),
	check: onEachPolicy((policy, report) => {
		const path = policy.parameters.get(withPrefix("newPath"));
		if (policy.template?.id !== "routerequesttoendpoint" || typeof path !== "string" || /^(?:[/@{]|$)/.test(path)) return;
		const place = pointer(policy.parametersPointer, withPrefix("newPath"));
		const fix = /^[\w-]+(?:\/|$)/.test(path) ? { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value: `/${path}`
			}]
		} } : {};
		report({
			pointer: place,
			message: say`The new path is ${seen(path)}, which does not begin with a slash.`,
			...fix
		});
	})
};
function hostPolicy(urlTemplate) {
	return withPolicy({
		templateId: "dynamichosturl",
		title: "Host",
		parameters: { [withPrefix("urlTemplate")]: urlTemplate }
	});
}
const policyHostTemplateInvalid = {
	...POLICIES,
	id: "PolicyHostTemplateInvalid",
	levels: { documented: "error" },
	summary: "The host template begins with https:// or an expression.",
	why: "The template is the whole beginning of every address; without https the call fails or sends the key in the open.",
	remedy: "Begin the template with https://.",
	confidence: "medium",
	source: PUBLISHED,
	bad: hostPolicy("http://eu.contoso.example"),
	good: hostPolicy("https://eu.contoso.example"),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("urlTemplate")}`),
	check: onEachPolicy((policy, report) => {
		const template = policy.parameters.get(withPrefix("urlTemplate"));
		if (policy.template?.id !== "dynamichosturl" || typeof template !== "string" || /^(?:https:\/\/|@|$)/i.test(template)) return;
		const place = pointer(policy.parametersPointer, withPrefix("urlTemplate"));
		const value = /^http:\/\//i.test(template) ? template.replace(/^http/i, "https") : void 0;
		const fix = value === void 0 ? {} : { fix: {
			kind: "json",
			edits: [{
				op: "set",
				pointer: place,
				value
			}]
		} };
		report({
			pointer: place,
			message: say`The host template ${seen(template)} does not begin with ${"https://"}.`,
			...fix
		});
	})
};
const SECRET_HEADERS = [
	"authorization",
	"apikey",
	"token",
	"secret",
	"subscriptionkey"
];
const policyHardCodedSecret = {
	...POLICIES,
	id: "PolicyHardCodedSecret",
	levels: { documented: "warning" },
	summary: "A policy takes a key from the connection instead of holding one.",
	why: "A key in the file is public, and every user of the connector would act in the name of its owner.",
	remedy: "Take the value from a connection parameter: \"@connectionParameters('api_key')\". If it was a real key, revoke it.",
	confidence: "medium",
	source: JUDGEMENT,
	bad: withHeaderParameters({
		[withPrefix("name")]: "X-Api-Key",
		[withPrefix("value")]: "k3y0fC0nt0s0"
	}),
	good: withHeaderParameters({
		[withPrefix("name")]: "X-Api-Key",
		[withPrefix("value")]: "@connectionParameters('api_key')"
	}),
	reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix("value")}`),
	check: onEachPolicy((policy, report) => {
		if (policy.template?.id !== "setheader" && policy.template?.id !== "setqueryparameter") return;
		const name = policy.parameters.get(withPrefix("name"));
		const value = policy.parameters.get(withPrefix("value"));
		if (typeof name !== "string" || typeof value !== "string" || value === "" || value.includes("@")) return;
		const letters = name.toLowerCase().replaceAll(/[^a-z]/g, "");
		if (!SECRET_HEADERS.some((word) => letters.includes(word))) return;
		const message = say`The policy sets ${seen(name)} to a fixed value (not shown here).`;
		report({
			pointer: pointer(policy.parametersPointer, withPrefix("value")),
			atKey: true,
			message
		});
	})
};
// src/rules/properties/script-presence.ts
const scriptFileMissing = {
	...CUSTOM_CODE,
	id: "ScriptFileMissing",
	levels: { documented: "error" },
	summary: "A connector with scriptOperations has a script.csx.",
	why: "The operations that are listed need code that is not there.",
	remedy: "Add script.csx to the folder, or delete the key.",
	confidence: "high",
	source: PUBLISHED,
	bad: withProperties({ scriptOperations: ["ListTickets"] }),
	good: withScriptOperations(["ListTickets"]),
	reportedAt: at("/properties/scriptOperations"),
	check: onProperties((properties, report, documents) => {
		if (member(properties.value, "scriptOperations") === void 0 || hasScript(documents.connector)) return;
		report({
			pointer: "/properties/scriptOperations",
			atKey: true,
			message: say`${"scriptOperations"} is there, but the folder has no ${ARTIFACT_NAMES.script}.`
		});
	})
};
const scriptOperationsMissing = {
	...CUSTOM_CODE,
	id: "ScriptOperationsMissing",
	levels: { documented: "warning" },
	summary: "A connector with a script says which operations run it.",
	why: "Without the list it is open which operations run the script.",
	remedy: "Add \"scriptOperations\" with the operationIds that need the script; [] means all of them.",
	confidence: "medium",
	source: PUBLISHED,
	bad: { files: { [ARTIFACT_NAMES.script]: sampleScript } },
	good: withScript(),
	reportedAt: at("/properties"),
	check: onProperties((properties, report, documents) => {
		if (member(properties.value, "scriptOperations") !== void 0 || !hasScript(documents.connector)) return;
		report({
			pointer: "/properties",
			message: say`The folder has a script, but ${"scriptOperations"} is missing.`
		});
	})
};
// src/rules/properties/secret-parameters.ts
const SECRET_NAME = /password|secret|api[_ ]?key|(?:private|access)[_ -]?key/i;
const OPEN_NAME = /user|login|mail|account|id$|url|name/i;
function ownName(name) {
	return name.slice(name.indexOf(":") + 1);
}
const secretNotSecureString = {
	...PARAMETERS,
	id: "SecretNotSecureString",
	levels: { documented: "error" },
	summary: "A connection parameter that holds a password, a key or a secret is a securestring.",
	why: "A plain string is stored and shown openly, to everyone who can see the connection.",
	remedy: "Set \"type\" to \"securestring\".",
	confidence: "high",
	source: PUBLISHED,
	bad: withParameters({ password: textParameter() }),
	good: withParameters({ password: textParameter({ type: "securestring" }) }),
	reportedAt: at("/properties/connectionParameters/password/type"),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "string" || !SECRET_NAME.test(ownName(parameter.name))) return;
		const place = pointer(parameter.pointer, "type");
		report({
			pointer: place,
			message: say`${seen(parameter.name)} sounds like a secret, but its type is ${"string"}.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: "securestring"
				}]
			}
		});
	})
};
const secretShownAsClearText = {
	...PARAMETERS,
	id: "SecretShownAsClearText",
	levels: { documented: "warning" },
	summary: "A secret is not shown while it is typed.",
	why: "With \"clearText\" true the field shows the secret on the screen.",
	remedy: "Set \"clearText\" to false.",
	confidence: "high",
	source: PUBLISHED,
	bad: withApiKeyUi({ constraints: { clearText: true } }),
	good: withApiKeyUi({ constraints: { clearText: false } }),
	reportedAt: at(`${API_KEY_UI}/constraints/clearText`),
	check: onEachParameter((parameter, report) => {
		if (parameter.type !== "securestring" || member(parameter.constraints, "clearText") !== true) return;
		if (OPEN_NAME.test(ownName(parameter.name))) return;
		const place = pointer(parameter.pointer, "uiDefinition", "constraints", "clearText");
		report({
			pointer: place,
			message: say`The secure value ${seen(parameter.name)} is shown while it is typed: ${"clearText"} is true.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: place,
					value: false
				}]
			}
		});
	})
};
// src/rules/properties/security-agreement.ts
const PLACE = "/properties/connectionParameters";
function asksFor(swagger, type) {
	return securityOf(swagger).some((definition) => member(definition, "type") === type);
}
function hasOAuth$1(properties) {
	return properties.parameters.some((parameter) => parameter.type === "oauthSetting");
}
function hasPassword(properties) {
	return properties.parameters.some((parameter) => parameter.name.toLowerCase() === "password");
}
const USER_AND_PASSWORD = {
	username: textParameter(),
	password: textParameter({ type: "securestring" })
};
const BASIC_SWAGGER = { securityDefinitions: { api_key: {
	type: "basic",
	name: null,
	in: null
} } };
const securityOAuthWithoutConnectionParameter = {
	...AGREEMENT,
	id: "SecurityOAuthWithoutConnectionParameter",
	levels: { documented: "error" },
	summary: "When the swagger signs in with OAuth, a connection parameter of type oauthSetting is there.",
	why: "The swagger promises OAuth, but a connection has nothing to sign in with.",
	remedy: "Add the oauthSetting parameter, by custom named \"token\", or correct the security definition.",
	confidence: "high",
	source: PUBLISHED,
	bad: { swagger: OAUTH_SWAGGER },
	good: withOAuth(),
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!asksFor(swagger, "oauth2") || hasOAuth$1(properties)) return;
		report({
			pointer: PLACE,
			message: say`The swagger signs in with ${"oauth2"}, but no connection parameter is an ${"oauthSetting"}.`
		});
	})
};
const securityApiKeyWithoutConnectionParameter = {
	...AGREEMENT,
	id: "SecurityApiKeyWithoutConnectionParameter",
	levels: { documented: "error" },
	summary: "When the swagger signs in with an API key, a secure connection parameter for it is there.",
	why: "The swagger promises a key, but nobody is asked for it when a connection is made.",
	remedy: "Add a securestring parameter, by custom named \"api_key\", or correct the security definition.",
	confidence: "high",
	source: PUBLISHED,
	bad: withParameters({ api_key: null }),
	good: {},
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!asksFor(swagger, "apiKey") || hasOAuth$1(properties) || hasPassword(properties)) return;
		if (properties.parameters.some((parameter) => parameter.type === "securestring" && !parameter.name.includes(":"))) return;
		report({
			pointer: PLACE,
			message: say`The swagger signs in with an ${"apiKey"}, but no connection parameter is a ${"securestring"}.`
		});
	})
};
const securityBasicWithoutConnectionParameter = {
	...AGREEMENT,
	id: "SecurityBasicWithoutConnectionParameter",
	levels: { documented: "error" },
	summary: "When the swagger signs in with a user name and password, a connection parameter for the password is there.",
	why: "The platform builds basic authentication from the parameters \"username\" and \"password\".",
	remedy: "Add username and password, or correct the security definition.",
	confidence: "high",
	source: PUBLISHED,
	bad: { swagger: BASIC_SWAGGER },
	good: {
		...withParameters({
			api_key: null,
			...USER_AND_PASSWORD
		}),
		swagger: BASIC_SWAGGER
	},
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!asksFor(swagger, "basic") || hasPassword(properties)) return;
		report({
			pointer: PLACE,
			message: say`The swagger signs in with ${"basic"}, but no connection parameter is named ${"password"}.`
		});
	})
};
const connectionOAuthWithoutSecurity = {
	...AGREEMENT,
	id: "ConnectionOAuthWithoutSecurity",
	levels: { documented: "warning" },
	summary: "When a connection signs in with OAuth, the swagger says so.",
	why: "The swagger describes another way to sign in than the one that connections use.",
	remedy: "Describe the OAuth flow in securityDefinitions.",
	confidence: "medium",
	source: PUBLISHED,
	bad: {
		...withOAuth(),
		swagger: {}
	},
	good: withOAuth(),
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (!hasOAuth$1(properties) || securityOf(swagger).length === 0 || asksFor(swagger, "oauth2")) return;
		report({
			pointer: PLACE,
			message: say`Connections sign in with OAuth, but no security definition of the swagger is ${"oauth2"}.`
		});
	})
};
const connectionParametersWithoutSecurity = {
	...AGREEMENT,
	id: "ConnectionParametersWithoutSecurity",
	levels: {
		documented: "warning",
		calibrated: "info"
	},
	summary: "When a connection asks for something, the swagger says how calls are signed in.",
	why: "Usually the security definition was forgotten, and calls go out without the key. It is right as it is when a policy or a script adds the key.",
	remedy: "Add the matching security definition, unless a policy or a script uses the parameters.",
	confidence: "medium",
	source: PUBLISHED,
	bad: { swagger: {
		securityDefinitions: null,
		security: null
	} },
	good: {},
	reportedAt: at(PLACE),
	check: withSwagger((properties, swagger, report) => {
		if (properties.parameters.length === 0 || securityOf(swagger).length > 0) return;
		report({
			pointer: PLACE,
			message: say`Connections ask for parameters, but the swagger has no security definition.`
		});
	})
};
// src/rules/properties/tenant-id.ts
const NAME = "token:TenantId";
const SOURCE = "AzureActiveDirectoryTenant";
const DESCRIPTION = "The tenant ID of for the Azure Active Directory application";
const hiddenUi = { constraints: {
	required: "false",
	hidden: "true"
} };
const tenantIdParameterInvalid = {
	...PARAMETERS,
	id: "TenantIdParameterInvalid",
	levels: { documented: "error" },
	summary: "token:TenantId is as the platform generates it.",
	why: "The platform fills this parameter in by itself, and recognises it by its type and metadata. The validator refuses changed ones.",
	remedy: "Restore what the connector wizard wrote: type string, metadata {\"sourceType\": \"AzureActiveDirectoryTenant\"}, no description of your own.",
	confidence: "medium",
	source: QUOTED,
	bad: withParameters({ [NAME]: {
		type: "string",
		uiDefinition: hiddenUi
	} }),
	good: withParameters({ [NAME]: {
		type: "string",
		metadata: { sourceType: SOURCE },
		uiDefinition: hiddenUi
	} }),
	reportedAt: at("/properties/connectionParameters/token:TenantId"),
	check: onEachParameter((parameter, report) => {
		if (parameter.name !== NAME) return;
		const fault = faultOf(parameter);
		if (fault !== void 0) report({
			pointer: parameter.pointer,
			message: fault
		});
	})
};
function faultOf(parameter) {
	if (parameter.type !== "string") return say`The type of ${NAME} is ${seen(parameter.type)} instead of ${"string"}.`;
	if (member(member(parameter.value, "metadata"), "sourceType") !== SOURCE) return say`${NAME} lacks the metadata ${`"sourceType": "${SOURCE}"`}.`;
	const description = member(parameter.ui, "description");
	if (description === void 0 || description === DESCRIPTION) return void 0;
	return say`${NAME} has a description of its own, ${seen(description)}.`;
}
// src/rules/properties/index.ts
const propertiesRules = [
	propertiesJsonSyntaxInvalid,
	propertiesObjectMissing,
	rootPropertyUnknown,
	propertyUnknown,
	propertyTypeInvalid,
	brandColorMissing,
	brandColorNotHex,
	brandColorNotIndependentPublisher,
	brandColorForbidden,
	brandColorReservedForIndependentPublisher,
	publisherMissing,
	publisherPlaceholder,
	publisherNotPlainName,
	stackOwnerMissing,
	stackOwnerPlaceholder,
	stackOwnerNotPlainName,
	stackOwnerEqualsPublisher,
	capabilitiesMissing,
	capabilityUnknown,
	capabilityTriggersMismatch,
	connectionParametersMissing,
	connectionParametersAndSets,
	connectionParameterNameInvalid,
	connectionParameterTypeInvalid,
	connectionParameterKeyUnknown,
	connectionParameterUiMissing,
	uiDisplayNameMissing,
	uiDescriptionMissing,
	uiTooltipMissing,
	uiConstraintTypeInvalid,
	uiAllowedValuesInvalid,
	uiRestrictedWords,
	uiPlaceholder,
	uiBoilerplateText,
	secretNotSecureString,
	secretShownAsClearText,
	tenantIdParameterInvalid,
	connectionParameterUnused,
	policyConnectionParameterNotFound,
	connectionSetsUiMissing,
	connectionSetsTooFew,
	connectionSetIncomplete,
	connectionSetNameDuplicate,
	oauthSettingsMissing,
	manyOAuthSettings,
	oauthIdentityProviderMissing,
	oauthIdentityProviderUnknown,
	oauthPausedForIndependentPublisher,
	oauthClientSecretPresent,
	oauthClientSecretPlaceholder,
	oauthClientIdMissing,
	oauthRedirectModeMissing,
	oauthRedirectModeInvalid,
	oauthRedirectUrlInvalid,
	oauthScopesNotArray,
	oauthScopesCombined,
	oauthCustomParameterMissing,
	oauthCustomParameterEmpty,
	oauthCustomParameterShape,
	oauthUrlNotHttps,
	oauthFirstPartyFlagMissing,
	oauthFirstPartyFlagNotFalse,
	oauthEndpointMismatch,
	oauthScopesMismatch,
	policyTemplateIdMissing,
	policyTemplateUnknown,
	policyKeyUnknown,
	policyTitleMissing,
	policyParameterMissing,
	policyParameterEmpty,
	policyParameterUnknown,
	policyOperationListInvalid,
	policyOperationListEmpty,
	policyOperationNotFound,
	policyOperationDuplicate,
	scriptOperationNotFound,
	scriptOperationDuplicate,
	policySectionInvalid,
	policyExistsActionInvalid,
	policyHttpMethodInvalid,
	policyRoutePathInvalid,
	policyHostTemplateInvalid,
	policyHardCodedSecret,
	pollingPolicyOnNonTrigger,
	nextLinkPolicyOnNonPageable,
	pageableWithoutNextLinkPolicy,
	scriptFileMissing,
	scriptOperationsMissing,
	securityOAuthWithoutConnectionParameter,
	securityApiKeyWithoutConnectionParameter,
	securityBasicWithoutConnectionParameter,
	connectionOAuthWithoutSecurity,
	connectionParametersWithoutSecurity
];
// src/rules/pull-request/base-branch.ts
const baseBranch = {
	id: "BaseBranch",
	subject: "pull-request",
	group: "Pull request",
	levels: { documented: "error" },
	summary: "The pull request aims at the branch on which connectors are collected.",
	why: "Other branches are overwritten from that one, so that a change made there is lost.",
	remedy: "Press Edit beside the title of the pull request and choose the base branch `dev`.",
	confidence: "high",
	source: "Contributing guide of the repository; reviewers asked for it in two pull requests.",
	bad: "A pull request into master",
	good: "A pull request into dev",
	check({ pullRequest, configuration, stage }, report) {
		const [wanted] = configuration.baseBranches;
		if (wanted === void 0 || stage === "not-applicable" || configuration.baseBranches.includes(pullRequest.base.ref)) return;
		report({
			message: say`The pull request aims at the branch ${pullRequest.base.ref}; connectors go into ${wanted}.`,
			help: say`Press Edit beside the title of the pull request and choose ${wanted} as the base branch.`
		});
	}
};
// src/review/checklist.ts
const TICKS = new Set("x xx × ✓ ✔ ☑ ✅ ✗ ✘ yes y yep true ok okay done pass passed checked complete completed 1 v * +".split(" "));
const DISMISSALS = /* @__PURE__ */ new Set([
	"n/a",
	"na",
	"n.a.",
	"not applicable",
	"-",
	"–",
	"—"
]);
const TICK_SIGNS = "✅☑✔✓";
const OPEN_SIGNS = "❌☐⬜◻";
function boxState(inside) {
	const answer = foldText(inside);
	if (TICKS.has(answer)) return "ticked";
	return DISMISSALS.has(answer) ? "dismissed" : "open";
}
function readBox(line) {
	const text = line.trimStart();
	const sign = Array.from(text.slice(0, 4))[0] ?? "";
	if (sign !== "" && TICK_SIGNS.includes(sign)) return {
		state: "ticked",
		text: text.slice(sign.length)
	};
	if (sign !== "" && OPEN_SIGNS.includes(sign)) return {
		state: "open",
		text: text.slice(sign.length)
	};
	if (!text.startsWith("[")) return void 0;
	const end = text.slice(0, 18).indexOf("]");
	if (end === -1 || text[end + 1] === "(" || text[end + 1] === "[") return void 0;
	return {
		state: boxState(text.slice(1, end)),
		text: text.slice(end + 1)
	};
}
const hasAny = (words, ...wanted) => wanted.some((word) => words.has(word));
const TOPICS = [
	["oauth-steps", (words) => hasAny(words, "oauth", "oauth2")],
	["flow-screenshots", (words) => hasAny(words, "screenshot", "screenshots") && hasAny(words, "flow", "flows")],
	["test-screenshot", (words) => hasAny(words, "screenshot", "screenshots") && hasAny(words, "test", "testing")],
	["title", (words) => hasAny(words, "named", "titled", "title") && hasAny(words, "pattern", "pr")],
	["icon", (words) => hasAny(words, "icon", "logo", "brand", "iconbrandcolor")],
	["validated", (words) => hasAny(words, "paconn") || hasAny(words, "validated") && hasAny(words, "swagger")],
	["responses", (words) => hasAny(words, "response", "responses") && hasAny(words, "schema", "schemas")],
	["descriptions", (words) => hasAny(words, "description", "descriptions") && hasAny(words, "operation", "operations", "parameters")],
	["not-existing", (words) => hasAny(words, "exist", "exists") && hasAny(words, "doesn", "not", "already")],
	["tested", (words) => hasAny(words, "works", "working") && hasAny(words, "tested", "testing", "verified")]
];
function topicOf(text) {
	const words = new Set(wordsOf(text));
	return TOPICS.find(([, holds]) => holds(words))?.[0] ?? "other";
}
function isStruck(paragraph) {
	return [...walk(paragraph)].filter((node) => node.type === "delete").map((node) => visibleText$1(node).length).reduce((sum, length) => sum + length, 0) * 2 > visibleText$1(paragraph).length;
}
function itemsOf(paragraph, own) {
	const drafts = [];
	visibleText$1(paragraph).split("\n").forEach((content, index) => {
		const line = lineOf(paragraph) + index;
		const box = index === 0 && own !== void 0 ? {
			state: own,
			text: content
		} : readBox(content);
		const last = drafts.at(-1);
		if (box !== void 0) drafts.push({
			state: box.state,
			line,
			text: box.text
		});
		else if (last !== void 0) last.text += ` ${content}`;
	});
	const struck = isStruck(paragraph);
	return drafts.map(({ state, line, text }) => ({
		text: text.replace(/\s+/g, " ").trim(),
		ticked: state === "ticked" && !struck,
		dismissed: state === "dismissed" || struck,
		topic: topicOf(text),
		line
	}));
}
function collectItems(node) {
	if (!("children" in node)) return [];
	return node.children.flatMap((child, index) => {
		if (child.type !== "paragraph") return collectItems(child);
		const checked = node.type === "listItem" && index === 0 ? node.checked : void 0;
		return itemsOf(child, typeof checked === "boolean" ? checked ? "ticked" : "open" : void 0);
	});
}
function readDescription(text) {
	return readMarkdown(new TextEncoder().encode(text));
}
function readChecklist(document) {
	return collectItems(document.tree);
}
const SAME_ITEM = .6;
function similarity(one, other) {
	const [a, b] = [new Set(one), new Set(other)];
	const common = [...a].filter((word) => b.has(word)).length;
	return a.size + b.size === 0 ? 0 : 2 * common / (a.size + b.size);
}
function programItems(items, template) {
	const wanted = template.map((item) => wordsOf(item.text));
	return items.filter((item) => {
		if (item.topic !== "other") return true;
		const words = wordsOf(item.text);
		return wanted.some((other) => similarity(words, other) >= SAME_ITEM);
	});
}
// src/review/pictures.ts
const ATTACHMENTS = [
	"https://github.com/user-attachments/assets/",
	"https://user-images.githubusercontent.com/",
	"https://private-user-images.githubusercontent.com/"
];
const REPOSITORY_ATTACHMENT = /^https:\/\/github\.com\/[^/]+\/[^/]+\/assets\//;
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|bmp|mp4|mov)(?:[?#]|$)/i;
const BADGE = /\b(?:img\.shields\.io|badge|badges|badgen\.net)\b/i;
const isShown = (url) => /^https?:\/\/./i.test(url) && !BADGE.test(url);
function leadsToPicture(url) {
	if (ATTACHMENTS.some((prefix) => url.startsWith(prefix)) || REPOSITORY_ATTACHMENT.test(url)) return true;
	return isShown(url) && PICTURE_FILE.test(url);
}
function imageTags(html) {
	const found = [];
	const lower = html.toLowerCase();
	for (let start = lower.indexOf("<img"); start !== -1; start = lower.indexOf("<img", start + 4)) {
		const end = html.indexOf(">", start);
		if (end === -1) break;
		const source = /\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(html.slice(start, end + 1));
		found.push(source?.[1] ?? source?.[2] ?? source?.[3] ?? "");
	}
	return found;
}
function readPictures(document) {
	const links = document.links.filter((link) => link.kind === "link" && leadsToPicture(link.target)).map((link) => link.target);
	const images = document.links.filter((link) => link.kind === "image").map((link) => link.target);
	const tags = [...walk(document.tree)].flatMap((node) => node.type === "html" ? imageTags(node.value) : []);
	const all = [.../* @__PURE__ */ new Set([
		...images,
		...tags,
		...links
	])];
	return {
		shown: all.filter(isShown),
		broken: all.filter((url) => !/^https?:\/\//i.test(url))
	};
}
// src/review/stage.ts
function stageOfConnector({ head, base }) {
	const wasBuilt = base !== null && (isBuilt(base) || base.files.length === 0);
	if (head === null) return wasBuilt ? "deprecation" : "proposal";
	if (!wasBuilt) return isBuilt(head) ? "submission" : "proposal";
	return becomesDeprecated(base, head) ? "deprecation" : "update";
}
function becomesDeprecated(base, head) {
	return isDeprecated(documentsOf(head).api) && !isDeprecated(documentsOf(base).api);
}
const BY_WEIGHT = [
	"submission",
	"update",
	"deprecation",
	"proposal"
];
function mainConnector(connectors, title, settings) {
	const names = new Map(connectors.map((connector) => [connector, namesOfTouched(connector)]));
	const { name } = parseTitle(title, settings, [...names.values()].flat());
	const named = connectors.length > 1 && name !== "" ? connectors.filter((one) => names.get(one)?.some((own) => mayBeSameName(own, name))) : [];
	const candidates = named.length > 0 ? named : connectors;
	return BY_WEIGHT.flatMap((stage) => candidates.filter((connector) => stageOfConnector(connector) === stage))[0];
}
function namesOfTouched({ head, base }) {
	return [...new Set([head, base].flatMap((connector) => connector === null ? [] : namesOf$1(documentsOf(connector))))];
}
function isStrayProposal(pullRequest, settings) {
	return pullRequest.files.some((file) => file.status !== "unchanged" && file.head !== null && !file.path.includes("/")) && parseTitle(pullRequest.title, settings).form !== "none";
}
function evaluateStage(pullRequest, connectors, settings) {
	const main = mainConnector(connectors, pullRequest.title, settings);
	if (main !== void 0) return stageOfConnector(main);
	return isStrayProposal(pullRequest, settings) ? "proposal" : "not-applicable";
}
const READ_ARTIFACTS = /* @__PURE__ */ new Set([
	"swagger",
	"properties",
	"readme",
	"intro",
	"script",
	"package"
]);
function artifactsWith(kind, connectors) {
	const found = connectors.flatMap(({ head, base }) => [...head?.files ?? [], ...base?.files ?? []]).filter(({ artifact, blob }) => READ_ARTIFACTS.has(artifact) && blob.kind === kind);
	return [...new Map(found.map((file) => [file.path, file])).values()];
}
function unreadableGap({ path, blob }) {
	return blob.kind === "unreadable" ? [say`${path} could not be read: ${blob.cause}`] : [];
}
function notReadGap(files) {
	return files.length === 0 ? [] : [say`Not read: ${listOf$1(files.map((file) => file.path))}.`];
}
function evaluateGaps(pullRequest, connectors) {
	return [
		...pullRequest.gaps.map((gap) => [{ value: gap }]),
		...artifactsWith("unreadable", connectors).flatMap(unreadableGap),
		...notReadGap(artifactsWith("not-read", connectors))
	];
}
function isBlocking(finding) {
	return finding.severity === "error" && finding.waiver === void 0 && finding.inBase !== true;
}
function evaluateVerdict({ stage, findings, gaps }) {
	if (findings.some(isBlocking)) return "changes-needed";
	if (gaps.length > 0) return "unknown";
	return stage === "not-applicable" ? "not-applicable" : "pass";
}
function evaluateTurn({ stage, verdict, draft, state }) {
	if (state !== "open") return "nobody";
	if (stage === "not-applicable" || verdict === "not-applicable") return "nobody";
	if (verdict === "changes-needed" || draft) return "publisher";
	if (verdict === "unknown") return "nobody";
	return stage === "proposal" ? "publisher" : "reviewer";
}
// src/rules/pull-request/facts.ts
const ONLY_INDEPENDENT = {
	certified: "off",
	custom: "off"
};
function mainOf({ connectors, pullRequest, configuration }) {
	return mainConnector(connectors, pullRequest.title, configuration.title);
}
function mainHead(subject) {
	return mainOf(subject)?.head ?? void 0;
}
function parsedTitle({ connectors, pullRequest, configuration }) {
	return parseTitle(pullRequest.title, configuration.title, connectors.flatMap(namesOfTouched));
}
function wantedName(subject) {
	const parsed = parsedTitle(subject);
	if (parsed.form !== "none") return parsed.name;
	const [only, ...others] = subject.connectors;
	if (only === void 0 || others.length > 0) return void 0;
	return parseTitle(only.name, subject.configuration.title).name;
}
function wantedTitle(subject) {
	const name = wantedName(subject);
	return name === void 0 || name === "" ? void 0 : canonicalTitle(name, subject.stage === "proposal", subject.configuration.title);
}
function operationCount(connector) {
	return documentsOf(connector).api?.operations.length ?? 0;
}
function hasOAuth(connector) {
	return usesOAuth$1(documentsOf(connector).properties?.document.value);
}
function proposedConnectors({ connectors }) {
	return connectors.flatMap(({ head }) => head === null || isBuilt(head) ? [] : [head]);
}
function countPictures({ pullRequest }) {
	const comments = pullRequest.comments.filter((comment) => comment.author !== "" && comment.author === pullRequest.author);
	const shown = [pullRequest.body, ...comments.map((comment) => comment.body)].flatMap((text) => readPictures(readDescription(text)).shown);
	const committed = pullRequest.files.filter((file) => file.status === "added" && /\.(?:png|jpe?g|gif|webp)$/i.test(file.path));
	return new Set(shown).size + committed.length;
}
// src/rules/pull-request/checklist.ts
const FOR_INDEPENDENT = /* @__PURE__ */ new Set([
	"title",
	"flow-screenshots",
	"test-screenshot",
	"oauth-steps"
]);
function templateItems({ pullRequest }) {
	const blob = pullRequest.support.template?.blob;
	return blob?.kind === "bytes" ? readChecklist(readMarkdown(blob.bytes)) : [];
}
function checklistOf(subject) {
	const document = readDescription(subject.pullRequest.body);
	return document.refusal === void 0 ? programItems(readChecklist(document), templateItems(subject)) : void 0;
}
const isAsked = ({ stage }) => stage === "submission" || stage === "update";
const mildest$3 = ({ stage }) => stage === "update" ? "info" : "error";
function concerns(item, subject) {
	const connector = mainHead(subject);
	if (FOR_INDEPENDENT.has(item.topic) && connector?.profile !== "independent-publisher") return false;
	return item.topic !== "oauth-steps" || connector !== void 0 && hasOAuth(connector);
}
const checklistMissing = {
	id: "ChecklistMissing",
	subject: "pull-request",
	group: "Checklist",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The description holds the checklist of the pull-request template.",
	why: "With it you confirm what no reviewer can see in the files: that the connector was tested and does not exist yet.",
	remedy: "Copy the checklist from the pull-request template of the repository into the description and tick what holds.",
	confidence: "medium",
	source: "Documentation of the program. Since 2025 many descriptions have headings of their own instead, and reviewers did not ask.",
	bad: "A description without a single box",
	good: "A description with the boxes of the template",
	check(subject, report) {
		const asked = templateItems(subject).length;
		const items = checklistOf(subject);
		const template = subject.pullRequest.support.template;
		if (!isAsked(subject) || asked === 0 || template === null || items === void 0 || items.length > 0) return;
		report({
			message: say`The description has none of the ${asked} boxes of the pull-request template.`,
			help: say`Copy the checklist from ${template.path} into the description and tick what holds.`,
			atMost: mildest$3(subject)
		});
	}
};
const shorten$1 = (text) => text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
const checklistIncomplete = {
	id: "ChecklistIncomplete",
	subject: "pull-request",
	group: "Checklist",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Every box of the checklist that concerns the connector is ticked.",
	why: "An open box leaves a reviewer in doubt whether it was forgotten or does not hold.",
	remedy: "Tick each box that holds, as [x]. For one that does not, write the reason beside it or cross it out.",
	confidence: "medium",
	source: "Documentation of the program. Reviewers did not ask for ticks; two of sixteen untouched checklists of new connectors were merged.",
	bad: "- [ ] I validated the swagger file by running `paconn validate`.",
	good: "- [x] I validated the swagger file by running `paconn validate`.",
	check(subject, report) {
		const items = isAsked(subject) ? (checklistOf(subject) ?? []).filter((item) => concerns(item, subject)) : [];
		const open = items.filter((item) => !item.ticked && !item.dismissed);
		if (open.length === 0) return;
		report({
			message: say`${open.length} of ${items.length} boxes of the checklist are open: ${listOf$1(open.map((item) => shorten$1(item.text)), 3)}.`,
			atMost: mildest$3(subject)
		});
	}
};
// src/rules/pull-request/checklist-evidence.ts
const withoutPictures = (subject) => countPictures(subject) > 0 ? void 0 : say`there is no picture in the description, in your comments or among the files`;
const withoutDescriptions = (_, connector) => {
	const operations = documentsOf(connector).api?.operations ?? [];
	const bare = operations.filter(({ value }) => (textOf$2(value, "description") ?? "").trim() === "");
	return bare.length === 0 ? void 0 : say`${bare.length} of ${operations.length} operations have no description`;
};
const withoutSchemas = (_, connector) => {
	const bare = (documentsOf(connector).api?.operations ?? []).filter(({ method }) => method === "get").filter(({ responses }) => responses.some(({ code, schema }) => code === "200" && schema === void 0));
	return bare.length === 0 ? void 0 : say`${bare.length} operations that read something have an answer without a schema`;
};
const withSyntaxTrouble = (_, connector) => {
	const swagger = documentsOf(connector).swagger;
	const isBroken = swagger?.document.problems.some((problem) => !problem.harmless) ?? false;
	return swagger !== void 0 && isBroken ? say`${swagger.file.name} is not valid JSON, and no tool can have accepted it` : void 0;
};
const withIcon = (_, connector) => {
	const icon = artifactOf(connector, "icon");
	if (connector.profile !== "independent-publisher") return void 0;
	return icon === void 0 ? void 0 : say`${icon.name} is an icon`;
};
const withoutPattern = (subject) => parsedTitle(subject).form === "none" ? say`the title is not of that pattern` : void 0;
const withoutReadme = (_, connector) => artifactOf(connector, "readme") === void 0 ? say`there is no readme` : void 0;
const EVIDENCE = {
	descriptions: withoutDescriptions,
	responses: withoutSchemas,
	validated: withSyntaxTrouble,
	icon: withIcon,
	title: withoutPattern,
	"flow-screenshots": withoutPictures,
	"test-screenshot": withoutPictures,
	"oauth-steps": withoutReadme
};
const CLAIMS = {
	descriptions: "that all operations are described",
	responses: "that the answers have schemas",
	validated: "that the API definition was validated",
	icon: "that there is no icon",
	title: "that the title follows the pattern",
	"flow-screenshots": "that there are screenshots of flows",
	"test-screenshot": "that there is a screenshot of the test tab",
	"oauth-steps": "that the readme explains how to make the OAuth app"
};
const checklistEvidence = {
	id: "ChecklistEvidence",
	subject: "pull-request",
	group: "Checklist",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "No ticked box is contradicted by the files.",
	why: "A tick that does not hold costs the reviewer’s trust in the other ones.",
	remedy: "Mend what the box speaks of, or take the tick out.",
	confidence: "medium",
	source: "Own judgement; some descriptions had every box ticked although the files said otherwise.",
	bad: "- [x] I have pasted screenshots of flows, in a pull request without any picture",
	good: "- [ ] I have pasted screenshots of flows, in a pull request without any picture",
	check(subject, report) {
		const connector = mainHead(subject);
		if (connector === void 0 || subject.stage !== "submission" && subject.stage !== "update") return;
		const ticked = new Set((checklistOf(subject) ?? []).filter((item) => item.ticked).map((item) => item.topic));
		for (const topic of ticked) {
			const against = EVIDENCE[topic]?.(subject, connector);
			const claim = CLAIMS[topic];
			if (against !== void 0 && claim !== void 0) report({ message: say`The checklist says ${[claim]}, but ${against}.` });
		}
	}
};
// src/rules/pull-request/connector-deleted.ts
function lossOf({ folder, head, base }) {
	if (base === null || !isBuilt(base)) return void 0;
	if (head === null) return folder;
	const swagger = artifactOf(base, "swagger");
	return artifactOf(head, "swagger") === void 0 ? swagger?.path : void 0;
}
const connectorDeleted = {
	id: "ConnectorDeleted",
	subject: "pull-request",
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "A published connector is deprecated, not deleted.",
	why: "Flows that use the connector would break without a warning, and the published connector cannot be maintained without its files.",
	remedy: "Restore the files and mark the connector as deprecated in its API definition.",
	confidence: "high",
	source: "Reviewers asked for it in three pull requests.",
	bad: "Removes every file below independent-publisher-connectors/Contoso Tickets",
	good: "Sets \"deprecated\": true in every operation of apiDefinition.swagger.json",
	check({ connectors }, report) {
		if (connectors.length >= 10) return;
		const lost = connectors.flatMap((connector) => lossOf(connector) ?? []);
		if (lost.length === 0) return;
		report({
			message: say`The pull request deletes ${listOf$1(lost)}.`,
			help: say`Restore what is deleted. To retire a connector, mark it as deprecated in the title and in every operation of its API definition, and leave the files in place until the program has taken it down.`
		});
	}
};
// src/rules/pull-request/connector-folder.ts
function messageOf({ fault, folder, wanted }) {
	switch (fault) {
		case "root-casing":
		case "root-misspelt": return say`${folder} lies in a folder of another spelling than the repository’s own.`;
		case "nested-root": return say`${folder} lies in a folder that repeats the one around it.`;
		case "outside-roots": return say`The connector folder ${folder} lies at the top of the repository.`;
		case "too-deep": return say`The files of the connector lie one folder too deep, in ${folder}.`;
		case "bare-file": return say`${folder} is a file, where the folder of the connector should be.`;
		case "no-folder": return say`The files of the connector lie directly in ${folder}, without a folder of their own.`;
		case "two-casings": return say`${folder} and ${wanted ?? folder} differ only in capital letters: they are two folders here, and one on most other computers.`;
	}
}
function helpOf({ fault, folder, wanted }) {
	if (wanted === void 0) return say`Make a folder with the name of the connector in ${folder} and move the files into it.`;
	if (fault === "bare-file") return say`Delete the file ${folder} and add ${`${wanted}/intro.md`} instead: GitHub makes the folder when you type that path as the file’s name.`;
	return say`Move the files to ${wanted}.`;
}
const mildest$2 = ({ fault }) => fault === "two-casings" ? "warning" : "error";
function strayHelp(subject) {
	const { folders } = subject.configuration;
	const root = PROFILES.flatMap((profile) => folders[profile])[0] ?? "";
	const { name } = parsedTitle(subject);
	return say`Move what you wrote to ${`${root}/${name}/intro.md`}, and restore the files of the repository itself.`;
}
const connectorFolder = {
	id: "ConnectorFolder",
	subject: "pull-request",
	group: "Pull request",
	levels: { documented: "error" },
	summary: "The connector lies in a folder of its own below the folder of its program.",
	why: "The validation looks nowhere else, so that a connector in another place is neither checked nor deployed.",
	remedy: "Move the files to `independent-publisher-connectors/<name of the connector>/`.",
	confidence: "high",
	source: "Documentation of the program; wrong places were seen in about twenty pull requests.",
	bad: "Contoso Tickets/apiDefinition.swagger.json",
	good: "independent-publisher-connectors/Contoso Tickets/apiDefinition.swagger.json",
	check(subject, report) {
		const { pullRequest, configuration, connectors } = subject;
		for (const misplacement of findMisplacements(pullRequest, configuration.folders)) report({
			message: messageOf(misplacement),
			help: helpOf(misplacement),
			atMost: mildest$2(misplacement)
		});
		if (connectors.length === 0 && isStrayProposal(pullRequest, configuration.title)) report({
			message: say`The title is that of a connector, but the files lie at the top of the repository.`,
			help: strayHelp(subject)
		});
	}
};
// src/rules/pull-request/foreign-files.ts
const foreignFiles = {
	id: "ForeignFiles",
	subject: "pull-request",
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: { custom: "warning" }
	},
	summary: "Only files of the connector are changed.",
	why: "Other files are the repository’s or your editor’s; merged with the connector they reach everyone who clones the repository.",
	remedy: "Take the files out of the pull request, or start again from a fresh branch with only the connector’s folder.",
	confidence: "high",
	source: "Reviewers asked for a clean pull request in eight cases.",
	bad: "Files below independent-publisher-connectors/Contoso Tickets, and .vscode/settings.json",
	good: "Files below independent-publisher-connectors/Contoso Tickets only",
	check({ pullRequest, configuration, connectors }, report) {
		if (connectors.length === 0 || connectors.length >= 10) return;
		const paths = findFilesOutside(pullRequest, configuration.folders).map((file) => file.path);
		const [first] = paths;
		if (first === void 0) return;
		report({ message: paths.length === 1 ? say`${first} does not belong to the connector.` : say`${paths.length} changed files do not belong to the connector: ${listOf$1(paths)}.` });
	}
};
// src/rules/pull-request/intro.ts
const isProposal = ({ stage }) => stage === "proposal";
function complaintAboutMissing(connector) {
	const path = `${connector.folder}/intro.md`;
	if (connector.files.length === 0 || artifactOf(connector, "intro") !== void 0) return void 0;
	const readme = artifactOf(connector, "readme");
	if (readme === void 0) return {
		message: say`The proposal has no ${"intro.md"}.`,
		help: say`Add ${path}: what the service is, what the connector will do, and your e-mail address if you look for somebody to build it with.`
	};
	return {
		message: say`The proposal has ${readme.name}, but no ${"intro.md"}.`,
		help: say`Rename ${readme.name} to ${"intro.md"}. The readme comes later, together with the connector.`,
		atMost: "warning"
	};
}
const introMissing = {
	id: "IntroMissing",
	subject: "pull-request",
	group: "Proposal",
	levels: {
		documented: "error",
		profiles: ONLY_INDEPENDENT
	},
	summary: "A proposal has an intro.md in the connector’s folder.",
	why: "It tells others what is being built, so that nobody builds it twice and those who want to help can.",
	remedy: "Add intro.md to the connector’s folder: what the service is, what the connector will do, and how to reach you.",
	confidence: "medium",
	source: "Documentation of the program since 2025.",
	bad: "independent-publisher-connectors/Contoso Tickets/readme.md and nothing else",
	good: "independent-publisher-connectors/Contoso Tickets/intro.md",
	check(subject, report) {
		if (!isProposal(subject)) return;
		for (const connector of proposedConnectors(subject)) {
			const complaint = complaintAboutMissing(connector);
			if (complaint !== void 0) report(complaint);
		}
	}
};
const FEWEST_LETTERS = 80;
const PURPOSE = new Set("action actions allow allows connector create creates enable enables feature features get gets help helps let lets list lists operation operations provide provides read reads retrieve send sends support supports trigger triggers update updates will".split(" "));
const SEEKS_HELP = /\b(?:collaborat\w{0,8}|co-?author\w{0,3}|contributors? (?:are )?(?:wanted|welcome)|looking for (?:help|someone|somebody|a partner))\b/i;
function hasAddress(text) {
	return [...text.matchAll(/@/g)].some(({ index }) => /[^\s@]$/.test(text.slice(Math.max(0, index - 1), index)) && /^@[\w-]{1,63}\.[a-z]/i.test(text.slice(index, index + 80)));
}
function complaintsAbout(text, file) {
	const words = wordsOf(text);
	if (words.reduce((sum, word) => sum + word.length, 0) < FEWEST_LETTERS) return [{
		file: file.path,
		message: say`${file.name} says too little to know what is proposed.`,
		help: ["Describe in a few sentences what the service is and what the connector will do."]
	}];
	const complaints = [];
	if (!words.some((word) => PURPOSE.has(word))) complaints.push({
		file: file.path,
		message: say`${file.name} does not seem to say what the connector will do.`,
		help: ["Add a list of the actions and triggers that you plan."]
	});
	if (SEEKS_HELP.test(text) && !hasAddress(text)) complaints.push({
		file: file.path,
		message: say`${file.name} asks for collaborators, but has no e-mail address.`,
		help: ["Add the address under which they can reach you."]
	});
	return complaints;
}
const introIncomplete = {
	id: "IntroIncomplete",
	subject: "pull-request",
	group: "Proposal",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "intro.md says what the service is, what the connector will do, and how to reach those who look for help.",
	why: "Others decide by it whether their own idea is already taken care of, and whether to join.",
	remedy: "Say in intro.md what the service is and what the connector will do. Add an e-mail address if you look for collaborators.",
	confidence: "low",
	source: "Documentation of the program; how to tell it from the text is our own judgement.",
	bad: "intro.md: “Connector for Contoso. Collaborators wanted!”",
	good: "intro.md: “Contoso keeps support tickets. The connector will list, read and create tickets. Write to ada@example.com to help.”",
	check(subject, report) {
		if (!isProposal(subject)) return;
		for (const connector of proposedConnectors(subject)) {
			const file = artifactOf(connector, "intro");
			if (file?.blob.kind !== "bytes") continue;
			const document = readMarkdown(file.blob.bytes);
			if (document.refusal !== void 0) continue;
			for (const complaint of complaintsAbout(visibleText$1(document.tree), file)) report(complaint);
		}
	}
};
// src/rules/pull-request/screenshots-missing.ts
const plural = (count, one) => [`${count} ${one}${count === 1 ? "" : "s"}`];
function brokenNote({ pullRequest }) {
	const { broken } = readPictures(readDescription(pullRequest.body));
	const [first] = broken.filter((path) => path !== "");
	return first === void 0 ? [] : say` The picture ${first} cannot be seen by others: paste it into the description instead.`;
}
const screenshotsMissing = {
	id: "ScreenshotsMissing",
	subject: "pull-request",
	group: "Checklist",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The description shows flows that succeed and the test tab of the connector.",
	why: "Reviewers have no account of the service: pictures are how they see that the connector works.",
	remedy: "Paste pictures into the description: flows in which up to three operations succeed, and the test tab of the custom connector.",
	confidence: "medium",
	source: "Pull-request template of the repository. Most merged pull requests have two pictures, and reviewers did not ask for more.",
	bad: "A description without pictures",
	good: "A description with a picture of the flows for each of three operations, and one of the test tab",
	check(subject, report) {
		const connector = mainHead(subject);
		const { flows } = subject.configuration.screenshots;
		if (subject.stage !== "submission" || connector === void 0 || flows === 0) return;
		const operations = operationCount(connector);
		const wantedFlows = Math.min(flows, operations);
		const found = countPictures(subject);
		if (operations === 0 || found >= wantedFlows + 1) return;
		report({
			message: say`The pull request shows ${plural(found, "picture")}; the template asks for flows with ${plural(wantedFlows, "operation")} and for the test tab.${brokenNote(subject)}`,
			help: say`Paste into the description: ${plural(wantedFlows, "operation")} succeeding in a flow, and the test tab. One picture may show several operations; then fewer will do.`
		});
	}
};
// src/rules/pull-request/single-connector.ts
function cleanBranch({ configuration, pullRequest }) {
	return configuration.baseBranches[0] ?? pullRequest.base.ref;
}
function historyHelp(subject) {
	return say`Bring your fork up to date, make a new branch from its ${cleanBranch(subject)}, copy only the folder of your connector into it, and open a new pull request from that branch.`;
}
function splitHelp(subject) {
	const main = mainOf(subject);
	const others = subject.connectors.filter((connector) => connector !== main).map((connector) => connector.folder);
	if (main === void 0) return ["Keep one connector in this pull request and open another one for each of the others."];
	return say`Keep ${main.folder} here. Undo the changes to ${listOf$1(others)}; for those that you meant, open a pull request of their own.`;
}
const singleConnector = {
	id: "SingleConnector",
	subject: "pull-request",
	group: "Pull request",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "A pull request changes one connector.",
	why: "Each connector is reviewed, certified and deployed by itself; two in one pull request hold each other up.",
	remedy: "Open one pull request for each connector, each from a branch of its own.",
	confidence: "high",
	source: "Documentation of the program; reviewers asked for it in thirteen pull requests.",
	bad: "Files below independent-publisher-connectors/Contoso Tickets and independent-publisher-connectors/Fabrikam Helpdesk",
	good: "Files below independent-publisher-connectors/Contoso Tickets only",
	check(subject, report) {
		const { length } = subject.connectors;
		if (length <= 1) return;
		const folders = subject.connectors.map((connector) => connector.folder);
		if (length < 10) {
			report({
				message: say`This pull request changes ${length} connectors: ${listOf$1(folders)}.`,
				help: splitHelp(subject)
			});
			return;
		}
		report({
			message: say`This pull request changes ${length} connectors. Most likely the branch carries changes of others that are not meant to be here.`,
			help: historyHelp(subject)
		});
	}
};
// src/rules/pull-request/title-name-mismatch.ts
const titleNameMismatch = {
	id: "TitleNameMismatch",
	subject: "pull-request",
	group: "Pull request",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The title names the connector that the files describe.",
	why: "A title that names another connector usually means that the wrong files, or the files of two connectors, were added.",
	remedy: "Make the name in the title, the folder and the title in the API definition agree.",
	confidence: "medium",
	source: "In 295 of 329 merged pull requests the title’s name equals that of the folder or of the API definition.",
	bad: "Fabrikam Helpdesk (Independent Publisher), with the folder Contoso Tickets",
	good: "Contoso Tickets (Independent Publisher), with the folder Contoso Tickets",
	check(subject, report) {
		const main = mainOf(subject);
		const { name, form } = parsedTitle(subject);
		if (main === void 0 || form === "none") return;
		if (namesOfTouched(main).some((own) => mayBeSameName(own, name))) return;
		const title = canonicalTitle(main.name, subject.stage === "proposal", subject.configuration.title);
		report({
			message: say`The title speaks of ${name}, and the files are those of ${main.name}.`,
			help: say`If the files are the right ones, change the title to ${title}.`,
			fix: {
				kind: "title",
				title
			}
		});
	}
};
// src/rules/pull-request/title-pattern.ts
const titlePattern = {
	id: "TitlePattern",
	subject: "pull-request",
	group: "Pull request",
	levels: {
		documented: "error",
		calibrated: "info",
		profiles: ONLY_INDEPENDENT
	},
	summary: "The title is the name of the connector and “(Independent Publisher)”; a proposal has “Proposal - ” before it.",
	why: "Reviewers and other publishers look for connectors by these titles, also to see whether somebody builds one already.",
	remedy: "Change the title to `Name (Independent Publisher)`, or to `Proposal - Name (Independent Publisher)` while there is only a proposal.",
	confidence: "high",
	source: "Documentation of the program. Reviewers were never seen asking for a corrected suffix.",
	bad: "Add contoso tickets [independent publishers]",
	good: "Contoso Tickets (Independent Publisher)",
	check(subject, report) {
		const parsed = parsedTitle(subject);
		if (subject.stage === "not-applicable" || parsed.form === "canonical") return;
		const wanted = wantedTitle(subject);
		const program = parsed.notes.find((note) => note.kind === "other-program");
		const message = program !== void 0 ? say`The title names another program: ${program.text}.` : parsed.form === "none" ? say`The title does not show that this is a connector of the program.` : say`The title is understood, but it is not in the usual form.`;
		if (wanted === void 0) report({ message });
		else report({
			message,
			help: say`Change the title to ${wanted}.`,
			fix: {
				kind: "title",
				title: wanted
			}
		});
	}
};
// src/rules/pull-request/title-stage-mismatch.ts
const isWhole = (connector) => connector !== void 0 && [
	"swagger",
	"properties",
	"readme"
].every((kind) => artifactOf(connector, kind) !== void 0);
function mildest$1({ pullRequest, stage }, connector) {
	if (pullRequest.draft || !isWhole(connector)) return "info";
	return stage === "submission" ? "error" : "warning";
}
function reportStillProposal(subject, report) {
	const wanted = wantedTitle(subject);
	if (wanted === void 0) return;
	report({
		message: say`The title still says ${subject.configuration.title.proposalPrefix}, though the files of the connector are here.`,
		help: say`When the files are ready for review, change the title to ${wanted}.`,
		atMost: mildest$1(subject, mainHead(subject)),
		fix: {
			kind: "title",
			title: wanted
		}
	});
}
function reportNotYetBuilt(subject, report) {
	const wanted = wantedTitle(subject);
	if (wanted === void 0) return;
	report({
		message: say`The title is that of a finished connector, but the pull request holds only its description.`,
		help: say`Add the files of the connector, or change the title to ${wanted} until they are ready.`,
		atMost: subject.pullRequest.draft ? "info" : "warning",
		fix: {
			kind: "title",
			title: wanted
		}
	});
}
// src/rules/pull-request/index.ts
const pullRequestRules = [
	baseBranch,
	singleConnector,
	connectorFolder,
	connectorDeleted,
	foreignFiles,
	titlePattern,
	{
		id: "TitleStageMismatch",
		subject: "pull-request",
		group: "Pull request",
		levels: {
			documented: "error",
			profiles: ONLY_INDEPENDENT
		},
		summary: "The title says “Proposal” as long as there is only a proposal, and no longer.",
		why: "Reviewers leave a proposal alone until its title says that the connector is there.",
		remedy: "Take “Proposal - ” out of the title when the files are ready; put it in front while they are not.",
		confidence: "high",
		source: "Documentation of the program; reviewers asked for it in five pull requests.",
		bad: "Proposal - Contoso Tickets (Independent Publisher), with apiDefinition.swagger.json, apiProperties.json and readme.md",
		good: "Contoso Tickets (Independent Publisher), with the same files",
		check(subject, report) {
			const { proposal, form } = parsedTitle(subject);
			if (form === "none" || subject.stage === "not-applicable") return;
			if (proposal && subject.stage !== "proposal") reportStillProposal(subject, report);
			if (!proposal && subject.stage === "proposal") reportNotYetBuilt(subject, report);
		}
	},
	titleNameMismatch,
	introMissing,
	introIncomplete,
	checklistMissing,
	checklistIncomplete,
	checklistEvidence,
	screenshotsMissing
];
// src/rules/readme/example.ts
function readmeWith(passage, replacement) {
	return { files: { [README_NAME]: sampleReadme.replaceAll(passage, replacement) } };
}
// src/rules/readme/operations.ts
const METHODS = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch"
];
function visibleOperations(documents) {
	const paths = member(documents.swagger?.document.value, "paths");
	if (!isObject(paths)) return [];
	return Object.values(paths).flatMap((path) => METHODS.flatMap((method) => {
		const operation = member(path, method);
		if (!isObject(operation) || member(operation, "deprecated") === true || member(operation, "x-ms-visibility") === "internal") return [];
		const operationId = member(operation, "operationId");
		const summary = member(operation, "summary");
		if (typeof operationId !== "string") return [];
		return [{
			operationId,
			summary: typeof summary === "string" ? summary : ""
		}];
	}));
}
// src/rules/readme/template.ts
const INDEPENDENT_ONLY = {
	certified: "off",
	custom: "off"
};
const README_GROUP = "Readme";
const OPERATIONS = /^(?:(?:supported|available) (?:operation|action|trigger)s?\b|(?:operation|action|trigger)s(?: (?:and|&) (?:action|trigger)s)?(?: supported)?$)/;
const CREDENTIALS = /^(?:(?:how to )?(?:obtain|get|acquir|generat|creat)(?:e|t?ing)? .*(?:credential|key|token)|(?:.* )?credentials?$|authentication|authorization)/;
const PUBLISHER = section("Publisher", true, /^publishers?\b/);
const PREREQUISITES = section("Prerequisites", true, /^pre[- ]?requisites?\b/);
const SUPPORTED_OPERATIONS = section("Supported Operations", true, OPERATIONS);
const OBTAINING_CREDENTIALS = section("Obtaining Credentials", true, CREDENTIALS);
const TEMPLATE_SECTIONS = [
	PUBLISHER,
	PREREQUISITES,
	SUPPORTED_OPERATIONS,
	OBTAINING_CREDENTIALS,
	section("Known Issues and Limitations", true, /known (?:issue|limitation)s?|^(?:issues and )?limitations?$/),
	section("Getting Started", false, /^getting started\b/),
	section("Frequently Asked Questions", false, /^(?:frequently asked questions?|faqs?)\b/),
	section("Deployment Instructions", false, /^deployment instructions?\b/)
];
function section(name, required, pattern) {
	return {
		name,
		required,
		isNamed: (key) => pattern.test(key)
	};
}
const READMES = /* @__PURE__ */ new WeakMap();
function readmeOf(documents) {
	const document = documents.readme?.document;
	if (document === void 0 || document.refusal !== void 0) return void 0;
	const known = READMES.get(document);
	if (known !== void 0) return known;
	const readme = sortSections(document);
	READMES.set(document, readme);
	return readme;
}
function sortSections(document) {
	const found = /* @__PURE__ */ new Map();
	let title;
	for (const candidate of document.sections) {
		const named = TEMPLATE_SECTIONS.find((each) => each.isNamed(candidate.heading.key));
		if (named === void 0) title ??= candidate.heading.level === 1 ? candidate : void 0;
		else if (!found.has(named)) found.set(named, candidate);
	}
	return {
		document,
		title,
		found
	};
}
function wordsUnder(section) {
	return [visibleText$1(...section.body), ...section.below.flatMap((each) => [each.heading.text, visibleText$1(...each.body)])].join("\n").trim();
}
function lineOfSection(readme, wanted) {
	return readme.found.get(wanted)?.heading.line ?? 1;
}
function hasTemplateName(section, wanted) {
	return section.heading.key === comparable(wanted.name);
}
// src/rules/readme/described-operations.ts
const readmeOperationNotDocumented = {
	id: "ReadmeOperationNotDocumented",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme describes every operation that makers can use.",
	why: "Makers read the list to see whether the connector can do what they need.",
	remedy: "Add a heading with the summary of the operation and one sentence on what it does.",
	confidence: "high",
	source: "Readme template of the program; 106 of 394 published readmes leave operations out.",
	bad: readmeWith("### Get a ticket\nReads one ticket.\n", ""),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0) return;
		const text = readme.document.comparableText;
		const operations = visibleOperations(documents);
		const names = operations.filter(({ summary, operationId }) => !mentions(text, summary) && !mentions(text, operationId)).map(({ summary, operationId }) => summary || operationId);
		if (names.length === 0) return;
		const message = say`The readme does not mention ${names.length} of ${operations.length} operations: ${listOf$1(names, 4)}.`;
		report({
			line: lineOfSection(readme, SUPPORTED_OPERATIONS),
			message
		});
	}
};
function mentions(text, name) {
	const wanted = comparable(name);
	return wanted !== "" && text.includes(wanted);
}
const DIVIDER = /^(?:supported |available )?(?:actions?|triggers?|operations?|parameters?|required|optional|inputs?|outputs?|requests?|responses?|returns?|examples?|notes?|usage|description|deprecated)\b/;
const readmeOperationUnknown = {
	id: "ReadmeOperationUnknown",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The headings below “Supported Operations” are operations of the swagger.",
	why: "A heading that no operation answers to is most often an operation that was renamed or removed, and makers look for it in vain.",
	remedy: "Use the summary of the operation as the heading, or remove the heading.",
	confidence: "medium",
	source: "Published readmes: 61 of 394 have such headings.",
	bad: readmeWith("### Get a ticket\n", "### Close a ticket\nCloses it.\n### Get a ticket\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
		if (list === void 0) return;
		const known = new Set(visibleOperations(documents).flatMap(({ summary, operationId }) => [letters(summary), letters(operationId)]));
		const leaves = list.below.filter((section) => section.below.length === 0);
		const levels = new Set(leaves.filter((section) => isKnown(section, known)).map((section) => section.heading.level));
		const unknown = leaves.filter(({ heading }) => levels.has(heading.level) && !DIVIDER.test(heading.key)).filter((section) => !isKnown(section, known));
		const first = unknown[0];
		if (first === void 0) return;
		const names = listOf$1(unknown.map(({ heading }) => heading.text), 3);
		report({
			line: first.heading.line,
			message: say`No operation of the swagger is called ${names}.`
		});
	}
};
function isKnown(section, known) {
	const name = letters(section.heading.text);
	return name === "" || known.has(name);
}
const readmeOperationsWithoutHeadings = {
	id: "ReadmeOperationsWithoutHeadings",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "Each operation has a heading of its own below “Supported Operations”.",
	why: "Headings can be linked to and appear in the table of contents; entries of a list or a table cannot.",
	remedy: "Give each operation a level-3 heading and a sentence.",
	confidence: "medium",
	source: "Readme template of the program; 32 of 394 published readmes use a list or a table.",
	bad: readmeWith("### ", "- "),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const list = readmeOf(documents)?.found.get(SUPPORTED_OPERATIONS);
		if (list === void 0 || list.below.length > 0 || list.body.length === 0) return;
		report({
			line: list.heading.line,
			message: say`The operations under ${list.heading.text} have no headings of their own.`
		});
	}
};
// src/rules/readme/introduction.ts
const SAMPLE_INTRODUCTION = "Contoso Tickets keeps support tickets. This connector creates and reads them.";
const SHORTEST = 40;
const readmeIntroMissing = {
	id: "ReadmeIntroMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "Below its title the readme says what the service and the connector do.",
	why: "These sentences are the first that a maker reads about the connector.",
	remedy: "Say in two or three sentences what the service is and what the connector does with it.",
	confidence: "high",
	source: "Readme template of the program; 3 of 394 published readmes lack it.",
	bad: readmeWith(`${SAMPLE_INTRODUCTION}\n`, ""),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const introduction = introductionOf(readmeOf(documents));
		if (introduction === void 0 || introduction.words !== "") return;
		report({
			line: introduction.line,
			message: say`Between the title and the next heading there is no text.`
		});
	}
};
const readmeIntroShort = {
	id: "ReadmeIntroShort",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: `The text below the title has at least ${SHORTEST} characters.`,
	why: "A few words do not tell a maker whether the connector is what they look for.",
	remedy: "Say in two or three sentences what the service is and what the connector does with it.",
	confidence: "medium",
	source: "Published readmes: 1 of 394 is shorter.",
	bad: readmeWith(SAMPLE_INTRODUCTION, "Support tickets."),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const introduction = introductionOf(readmeOf(documents));
		if (introduction === void 0) return;
		const { length } = introduction.words;
		if (length === 0 || length >= SHORTEST) return;
		report({
			line: introduction.line,
			message: say`The text below the title has only ${length} characters.`
		});
	}
};
function introductionOf(readme) {
	if (readme === void 0) return void 0;
	const { document, title } = readme;
	if (title !== void 0) return {
		words: oneLine(visibleText$1(...title.body)),
		line: title.heading.line
	};
	const before = oneLine(visibleText$1(...document.preamble));
	const first = document.sections[0];
	const firstIsSection = first !== void 0 && TEMPLATE_SECTIONS.some((section) => section.isNamed(first.heading.key));
	if (before !== "" || first === void 0 || firstIsSection) return {
		words: before,
		line: 1
	};
	return {
		words: oneLine(visibleText$1(...first.body)),
		line: first.heading.line
	};
}
// src/rules/readme/links.ts
const readmeLocalImage = {
	id: "ReadmeLocalImage",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Pictures are linked by a web address.",
	why: "The published page holds the text only: pictures that lie in the folder, or on your disk, are shown as broken.",
	remedy: "Upload the picture somewhere public and use its https address, or remove it.",
	confidence: "high",
	source: "Published readmes: 7 of 394 have pictures without a web address.",
	bad: readmeWith("None.\n", "None.\n![Form](form.png)\n"),
	good: readmeWith("None.\n", "None.\n![Form](https://contoso.example/form.png)\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (link.kind !== "image" || link.target === "" || /^https?:/i.test(link.target)) continue;
			report({
				file: artifact.file.path,
				line: link.line,
				message: say`The picture ${shorten(link.target)} is not at a web address.`
			});
		}
	}
};
const readmeBrokenLink = {
	id: "ReadmeBrokenLink",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Links inside the connector lead somewhere: to a heading of the page or a file of the folder.",
	why: "Readers who follow the link end on an error page or stay where they are.",
	remedy: "Correct the link, or use the full https address of the page.",
	confidence: "high",
	source: "How GitHub resolves relative links and headings.",
	bad: readmeWith("None.\n", "None. See [the steps](setup.md).\n"),
	good: readmeWith("None.\n", "None. See [the steps](#obtaining-credentials).\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (link.kind !== "link") continue;
			const reason = whyBroken(link.target, artifact, documents);
			if (reason === void 0) continue;
			const message = reason === "heading" ? say`No heading of this page answers to the link ${shorten(link.target)}.` : say`The link ${shorten(link.target)} leads to a file that is not in the folder.`;
			report({
				file: artifact.file.path,
				line: link.line,
				message
			});
		}
	}
};
const readmeInsecureLink = {
	id: "ReadmeInsecureLink",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Links use https.",
	why: "Browsers warn of pages that come without encryption.",
	remedy: "Use https where the site has it.",
	confidence: "high",
	source: "Published readmes: 5 of 394 have such links.",
	bad: readmeWith("None.\n", "None. See [Contoso](http://contoso.example).\n"),
	good: readmeWith("None.\n", "None. See [Contoso](https://contoso.example).\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (!/^http:/i.test(link.target) || LOOPBACK.test(link.target)) continue;
			report({
				file: artifact.file.path,
				line: link.line,
				message: say`The link ${shorten(link.target)} has no encryption.`
			});
		}
	}
};
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;
const readmeEmptyLink = {
	id: "ReadmeEmptyLink",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "Every link and every picture has a target.",
	why: "A link without a target looks like one and does nothing.",
	remedy: "Put the address into the round brackets, or remove the link.",
	confidence: "high",
	source: "None of 394 published readmes has one.",
	bad: readmeWith("None.\n", "None. See [Contoso]().\n"),
	good: readmeWith("None.\n", "None. See [Contoso](https://contoso.example).\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const { artifact, link } of linksOf(documents)) {
			if (link.target !== "") continue;
			report({
				file: artifact.file.path,
				line: link.line,
				message: link.kind === "image" ? say`A picture has no address.` : say`A link has no address.`
			});
		}
	}
};
function linksOf(documents) {
	return [documents.readme, documents.intro].flatMap((artifact) => artifact?.document.links.map((link) => ({
		artifact,
		link
	})) ?? []);
}
function whyBroken(target, artifact, documents) {
	if (target === "" || /^[a-z][a-z0-9+.-]*:|^\/|^\.\.(?:\/|$)/i.test(target)) return void 0;
	if (target.startsWith("#")) return anchorsOf(artifact.document).has(decoded(target.slice(1)).toLowerCase()) ? void 0 : "heading";
	const name = decoded(target.replace(/[?#].*$/s, "")).replace(/^\.\//, "").replace(/\/$/, "");
	if (name === "" || name === "." || looksLikeHost(name)) return void 0;
	return documents.connector.files.some((file) => file.name === name || file.name.startsWith(`${name}/`)) ? void 0 : "file";
}
function looksLikeHost(name) {
	return /^www\./i.test(name);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const ANCHORS = /* @__PURE__ */ new WeakMap();
function anchorsOf(document) {
	const known = ANCHORS.get(document) ?? readAnchors(document);
	ANCHORS.set(document, known);
	return known;
}
function readAnchors(document) {
	const anchors = /* @__PURE__ */ new Set(["top"]);
	for (const { heading } of document.sections) {
		const slug = heading.text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
		let anchor = slug;
		for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
		anchors.add(anchor);
	}
	for (const node of walk(document.tree)) {
		if (node.type !== "html") continue;
		for (const [, anchor] of node.value.matchAll(/\b(?:id|name)\s{0,9}=\s{0,9}["']([^"']{1,200})["']/gi)) anchors.add((anchor ?? "").toLowerCase());
	}
	return anchors;
}
function shorten(target) {
	return target.length > 80 ? `${target.slice(0, 80)}…` : target;
}
// src/rules/readme/oauth-steps.ts
const REDIRECT_URL = "https://global.consent.azure-apim.net/redirect";
const SAMPLE_STEP = "Open your profile in Contoso and create an API key.";
const MENTIONS_REDIRECT = /redirect|call[ -]?back/;
const MENTIONS_SECRET = /client[ -]?secret/;
const WITH_OAUTH = {
	swagger: {
		security: [{ oauth: [] }],
		securityDefinitions: {
			api_key: null,
			oauth: {
				type: "oauth2",
				flow: "accessCode",
				authorizationUrl: "https://login.contoso.com/authorize",
				tokenUrl: "https://login.contoso.com/token",
				scopes: { "tickets.read": "Read tickets" }
			}
		}
	},
	properties: { properties: { connectionParameters: {
		api_key: null,
		token: {
			type: "oauthSetting",
			oAuthSettings: {
				identityProvider: "oauth2",
				clientId: "[YOUR_CLIENT_ID]",
				scopes: ["tickets.read"],
				redirectMode: "Global",
				redirectUrl: REDIRECT_URL,
				customParameters: {
					authorizationUrl: { value: "https://login.contoso.com/authorize" },
					tokenUrl: { value: "https://login.contoso.com/token" },
					refreshUrl: { value: "https://login.contoso.com/token" }
				}
			}
		}
	} } }
};
const DESCRIBED = {
	...WITH_OAUTH,
	...readmeWith(SAMPLE_STEP, `Register an app in the Contoso portal with the redirect URL ${REDIRECT_URL} and the scope tickets.read, and copy its client id and client secret.`)
};
const readmeOAuthStepsMissing = {
	id: "ReadmeOAuthStepsMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme of a connector that signs in with OAuth says how to create the OAuth app.",
	why: "The team that deploys the connector has to create the app first, and so has everybody who wants to try it.",
	remedy: `Describe how to register the app: where, the redirect URL ${REDIRECT_URL}, the scopes, and where client id and client secret are found.`,
	confidence: "high",
	source: "Checklist of the pull request template; 9 of 394 published readmes say nothing of it.",
	bad: WITH_OAUTH,
	good: DESCRIBED,
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || !usesOAuth(documents)) return;
		const text = readme.document.comparableText;
		if (MENTIONS_REDIRECT.test(text) || MENTIONS_SECRET.test(text)) return;
		report({
			line: lineOfSection(readme, OBTAINING_CREDENTIALS),
			message: say`The connector signs in with OAuth, but the readme does not say how to create the OAuth app.`
		});
	}
};
const readmeOAuthRedirectNotMentioned = {
	id: "ReadmeOAuthRedirectNotMentioned",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The steps for the OAuth app name the redirect URL.",
	why: "Sign-in fails unless the app knows the redirect URL, and nobody can guess it.",
	remedy: `State the redirect URL ${REDIRECT_URL} among the steps.`,
	confidence: "medium",
	source: "Published readmes: 7 of 394 name the client secret but not the redirect URL.",
	bad: {
		...WITH_OAUTH,
		...readmeWith(SAMPLE_STEP, "Register an app in the Contoso portal and copy its client id and client secret.")
	},
	good: DESCRIBED,
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || !usesOAuth(documents)) return;
		const text = readme.document.comparableText;
		if (!MENTIONS_SECRET.test(text) || MENTIONS_REDIRECT.test(text)) return;
		report({
			line: lineOfSection(readme, OBTAINING_CREDENTIALS),
			message: say`The readme speaks of a client secret, but not of the redirect URL of the OAuth app.`
		});
	}
};
function usesOAuth(documents) {
	const properties = member(documents.properties?.document.value, "properties");
	const sets = member(member(properties, "connectionParameterSets"), "values");
	return [member(properties, "connectionParameters"), ...isArray(sets) ? sets.map((set) => member(set, "parameters")) : []].some((group) => isObject(group) && Object.values(group).some(isOAuth));
}
function isOAuth(parameter) {
	const type = member(parameter, "type");
	return typeof type === "string" && type.toLowerCase() === "oauthsetting";
}
// src/rules/readme/placeholder.ts
const INSTRUCTION = /^(?:required|optional)\. (?:one paragraph|for independent|any plans or licenses|describe actions|explain the auth|how to get started with your|include any known|include frequently|add instructions)/;
const BLOCK_KINDS = [
	["an instruction", (text) => INSTRUCTION.test(text)],
	["a sample description", (text) => /^description of operation \d+$/.test(text)],
	["a sample answer", (text) => /^answer to question \d+$/.test(text)],
	["filler text", (text) => text.includes("lorem ipsum dolor")]
];
const HEADING_KINDS = [
	["a sample heading", (text) => /^(?:operation|question) \d+$/.test(text)],
	["the sample title", (text) => text === "title"],
	["the sample publisher", (text) => /publisher['’]s name$/.test(text)]
];
const REMINDER = /(?<![\w-])(?:TODO|TBD)(?![\w-])/;
const readmePlaceholderText = {
	id: "ReadmePlaceholderText",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		profiles: {
			certified: "warning",
			custom: "off"
		}
	},
	summary: "No text of the template and no reminder is left in the readme or the intro.",
	why: "The file is published as it is: makers would read instructions that were meant for you.",
	remedy: "Put your own text in its place, or delete the part when it is optional.",
	confidence: "high",
	source: "Readme template of the program; reviewers ask for it; 6 of 394 published readmes have some left.",
	bad: readmeWith("None.\n", "Required. Include any known issues and limitations a user may encounter.\n"),
	good: readmeWith("None.\n", "### Limit\nRequired. How many tickets to list.\n"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const artifact of [documents.readme, documents.intro]) {
			if (artifact === void 0) continue;
			for (const { kind, text, line } of leftovers(artifact.document)) report({
				file: artifact.file.path,
				line,
				message: say`${text} is ${[kind]} left over from the template.`
			});
		}
	}
};
function leftovers(document) {
	const firsts = /* @__PURE__ */ new Map();
	const add = (kind, text, line) => {
		if (!firsts.has(kind)) firsts.set(kind, {
			kind,
			text: text.length > 60 ? `${text.slice(0, 60)}…` : text,
			line
		});
	};
	for (const node of walk(document.tree)) {
		if (node.type !== "paragraph" && node.type !== "heading") continue;
		const text = visibleText$1(node);
		const kinds = node.type === "heading" ? HEADING_KINDS : BLOCK_KINDS;
		text.split("\n").forEach((line, index) => {
			for (const [kind, isLeft] of kinds) if (isLeft(comparable(line))) add(kind, line.trim(), lineOf(node) + index);
			const reminder = REMINDER.exec(line)?.[0];
			if (reminder !== void 0) add("a reminder", reminder, lineOf(node) + index);
		});
	}
	return [...firsts.values()];
}
// src/rules/readme/publisher.ts
const readmePublisherEmpty = {
	id: "ReadmePublisherEmpty",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The Publisher heading of the readme names the publisher.",
	why: "Makers learn here who stands behind the connector.",
	remedy: "Write `## Publisher: ` and your name, as in apiProperties.json.",
	confidence: "high",
	source: "Readme template of the program; none of 394 published readmes leaves it empty.",
	bad: readmeWith("## Publisher: Ada Example", "## Publisher:"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const publisher = publisherOf(readmeOf(documents));
		if (publisher === void 0 || publisher.name !== "") return;
		report({
			line: publisher.line,
			message: say`The heading ${PUBLISHER.name} names nobody.`
		});
	}
};
const readmePublisherDiffers = {
	id: "ReadmePublisherDiffers",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme names the same publisher as apiProperties.json.",
	why: "Both are shown to makers; two names leave open who answers for the connector.",
	remedy: "Make both names agree. A company may follow the name.",
	confidence: "high",
	source: "Readme template of the program; 5 of 394 published readmes name somebody else.",
	bad: readmeWith("Ada Example", "Grace Sample"),
	good: readmeWith("Ada Example", "Ada Example, Fabrikam"),
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const here = publisherOf(readmeOf(documents));
		const there = member(member(documents.properties?.document.value, "properties"), "publisher");
		if (here === void 0 || here.name === "" || typeof there !== "string" || agree(here.name, there)) return;
		report({
			line: here.line,
			message: say`The readme names the publisher ${here.name}, apiProperties.json names ${there}.`
		});
	}
};
function publisherOf(readme) {
	const section = readme?.found.get(PUBLISHER);
	if (section === void 0) return void 0;
	const inHeading = section.heading.text.replace(/^publishers?(?:['’]s?)?(?: name)?[\s:–—-]*/i, "").trim();
	return {
		name: inHeading === "" ? oneLine(wordsUnder(section)).slice(0, 200) : inHeading,
		line: section.heading.line
	};
}
function agree(readmeName, publisher) {
	const [here, there] = [letters(readmeName), letters(publisher)];
	if (here === "" || there === "" || here.includes(there) || there.includes(here)) return true;
	return publisher.split(/[,&|/;]|\band\b/).map(letters).every((person) => here.includes(person));
}
// src/rules/readme/readability.ts
const markdownNotReadable = {
	id: "MarkdownNotReadable",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The readme and the intro are of a size and shape that can be read.",
	why: "A file that was not read was not checked either, and readers of the published page give up on it too.",
	remedy: "Shorten the file: leave generated reference text to the API’s own documentation, and end paragraphs with a blank line.",
	confidence: "high",
	source: "The largest published readme has 47,000 characters and 630 lines; our reader takes more than twice as many.",
	bad: { files: { "readme.md": `# Contoso Tickets\n${"[".repeat(600)}\n` } },
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const artifact of [documents.readme, documents.intro]) {
			if (artifact?.document.refusal === void 0) continue;
			report({
				file: artifact.file.path,
				message: say`This file is too large or too tangled to be read as Markdown: ${artifact.document.refusal}.`
			});
		}
	}
};
// src/rules/readme/sections.ts
const SAMPLE_KNOWN_ISSUES = "## Known Issues and Limitations\nNone.\n";
const SAMPLE_CREDENTIALS = "## Obtaining Credentials\nOpen your profile in Contoso and create an API key.\n\n";
const readmeSectionMissing = {
	id: "ReadmeSectionMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme has the required sections of the template.",
	why: "The sections become the page that makers read before they connect; reviewers ask for those that are missing.",
	remedy: "Add the section as the template names it. Write “None” where there is nothing to say.",
	confidence: "high",
	source: "Readme template of the program. 49 of 394 published readmes lack one, so that it does not hold up a review by default.",
	bad: readmeWith(SAMPLE_KNOWN_ISSUES, ""),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0) return;
		for (const section of TEMPLATE_SECTIONS) {
			if (!section.required || readme.found.has(section)) continue;
			if (section === OBTAINING_CREDENTIALS && !asksForCredentials(documents)) continue;
			report({
				line: 1,
				message: say`The readme has no section ${section.name}.`
			});
		}
	}
};
const readmeCredentialsSectionMissing = {
	id: "ReadmeCredentialsSectionMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme of a connector without a sign-in says so under “Obtaining Credentials”.",
	why: "Without the section a maker cannot tell whether credentials are not needed or were forgotten.",
	remedy: "Add “## Obtaining Credentials” and say that none are needed.",
	confidence: "high",
	source: "Readme template of the program; 21 of 394 published readmes lack it.",
	bad: {
		...readmeWith(SAMPLE_CREDENTIALS, ""),
		properties: { properties: { connectionParameters: null } },
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	good: {
		properties: { properties: { connectionParameters: null } },
		swagger: {
			securityDefinitions: null,
			security: null
		}
	},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || readme.found.has(OBTAINING_CREDENTIALS) || asksForCredentials(documents)) return;
		report({
			line: 1,
			message: say`The readme has no section ${OBTAINING_CREDENTIALS.name}, and the connector asks for no credentials.`
		});
	}
};
function asksForCredentials(documents) {
	const properties = member(documents.properties?.document.value, "properties");
	const parameters = member(properties, "connectionParameters");
	const sets = member(properties, "connectionParameterSets");
	return isObject(parameters) && Object.keys(parameters).length > 0 || isObject(sets);
}
const readmeSectionEmpty = {
	id: "ReadmeSectionEmpty",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "error",
		calibrated: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "No section of the readme is empty.",
	why: "An empty section looks forgotten; reviewers ask for its text or its removal.",
	remedy: "Fill the section in. One that the template marks as optional may be deleted.",
	confidence: "high",
	source: "Reviewers asked to fill or delete empty sections; 8 of 394 published readmes have one.",
	bad: readmeWith("## Known Issues and Limitations\nNone.", "## Known Issues and Limitations\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const [section, found] of readmeOf(documents)?.found ?? []) {
			if (section === PUBLISHER || wordsUnder(found) !== "" || found.body.some((block) => [...walk(block)].some((node) => node.type === "image"))) continue;
			report({
				line: found.heading.line,
				message: say`There is nothing under ${found.heading.text}.`
			});
		}
	}
};
const readmeSectionNameDiffers = {
	id: "ReadmeSectionNameDiffers",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The sections of the readme are named as in the template.",
	why: "Readers and tools find a section by its name.",
	remedy: "Use the name of the template.",
	confidence: "high",
	source: "Readme template of the program; 28 of 394 published readmes use other names.",
	bad: readmeWith("## Prerequisites", "## Pre-requisites"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const [section, found] of readmeOf(documents)?.found ?? []) {
			if (section === PUBLISHER || !section.required || hasTemplateName(found, section)) continue;
			report({
				line: found.heading.line,
				message: say`The template names this section ${section.name}, here it is ${found.heading.text}.`
			});
		}
	}
};
const readmeSectionLevel = {
	id: "ReadmeSectionLevel",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The sections of the readme are level-2 headings.",
	why: "The level decides where a section stands in the table of contents of the published page.",
	remedy: "Write the heading with `## `.",
	confidence: "medium",
	source: "Readme template of the program; 21 of 394 published readmes differ.",
	bad: readmeWith("## Prerequisites", "### Prerequisites"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		for (const [section, { heading }] of readmeOf(documents)?.found ?? []) {
			if (section === PUBLISHER || heading.level === 2) continue;
			report({
				line: heading.line,
				message: say`${heading.text} is a level-${heading.level} heading; sections of the template have level 2.`
			});
		}
	}
};
const readmeHeadingWithoutBlank = {
	id: "ReadmeHeadingWithoutBlank",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		profiles: INDEPENDENT_ONLY
	},
	summary: "Headings have a blank after their `#`.",
	why: "Without the blank it is plain text: the heading, and with it the section, does not exist on the published page.",
	remedy: "Put a blank after the last `#`.",
	confidence: "high",
	source: "CommonMark, ATX headings; 6 of 394 published readmes have one.",
	bad: readmeWith("None.\n", "None.\n##Links\nhttps://contoso.example\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0) return;
		const lines = readme.document.text.split(/\r\n|\n|\r/);
		for (const block of readme.document.tree.children) {
			if (block.type !== "paragraph") continue;
			for (let line = lineOf(block); line <= (block.position?.end.line ?? 0); line += 1) {
				const text = lines[line - 1] ?? "";
				if (!looksLikeHeading(text)) continue;
				report({
					line,
					message: say`${start(text)} is shown as plain text, not as a heading.`
				});
			}
		}
	}
};
function looksLikeHeading(line) {
	return /^ {0,3}#{2,6}[^\s#]/.test(line) || /^ {0,3}#\p{Lu}[^#]*$/u.test(line);
}
function start(line) {
	const text = line.trim();
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
// src/rules/readme/title.ts
const SUFFIX$1 = "(independent publisher)";
const readmeTitleMissing = {
	id: "ReadmeTitleMissing",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme begins with a level-1 heading that names the connector.",
	why: "The heading becomes the title of the connector’s page in the documentation.",
	remedy: "Begin the file with `# ` and the name of the connector.",
	confidence: "high",
	source: "Readme template of the program; 15 of 394 published readmes lack it.",
	bad: readmeWith("# Contoso Tickets\n", "**Contoso Tickets**\n"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const readme = readmeOf(documents);
		if (readme === void 0 || readme.title !== void 0) return;
		report({
			line: 1,
			message: say`The readme has no title: no heading written with a single ${"#"} names the connector.`
		});
	}
};
const readmeManyTitles = {
	id: "ReadmeManyTitles",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: INDEPENDENT_ONLY
	},
	summary: "The readme has one level-1 heading.",
	why: "A page has one title; further level-1 headings look like the beginning of other pages.",
	remedy: "Write the headings below the title with two or more `#`.",
	confidence: "medium",
	source: "Published readmes: 7 of 394 have more than one.",
	bad: readmeWith("## Prerequisites", "# Requirements of the account\nNone.\n\n## Prerequisites"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const second = (readmeOf(documents)?.document.sections.filter(({ heading }) => heading.level === 1 && !TEMPLATE_SECTIONS.some((section) => section.isNamed(heading.key))))?.[1];
		if (second === void 0) return;
		report({
			line: second.heading.line,
			message: say`${second.heading.text} is a second level-1 heading, after the title.`
		});
	}
};
const readmeTitleDiffers = {
	id: "ReadmeTitleDiffers",
	group: README_GROUP,
	subject: "readme",
	levels: {
		documented: "warning",
		calibrated: "info",
		profiles: NOT_FOR_CUSTOM
	},
	summary: "The title of the readme names the same connector as `info.title` of the swagger.",
	why: "A reader who comes from the connector’s tile looks for that name.",
	remedy: "Use the title of the swagger as the title of the readme.",
	confidence: "high",
	source: "Published readmes: 27 of 394 carry another name.",
	bad: readmeWith("# Contoso Tickets", "# Fabrikam Helpdesk"),
	good: {},
	reportedAt: { file: "readme.md" },
	check(documents, report) {
		const title = readmeOf(documents)?.title?.heading;
		const swaggerTitle = member(member(documents.swagger?.document.value, "info"), "title");
		if (title === void 0 || typeof swaggerTitle !== "string") return;
		const [here, there] = [bareName(title.text), bareName(swaggerTitle)];
		if (here === "" || there === "" || here.includes(there) || there.includes(here)) return;
		report({
			line: title.line,
			message: say`The readme is titled ${title.text}, the swagger ${swaggerTitle}.`
		});
	}
};
function bareName(title) {
	return letters(title.toLowerCase().replace(SUFFIX$1, " ").replaceAll(/\bconnector\b/g, " "));
}
// src/rules/readme/index.ts
const readmeRules = [
	markdownNotReadable,
	readmeTitleMissing,
	readmeManyTitles,
	readmeTitleDiffers,
	{
		id: "ReadmeTitleHasSuffix",
		group: README_GROUP,
		subject: "readme",
		levels: {
			documented: "warning",
			calibrated: "info",
			profiles: INDEPENDENT_ONLY
		},
		summary: "The title of the readme does not carry “(Independent Publisher)”.",
		why: "The documentation adds these words to the name by itself, so that they would stand there twice.",
		remedy: "Keep “(Independent Publisher)” for the title of the pull request.",
		confidence: "medium",
		source: "None of 394 published readmes has it.",
		bad: readmeWith("# Contoso Tickets", "# Contoso Tickets (Independent Publisher)"),
		good: {},
		reportedAt: { file: "readme.md" },
		check(documents, report) {
			const title = readmeOf(documents)?.title?.heading;
			if (title === void 0 || !title.key.includes(SUFFIX$1)) return;
			report({
				line: title.line,
				message: say`The title of the readme carries ${"(Independent Publisher)"}.`
			});
		}
	},
	readmeIntroMissing,
	readmeIntroShort,
	readmeSectionMissing,
	readmeCredentialsSectionMissing,
	readmeSectionEmpty,
	readmeSectionNameDiffers,
	readmeSectionLevel,
	readmeHeadingWithoutBlank,
	readmePlaceholderText,
	readmePublisherEmpty,
	readmePublisherDiffers,
	readmeOperationNotDocumented,
	readmeOperationUnknown,
	readmeOperationsWithoutHeadings,
	readmeOAuthStepsMissing,
	readmeOAuthRedirectNotMentioned,
	readmeLocalImage,
	readmeBrokenLink,
	readmeInsecureLink,
	readmeEmptyLink
];
// src/connector/script.ts
const known = /* @__PURE__ */ new WeakMap();
function readScript(bytes) {
	const before = known.get(bytes);
	if (before !== void 0) return before;
	const script = viewScript(decode(bytes));
	known.set(bytes, script);
	return script;
}
function decode(bytes) {
	const [first, second] = bytes;
	return new TextDecoder(first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8").decode(bytes);
}
function viewScript(text) {
	const { code, literals } = blankOut(text);
	const lineOf = lineCounter(text);
	return {
		code,
		literals,
		hasScriptClass: /\bclass\s+script\s*:\s*ScriptBase\b/i.test(code),
		hasExecuteAsync: /(?<![.\w])ExecuteAsync\s*\(/.test(code),
		usedNamespaces: namespacesOf(code, lineOf),
		httpClientLines: Array.from(code.matchAll(NEW_HTTP_CLIENT), (match) => lineOf(match.index)),
		comparedOperations: comparedOperations(code, literals, lineOf)
	};
}
const NEW_HTTP_CLIENT = /\bnew\s+(?:System\.Net\.Http\.)?HttpClient\s*[({]|\bHttpClient\s+\w+\s*=\s*new\s*\(/g;
const USING = /(?<![.\w])using\s+(static\s+)?(?:(\w+)\s*=\s*)?([A-Za-z_][\w.]*)\s*;/g;
function namespacesOf(code, lineOf) {
	return Array.from(code.matchAll(USING), (match) => ({
		name: match[3] ?? "",
		mayBeType: match[1] !== void 0 || match[2] !== void 0,
		line: lineOf(match.index)
	}));
}
const REACH = 120;
const COMPARED_BEFORE = /\bOperationId\s*(?:[=!]=\s*|\.\s*Equals\s*\(\s*)$/;
const COMPARED_AFTER = /^\s*[=!]=\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\b(?!\s*[.([])/;
const STATIC_EQUALS = /\b[Ss]tring\s*\.\s*Equals\s*\(\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*,\s*$/;
const IGNORES_CASE = /^\s*,\s*StringComparison\s*\.\s*\w*IgnoreCase\b/;
const CASE_LABEL = /\bcase\s*$/;
const ARM = /^\s*(?:=>|when\b)/;
function comparedOperations(code, literals, lineOf) {
	const inSwitch = operationSwitches(code);
	return literals.flatMap((literal) => {
		if (literal.interpolated || literal.text === "") return [];
		const end = literal.offset + literal.length;
		const before = code.slice(Math.max(0, literal.offset - REACH), literal.offset);
		const after = code.slice(end, end + REACH);
		return COMPARED_BEFORE.test(before) || STATIC_EQUALS.test(before) || COMPARED_AFTER.test(after) || isCase(before, after) && inSwitch(literal.offset) ? [{
			operationId: literal.text,
			ignoresCase: IGNORES_CASE.test(after),
			line: lineOf(literal.offset)
		}] : [];
	});
}
function isCase(before, after) {
	return CASE_LABEL.test(before) || ARM.test(after) && /[{,]\s*$/.test(before);
}
const SWITCH_BRACE = /\bswitch\s*\(\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*\)\s*$|\bContext\s*\.\s*OperationId\s+switch\s*$/;
const ANY_SWITCH_BRACE = /\bswitch\b[^;{}]*$/;
function operationSwitches(code) {
	const open = [];
	let position = 0;
	return (offset) => {
		for (; position < offset; position += 1) {
			const character = code.charCodeAt(position);
			if (character === OPEN_BRACE) open.push(switchAt(code, position) ?? open.at(-1) ?? "other");
			else if (character === CLOSE_BRACE) open.pop();
		}
		return open.at(-1) === "operation";
	};
}
function switchAt(code, brace) {
	const before = code.slice(Math.max(0, brace - REACH), brace);
	if (SWITCH_BRACE.test(before)) return "operation";
	return ANY_SWITCH_BRACE.test(before) ? "other" : void 0;
}
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
function lineCounter(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
}
function blankOut(text) {
	const pieces = [];
	const literals = [];
	const open = [];
	let position = 0;
	let codeStart = 0;
	const skipTo = (end) => {
		pieces.push(text.slice(codeStart, position), blank(text.slice(position, end)));
		position = end;
		codeStart = end;
	};
	const readText = (start, verbatim, from) => {
		const { end, expression } = endOfText(text, from, verbatim, true);
		skipTo(end);
		if (expression) open.push({
			offset: start,
			verbatim,
			depth: 0
		});
		else literals.push({
			offset: start,
			length: end - start,
			text: "",
			interpolated: true
		});
	};
	while (position < text.length) {
		const character = text[position] ?? "";
		const next = text[position + 1];
		if (character === "/" && next === "/") skipTo(endOfLine(text, position));
		else if (character === "/" && next === "*") skipTo(endOfComment(text, position));
		else if (character === "#" && startsLine(text, position)) skipTo(endOfLine(text, position));
		else if (character === "'") skipTo(endOfCharacter(text, position));
		else if (character === "\"" || (character === "$" || character === "@") && isPrefix(text, position)) {
			const start = position;
			const { quotes, quote, verbatim, interpolated } = openingOf(text, position);
			if (quotes >= 3) {
				skipTo(endOfRaw(text, quote, quotes));
				literals.push({
					offset: start,
					length: position - start,
					text: text.slice(quote + quotes, position - quotes),
					interpolated
				});
			} else if (interpolated) readText(start, verbatim, quote + 1);
			else {
				const { end } = endOfText(text, quote + 1, verbatim, false);
				skipTo(end);
				literals.push({
					offset: start,
					length: end - start,
					text: text.slice(quote + 1, end - 1),
					interpolated: false
				});
			}
		} else {
			const around = open.at(-1);
			if (around !== void 0 && character === "{") around.depth += 1;
			if (around !== void 0 && character === "}") {
				if (around.depth === 0) {
					open.pop();
					readText(around.offset, around.verbatim, position + 1);
					continue;
				}
				around.depth -= 1;
			}
			position += 1;
		}
	}
	pieces.push(text.slice(codeStart));
	literals.sort((a, b) => a.offset - b.offset);
	return {
		code: pieces.join(""),
		literals
	};
}
function blank(text) {
	return text.replace(/[^\r\n]+/g, (run) => " ".repeat(run.length));
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function endOfComment(text, from) {
	const end = text.indexOf("*/", from + 2);
	return end === -1 ? text.length : end + 2;
}
function startsLine(text, position) {
	for (let at = position - 1; at >= 0; at -= 1) {
		const character = text[at];
		if (character === "\n") return true;
		if (character !== " " && character !== "	") return false;
	}
	return true;
}
function endOfCharacter(text, from) {
	let at = from + 1;
	while (at < text.length && text[at] !== "'" && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
	return Math.min(text[at] === "\n" ? at : at + 1, text.length);
}
const PREFIX = /[$@]{1,8}"/y;
function isPrefix(text, position) {
	PREFIX.lastIndex = position;
	return PREFIX.test(text);
}
function openingOf(text, position) {
	const quote = text.indexOf("\"", position);
	const prefix = text.slice(position, quote);
	const verbatim = prefix.includes("@");
	let after = quote;
	while (text[after] === "\"") after += 1;
	return {
		quote,
		quotes: !verbatim && after - quote >= 3 ? after - quote : 1,
		verbatim,
		interpolated: prefix.includes("$")
	};
}
function endOfRaw(text, quote, quotes) {
	const end = text.indexOf("\"".repeat(quotes), quote + quotes);
	return end === -1 ? text.length : end + quotes;
}
function endOfText(text, from, verbatim, interpolated) {
	let at = from;
	while (at < text.length) {
		const character = text[at];
		const doubled = text[at + 1] === character;
		if (character === "\"") {
			if (!verbatim || !doubled) return {
				end: at + 1,
				expression: false
			};
			at += 2;
		} else if (character === "\\" && !verbatim) at += 2;
		else if (character === "\n" && !verbatim) return {
			end: at,
			expression: false
		};
		else if (character === "{" && interpolated) {
			if (!doubled) return {
				end: at + 1,
				expression: true
			};
			at += 2;
		} else at += 1;
	}
	return {
		end: text.length,
		expression: false
	};
}
// src/rules/script/checks.ts
const SCRIPT_LIMIT = 1048576;
function onScript(check) {
	return (documents, report) => {
		const blob = scriptOf(documents)?.blob;
		if (blob?.kind === "bytes" && blob.bytes.length <= 1048576) check(readScript(blob.bytes), report, documents);
	};
}
function scriptOf(documents) {
	return artifactOf(documents.connector, "script");
}
// src/rules/script/script-class.ts
const scriptClassMissing = {
	...SCRIPT,
	id: "ScriptClassMissing",
	levels: { documented: "error" },
	summary: "The script has a class Script that derives from ScriptBase.",
	why: "The platform looks for this class and runs nothing else.",
	remedy: "Name the class Script and derive it from ScriptBase: \"public class Script : ScriptBase\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript("public class Program { }\n"),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		if (!script.hasScriptClass) report({ message: say`The script has no class ${"Script : ScriptBase"}.` });
	})
};
const scriptExecuteAsyncMissing = {
	...SCRIPT,
	id: "ScriptExecuteAsyncMissing",
	levels: { documented: "error" },
	summary: "The class Script has a method ExecuteAsync.",
	why: "It is the method that the platform calls for every request.",
	remedy: "Add \"public override async Task<HttpResponseMessage> ExecuteAsync()\".",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript("public class Script : ScriptBase { }\n"),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		if (script.hasScriptClass && !script.hasExecuteAsync) report({ message: say`The class ${"Script"} has no method ${"ExecuteAsync"}.` });
	})
};
// src/rules/script/script-file.ts
const scriptFileNameInvalid = {
	...SCRIPT,
	id: "ScriptFileNameInvalid",
	levels: { documented: "error" },
	summary: "The script of a connector is one file, named script.csx.",
	why: "Only a file of exactly this name is taken along when the connector is imported.",
	remedy: "Rename the file to script.csx. Put the code of several files into that one.",
	confidence: "high",
	source: PUBLISHED,
	bad: withScript(sampleScript, "Script.csx"),
	good: withScript(),
	reportedAt: { file: "Script.csx" },
	check(documents, report) {
		const { connector } = documents;
		const files = scriptFiles(connector);
		for (const file of files.filter(({ expectedName }) => expectedName !== void 0)) {
			const message = say`The script is named ${file.name}, not ${ARTIFACT_NAMES.script}.`;
			const to = `${connector.folder}/${ARTIFACT_NAMES.script}`;
			report({
				file: file.path,
				message,
				...files.length === 1 ? { fix: {
					kind: "rename",
					to
				} } : {}
			});
		}
	}
};
const scriptTooLarge = {
	...SCRIPT,
	id: "ScriptTooLarge",
	levels: { documented: "error" },
	summary: "script.csx has at most 1 MB.",
	why: "A larger script is refused.",
	remedy: "Shorten the script: leave out what its operations do not need.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript(`${sampleScript}// ${"x".repeat(SCRIPT_LIMIT)}\n`),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check(documents, report) {
		const file = scriptOf(documents);
		const size = file?.blob.kind === "bytes" ? file.blob.bytes.length : file?.blob.kind === "too-large" ? file.blob.size : 0;
		if (file === void 0 || size <= 1048576) return;
		report({
			file: file.path,
			message: say`The script has ${size} bytes; the limit is ${SCRIPT_LIMIT}.`
		});
	}
};
// src/rules/script/script-operations.ts
function comparing(operationId) {
	return sampleScript.replace("return", `if (this.Context.OperationId == "${operationId}") { }\n    return`);
}
const scriptUnknownOperationId = {
	...SCRIPT,
	id: "ScriptUnknownOperationId",
	levels: { documented: "warning" },
	summary: "The script asks only for operations that the swagger has.",
	why: "The branch never runs. Usually the operation was renamed in the swagger and not in the script.",
	remedy: "Write the operationId exactly as in the swagger, or delete the branch.",
	confidence: "high",
	source: PUBLISHED,
	bad: withScript(comparing("GetCases")),
	good: withScript(comparing("GetTicket")),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report, documents) => {
		const swagger = documents.api;
		if (swagger === void 0) return;
		const guess = guesser([...swagger.operationsById.keys()]);
		for (const { operationId, ignoresCase, line } of script.comparedOperations) {
			if (swagger.operationsById.has(operationId)) continue;
			const meant = guess(operationId);
			if (ignoresCase && meant?.toLowerCase() === operationId.toLowerCase()) continue;
			report({
				line,
				message: say`The swagger has no operation ${seen(operationId)}.${didYouMean(meant)}`
			});
		}
	})
};
// src/rules/script/script-platform.ts
const scriptHttpClient = {
	...SCRIPT,
	id: "ScriptHttpClient",
	levels: { documented: "warning" },
	summary: "The script sends its requests through the platform.",
	why: "An HttpClient of its own works today, but goes past the connection and its policies; the documentation announces that it will be blocked.",
	remedy: "Send the request with this.Context.SendAsync.",
	confidence: "high",
	source: DOCUMENTED,
	bad: withScript(sampleScript.replace("return", "var client = new HttpClient();\n    return")),
	good: withScript(),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		for (const line of script.httpClientLines) report({
			line,
			message: say`The script creates an ${"HttpClient"}.`
		});
	})
};
const NAMESPACES = /* @__PURE__ */ new Set([
	"System",
	"System.Collections",
	"System.Collections.Generic",
	"System.Diagnostics",
	"System.Drawing",
	"System.Drawing.Drawing2D",
	"System.Drawing.Imaging",
	"System.IO",
	"System.IO.Compression",
	"System.Linq",
	"System.Net",
	"System.Net.Http",
	"System.Net.Http.Headers",
	"System.Net.Security",
	"System.Security.Authentication",
	"System.Security.Cryptography",
	"System.Text",
	"System.Text.RegularExpressions",
	"System.Threading",
	"System.Threading.Tasks",
	"System.Web",
	"System.Xml",
	"System.Xml.Linq",
	"Microsoft.Extensions.Logging",
	"Newtonsoft.Json",
	"Newtonsoft.Json.Linq"
]);
const scriptNamespaceUnsupported = {
	...SCRIPT,
	id: "ScriptNamespaceUnsupported",
	levels: { documented: "error" },
	summary: "The script uses only namespaces that the platform offers.",
	why: "The platform compiles the script with a fixed list of namespaces; another one fails the deployment.",
	remedy: "Do without the namespace, or use one of the 26 that the documentation of custom code lists.",
	confidence: "high",
	source: `${DOCUMENTED} ${PUBLISHED}`,
	bad: withScript(`using System.Reflection;\n${sampleScript}`),
	good: withScript(`using System.Net;\nusing static System.Math;\nusing Json = Newtonsoft.Json.Linq.JObject;\n${sampleScript}`),
	reportedAt: { file: ARTIFACT_NAMES.script },
	check: onScript((script, report) => {
		for (const used of script.usedNamespaces) if (!isOffered(used)) report({
			line: used.line,
			message: say`The platform does not offer ${seen(used.name)} to scripts.`
		});
	})
};
function isOffered({ name, mayBeType }) {
	return NAMESPACES.has(name) || mayBeType && NAMESPACES.has(name.slice(0, name.lastIndexOf(".")));
}
// src/rules/script/index.ts
const scriptRules = [
	scriptFileNameInvalid,
	scriptTooLarge,
	scriptClassMissing,
	scriptExecuteAsyncMissing,
	scriptHttpClient,
	scriptNamespaceUnsupported,
	scriptUnknownOperationId
];
// src/rules/swagger/arrays/array-rules.ts
function ticketWith(status) {
	return { definitions: { Ticket: { properties: { status } } } };
}
// src/rules/swagger/arrays/index.ts
const arrayRules = [
	{
		id: "ArrayHasNoItems",
		subject: "swagger",
		group: "Arrays",
		levels: { documented: "error" },
		summary: "Every array says what it holds.",
		why: "Without `items` the designer cannot offer the elements to later steps of a flow, and cannot build a field for entering them.",
		remedy: "Add `items` beside `\"type\": \"array\"` and describe one element there.",
		confidence: "high",
		source: "Documented rule; one published connector breaks it. An empty `items` is accepted: 134 published connectors have one.",
		bad: ticketWith({ type: "array" }),
		good: ticketWith({
			type: "array",
			items: { type: "string" }
		}),
		reportedAt: "/definitions/Ticket/properties/status",
		visit: [onKey(TYPED, ["type"], (node, value, _key, report) => {
			if (value !== "array" || Object.hasOwn(node.value, "items")) return;
			if (node.kind === "parameter" && node.in === "body") return;
			report({
				pointer: node.pointer(),
				message: say`This array does not say what it holds: ${"items"} is missing.`
			});
		})]
	},
	{
		id: "RequiredPropertyArrayEmpty",
		subject: "swagger",
		group: "Arrays",
		levels: { documented: "error" },
		summary: "A `required` list names at least one property.",
		why: "Swagger 2.0 does not allow an empty list here, and the file is refused.",
		remedy: "Delete `required`, or name the properties that are required.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: { definitions: { NewTicket: { required: [] } } },
		good: { definitions: { NewTicket: { required: ["subject"] } } },
		reportedAt: "/definitions/NewTicket/required",
		visit: [onKey(["schema"], ["required"], (node, value, key, report) => {
			if (!isArray(value) || value.length > 0) return;
			const pointer = node.pointer(key);
			report({
				pointer,
				message: say`The list ${"required"} is empty.`,
				fix: {
					kind: "json",
					edits: [{
						op: "remove",
						pointer
					}]
				}
			});
		})]
	},
	{
		id: "SchemesArrayEmpty",
		subject: "swagger",
		group: "Arrays",
		levels: { documented: "error" },
		summary: "A `schemes` list names at least one scheme.",
		why: "An empty list says that the service can be reached in no way at all. Templates often come with one.",
		remedy: "Write `[\"https\"]`.",
		confidence: "high",
		source: "Documented rule; no published connector breaks it.",
		bad: { schemes: [] },
		good: { schemes: ["https"] },
		reportedAt: "/schemes",
		visit: [onKey(["document", "operation"], ["schemes"], (node, value, key, report) => {
			if (!isArray(value) || value.length > 0) return;
			const pointer = node.pointer(key);
			const fix = {
				kind: "json",
				edits: [{
					op: "set",
					pointer,
					value: ["https"]
				}]
			};
			report({
				pointer,
				message: say`The list ${"schemes"} is empty.`,
				fix
			});
		})]
	}
];
// src/rules/swagger/document/index.ts
const documentRules = [];
// src/rules/swagger/dynamic/index.ts
const dynamicRules = [];
// src/rules/swagger/media-types.ts
const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}$`);
function mediaTypeOf(text) {
	const semicolon = text.indexOf(";");
	const essence = (semicolon === -1 ? text : text.slice(0, semicolon)).trim();
	return MEDIA_TYPE.test(essence) ? essence.toLowerCase() : void 0;
}
// src/rules/swagger/not-supported/not-supported-rules.ts
const SUPPORTED_MEDIA_TYPES = [
	"application/json",
	"text/plain",
	"multipart/form-data",
	"application/x-www-form-urlencoded"
];
function sharedList(collectionFormat) {
	return { parameters: { Labels: {
		name: "labels",
		in: "query",
		type: "array",
		items: { type: "string" },
		collectionFormat,
		"x-ms-summary": "Labels",
		description: "Only tickets with one of these labels."
	} } };
}
function ticketLabels(labels) {
	return { definitions: { Ticket: { properties: { labels } } } };
}
// src/rules/swagger/not-supported/index.ts
const notSupportedRules = [
	{
		id: "CollectionFormatValueNotSupported",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "error" },
		summary: "Lists in parameters are sent as comma-separated values.",
		why: "The platform joins the elements with commas whatever the file says. A service that waits for repeated parameters or another separator reads one long value.",
		remedy: "Use `csv`. If the service needs another form, take a plain string and build the request in a script.",
		confidence: "medium",
		source: "Seen in real output for `multi`; the other formats follow from the wording. Published connectors only use `csv`.",
		bad: sharedList("multi"),
		good: sharedList("csv"),
		reportedAt: "/parameters/Labels/collectionFormat",
		visit: [onKey([
			"parameter",
			"items",
			"header"
		], ["collectionFormat"], (node, value, key, report) => {
			if (typeof value !== "string" || value.toLowerCase() === "csv") return;
			report({
				pointer: node.pointer(key),
				message: say`The collection format ${value} is not supported; only ${"csv"} is.`
			});
		})]
	},
	{
		id: "MimeTypeNotSupported",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "warning" },
		summary: "Media types in `consumes` and `produces` are ones that the platform can handle.",
		why: "The platform reads and writes JSON, plain text and forms. Content of another type reaches the flow as raw bytes, so its fields cannot be used in later steps.",
		remedy: "Remove the entry if the service can do without it. Leave it if it is the truth, as for a file download.",
		confidence: "high",
		source: "Seen in real output as a warning; 77 published connectors have it.",
		bad: { produces: ["application/json", "application/pdf"] },
		good: { produces: ["application/json"] },
		reportedAt: "/produces/1",
		visit: [onKey(["document", "operation"], ["consumes", "produces"], (node, value, key, report) => {
			if (!isArray(value)) return;
			value.forEach((entry, index) => {
				const mediaType = typeof entry === "string" ? mediaTypeOf(entry) : void 0;
				if (mediaType === void 0 || SUPPORTED_MEDIA_TYPES.includes(mediaType)) return;
				report({
					pointer: node.pointer(key, index),
					message: say`The media type ${mediaType} is not supported.`,
					help: say`The platform can handle ${listOf$1(SUPPORTED_MEDIA_TYPES)}. Leave the entry if it is the truth, as for a file download.`
				});
			});
		})]
	},
	{
		id: "PathItemRefNotSuppored",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "error" },
		summary: "Paths are written out, not referred to.",
		why: "A reference in place of a path is not followed: its operations do not exist for the platform.",
		remedy: "Copy the operations into the path and delete `$ref`. The copies need operation ids of their own.",
		confidence: "high",
		source: "Documented rule (its id is spelt like this); no published connector breaks it.",
		bad: { paths: { "/all-tickets": { $ref: "#/paths/~1tickets" } } },
		good: { paths: { "/all-tickets": { get: {
			operationId: "ListAllTickets",
			"x-ms-visibility": "internal",
			responses: { "200": { description: "OK" } }
		} } } },
		reportedAt: "/paths/~1all-tickets/$ref",
		visit: [onKey(["pathItem"], ["$ref"], (node, _value, key, report) => {
			report({
				pointer: node.pointer(key),
				message: say`The path ${node.path.key} is a reference; paths must be written out.`
			});
		})]
	},
	{
		id: "SwaggerKeywordNotSupported",
		subject: "swagger",
		group: "Not supported",
		levels: { documented: "warning" },
		summary: "Only keywords that the platform heeds are used.",
		why: "The platform ignores the keyword. Whoever reads the file believes in a check that nobody makes.",
		remedy: "Delete the keyword. If it matters to makers of flows, say it in the description.",
		confidence: "low",
		source: "Documented rule without a list of keywords. `uniqueItems` is known to be one; 14 published connectors have it: a warning.",
		bad: ticketLabels({
			type: "array",
			items: { type: "string" },
			uniqueItems: true
		}),
		good: ticketLabels({
			type: "array",
			items: { type: "string" }
		}),
		reportedAt: "/definitions/Ticket/properties/labels/uniqueItems",
		visit: [onKey(TYPED, ["uniqueItems"], (node, _value, key, report) => {
			if (node.kind === "parameter" && node.in === "body") return;
			const pointer = node.pointer(key);
			const fix = {
				kind: "json",
				edits: [{
					op: "remove",
					pointer
				}]
			};
			report({
				pointer,
				atKey: true,
				message: say`The platform does not support the keyword ${key}.`,
				fix
			});
		})]
	}
];
// src/rules/swagger/operations/index.ts
const operationRules = [];
// src/rules/swagger/paths/index.ts
const pathRules = [];
// src/rules/swagger/schemas/index.ts
const schemaRules = [];
// src/rules/swagger/security/requirements.ts
const OAUTH = { oauth: {
	type: "oauth2",
	flow: "accessCode",
	authorizationUrl: "https://contoso.example/authorize",
	tokenUrl: "https://contoso.example/token",
	scopes: { "tickets.read": "Read tickets" }
} };
function definitionOf(swagger, name) {
	return member(member(swagger.root, "securityDefinitions"), name);
}
const definitionsByLetters = oncePerDocument((swagger) => {
	const names = Object.keys(objectOf$1(swagger.root, "securityDefinitions") ?? {});
	return new Map(names.map((name) => [lettersOf(name), name]));
});
function lettersOf(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function renameKey(node, from, to, value) {
	return [{
		op: "remove",
		pointer: node.pointer(from)
	}, {
		op: "set",
		pointer: node.pointer(to),
		value
	}];
}
const securityRequirementMustBeDefined = {
	id: "SecurityRequirementMustBeDefined",
	subject: "swagger",
	group: "Security",
	levels: { documented: "warning" },
	summary: "Every name in `security` is a key of `securityDefinitions`.",
	why: "A name that is defined nowhere asks for nothing: the operation then looks as if it could be called without signing in, and what the connection offers is never attached to it.",
	remedy: "Write the name in `security` exactly as the key in `securityDefinitions`, or add the missing definition.",
	confidence: "medium",
	source: "Documented rule. 29 published connectors break it, 16 of them recent, so it cannot be stopping anybody: a warning.",
	bad: { security: [{ ApiKey: [] }] },
	good: { security: [{ api_key: [] }] },
	reportedAt: "/security/0/ApiKey",
	visit: [onObject(["securityRequirement"], (node, report) => {
		for (const [name, scopes] of Object.entries(node.value)) {
			if (definitionOf(node.swagger, name) !== void 0) continue;
			const meant = definitionsByLetters(node.swagger).get(lettersOf(name));
			const place = {
				pointer: node.pointer(name),
				atKey: true
			};
			const message = say`The security requirement ${name} is not defined in ${"securityDefinitions"}.`;
			if (meant === void 0 || Object.hasOwn(node.value, meant)) report({
				...place,
				message
			});
			else {
				const fix = {
					kind: "json",
					edits: renameKey(node, name, meant, scopes)
				};
				report({
					...place,
					message,
					help: say`Write ${meant}, as the definition is called.`,
					fix
				});
			}
		}
	})]
};
const securityRequirementMustHaveValue = {
	id: "SecurityRequirementMustHaveValue",
	subject: "swagger",
	group: "Security",
	levels: { documented: "error" },
	summary: "Every security requirement has a list as its value.",
	why: "The value is the list of scopes that are asked for. `null` is no list, and the file is refused.",
	remedy: "Write `[]` for an API key or basic authentication, and the list of scopes for OAuth 2.0.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { security: [{ api_key: null }] },
	good: { security: [{ api_key: [] }] },
	reportedAt: "/security/0/api_key",
	visit: [onObject(["securityRequirement"], (node, report) => {
		for (const [name, scopes] of Object.entries(node.value)) {
			if (scopes !== null) continue;
			const pointer = node.pointer(name);
			report({
				pointer,
				message: say`The security requirement ${name} has the value ${"null"}; it must be a list.`,
				fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer,
						value: []
					}]
				}
			});
		}
	})]
};
const securityRequirementMustHaveEmptyValue = {
	id: "SecurityRequirementMustHaveEmptyValue",
	subject: "swagger",
	group: "Security",
	levels: { documented: "error" },
	summary: "Requirements for an API key or basic authentication have an empty list.",
	why: "Only OAuth 2.0 knows scopes. A scope beside an API key or a password is never asked for, so whoever wrote it expects a protection that is not there.",
	remedy: "Write `[]`. If scopes are needed, the definition has to be of type `oauth2`.",
	confidence: "high",
	source: "Documented rule; no published connector breaks it.",
	bad: { security: [{ api_key: ["read"] }] },
	good: { security: [{ api_key: [] }] },
	reportedAt: "/security/0/api_key",
	visit: [onObject(["securityRequirement"], (node, report) => {
		for (const [name, scopes] of Object.entries(node.value)) {
			const type = textOf$2(definitionOf(node.swagger, name), "type");
			if (type !== "basic" && type !== "apiKey" || !isArray(scopes) || scopes.length === 0) continue;
			const pointer = node.pointer(name);
			report({
				pointer,
				message: say`The security requirement ${name} lists scopes, but its definition is of type ${type}, which has none.`,
				fix: {
					kind: "json",
					edits: [{
						op: "set",
						pointer,
						value: []
					}]
				}
			});
		}
	})]
};
// src/rules/swagger/security/index.ts
const securityRules = [
	{
		id: "OAuthSecurityRequirementValueMustBeScopeName",
		subject: "swagger",
		group: "Security",
		levels: { documented: "warning" },
		summary: "Scopes that are asked for are listed in the definition.",
		why: "People who create a connection agree to the scopes of the definition. A scope that is only asked for in `security` is never granted, and calls that need it fail.",
		remedy: "Add the scope to `scopes` of the security definition, or correct its spelling. Write one scope for each element of the list.",
		confidence: "medium",
		source: "Documented rule. 6 published connectors break it, 4 of them recent: a warning.",
		bad: {
			securityDefinitions: OAUTH,
			security: [{ oauth: ["tickets.write"] }]
		},
		good: {
			securityDefinitions: OAUTH,
			security: [{ oauth: ["tickets.read"] }]
		},
		reportedAt: "/security/0/oauth/0",
		visit: [onObject(["securityRequirement"], (node, report) => {
			for (const [name, scopes] of Object.entries(node.value)) {
				const definition = definitionOf(node.swagger, name);
				if (textOf$2(definition, "type") !== "oauth2" || !isArray(scopes)) continue;
				const offered = member(definition, "scopes");
				scopes.forEach((scope, index) => {
					if (typeof scope !== "string" || member(offered, scope) !== void 0) return;
					const pieces = scope.split(/[ ,;]/).filter((piece) => piece !== "");
					const isSeveral = pieces.length > 1 && pieces.every((piece) => member(offered, piece) !== void 0);
					const known = isObject(offered) ? Object.keys(offered) : [];
					report({
						pointer: node.pointer(name, index),
						message: say`The scope ${scope} is not among the scopes of the security definition ${name}.`,
						...isSeveral && { help: say`Write one scope for each element of the list: ${listOf$1(pieces)}.` },
						...!isSeveral && known.length > 0 && { help: say`Add it to the definition, or use one of ${listOf$1(known)}.` }
					});
				});
			}
		})]
	},
	securityRequirementMustBeDefined,
	securityRequirementMustHaveEmptyValue,
	securityRequirementMustHaveValue
];
// src/rules/swagger/undocumented/json-syntax-invalid.ts
function mildest(problem) {
	if (problem.harmless) return { atMost: "info" };
	return problem.kind === "duplicate-key" ? { atMost: "warning" } : {};
}
const jsonSyntaxInvalid = {
	id: "JsonSyntaxInvalid",
	subject: "swagger",
	group: "Undocumented",
	levels: { documented: "error" },
	summary: "The file is JSON as every parser understands it, saved as UTF-8.",
	why: "Tools disagree about what lies beyond the standard: one forgives a trailing comma, the next one stops with an error that names no line. The program's own checks are among those that stop.",
	remedy: "Correct the text at the place that is named. Other rules went on with what could be read.",
	confidence: "high",
	source: "RFC 8259. The service answers such files with an internal error; a few published files have them, all added in ways that skip the checks.",
	bad: {
		words: "{\"swagger\": \"2.0\",}",
		text: () => "{\"swagger\": \"2.0\",}"
	},
	good: {},
	reportedAt: void 0,
	visit: [onFile(({ document }, report) => {
		for (const problem of document.problems) {
			const { offset, length, message } = problem;
			report({
				offset,
				length,
				message,
				...mildest(problem)
			});
		}
	})]
};
// src/rules/swagger/undocumented/size-rules.ts
const MOST_BYTES = 1048576;
const MOST_CHARACTERS = 5e5;
const WIDTHS = {
	"latin-1": 1,
	"utf-16le": 2,
	"utf-16be": 2
};
function bytesOf(document) {
	if (document.encoding === "utf-8") return Buffer.byteLength(document.text, "utf8");
	return document.text.length * WIDTHS[document.encoding];
}
function inWords(count) {
	return count.toLocaleString("en-US");
}
function sampleOfLength(words, length, indent) {
	const write = (description) => {
		return JSON.stringify(mergePatch(SAMPLE_SWAGGER, { definitions: { Ticket: { description } } }), null, indent);
	};
	return {
		words,
		text: () => write("a".repeat(length - write("").length))
	};
}
const swaggerFileTooLarge = {
	id: "SwaggerFileTooLarge",
	subject: "swagger",
	group: "Undocumented",
	levels: { documented: "warning" },
	summary: "The file has at most 1 MB.",
	why: "The certification guidelines ask for it, and a larger definition is slow to load wherever the connector is used.",
	remedy: "Remove what no flow needs, move repeated schemas to `definitions`, or split the connector.",
	confidence: "high",
	source: "The guideline of the certification pages; one published file is larger.",
	bad: sampleOfLength("A file of 1,048,577 bytes.", 1048577, 2),
	good: sampleOfLength("A file of 400,000 bytes.", 4e5, 2),
	reportedAt: "",
	alsoTriggers: ["SolutionDefinitionTooLong"],
	visit: [onFile(({ document }, report) => {
		const bytes = bytesOf(document);
		if (bytes <= MOST_BYTES) return;
		report({
			pointer: "",
			message: say`The file has ${[inWords(bytes)]} bytes; the guideline is at most ${[inWords(MOST_BYTES)]}.`
		});
	})]
};
const solutionDefinitionTooLong = {
	id: "SolutionDefinitionTooLong",
	subject: "swagger",
	group: "Undocumented",
	levels: { documented: "warning" },
	summary: "Without its white space, the definition has at most 500,000 characters.",
	why: "A submission needs a solution that holds the connector. The field for the definition is 500,000 characters long, and importing a longer one fails with error 0x80044331.",
	remedy: "Shorten descriptions, move repeated schemas to `definitions`, or split the connector.",
	confidence: "medium",
	source: "An error message that publishers have quoted; two published definitions are longer.",
	bad: sampleOfLength("A definition of 500,001 characters.", 500001, 0),
	good: sampleOfLength("A definition of 500,000 characters.", MOST_CHARACTERS, 0),
	reportedAt: "",
	visit: [onFile(({ document, nature }, report) => {
		if (nature !== "swagger" || document.text.length <= MOST_CHARACTERS) return;
		const { length } = JSON.stringify(document.value);
		if (length <= MOST_CHARACTERS) return;
		const most = [inWords(MOST_CHARACTERS)];
		report({
			pointer: "",
			message: say`The definition has ${[inWords(length)]} characters; a solution holds at most ${most}.`
		});
	})]
};
// src/rules/swagger/undocumented/title-repeats-publisher-suffix.ts
const SUFFIX = "(independent publisher)";
// src/rules/swagger/undocumented/index.ts
const undocumentedRules = [
	jsonSyntaxInvalid,
	swaggerFileTooLarge,
	solutionDefinitionTooLong,
	{
		id: "TitleRepeatsPublisherSuffix",
		subject: "swagger",
		group: "Undocumented",
		levels: {
			documented: "warning",
			profiles: NOT_FOR_CUSTOM
		},
		summary: "The title is the name of the connector, without \"(Independent Publisher)\".",
		why: "The suffix belongs in the title of the pull request. The platform adds it to the name of the connector by itself, and a name has room for 30 characters only.",
		remedy: "Remove the suffix from `info.title`.",
		confidence: "medium",
		source: "No published title has the suffix; the limit is that of an error message which publishers have quoted.",
		bad: { info: { title: "Contoso (Independent Publisher)" } },
		good: { info: { title: "Contoso Tickets" } },
		reportedAt: "/info/title",
		alsoTriggers: ["FieldLengthExceeded"],
		visit: [onKey(["info"], ["title"], (node, value, key, report) => {
			if (typeof value !== "string" || !value.trimEnd().toLowerCase().endsWith(SUFFIX)) return;
			const title = value.trimEnd().slice(0, -23).trim();
			const pointer = node.pointer(key);
			report({
				pointer,
				message: say`The title ${value} repeats the suffix of the pull request title.`,
				...title !== "" && {
					help: say`Write ${title}.`,
					fix: {
						kind: "json",
						edits: [{
							op: "set",
							pointer,
							value: title
						}]
					}
				}
			});
		})]
	}
];
// src/rules/swagger/values/index.ts
const valueRules = [];
// src/rules/swagger/webhooks/notification-urls.ts
const NOTIFICATION_URL = "x-ms-notification-url";
const notificationUrlUses = oncePerDocument((swagger) => {
	const uses = /* @__PURE__ */ new Map();
	const entered = /* @__PURE__ */ new Map();
	const open = bodiesOf(swagger).flatMap((body) => {
		const schema = member(body.value, "schema");
		return isObject(schema) ? [{
			schema,
			internal: body.internal,
			required: true,
			isProperty: false
		}] : [];
	});
	for (let way = open.pop(); way !== void 0; way = open.pop()) {
		const { schema, isProperty } = way;
		const internal = way.internal || isInternal(schema);
		const kindOfWay = 1 << (internal ? 1 : 0) + (way.required ? 2 : 0) + (isProperty ? 4 : 0);
		const before = entered.get(schema) ?? 0;
		if ((before & kindOfWay) !== 0) continue;
		entered.set(schema, before | kindOfWay);
		if (isProperty && member(schema, "x-ms-notification-url") === true) {
			const use = uses.get(schema) ?? {
				visible: false,
				optional: false
			};
			uses.set(schema, {
				visible: use.visible || !internal,
				optional: use.optional || !way.required
			});
		}
		const target = isReference(schema) ? swagger.resolveSchema(schema) : void 0;
		if (target !== void 0) open.push({
			schema: target,
			internal,
			required: way.required,
			isProperty
		});
		eachSubschema(schema, (child, step, key) => {
			const required = way.required && (step !== "properties" || swagger.requiredNames(schema).has(String(key)));
			open.push({
				schema: child,
				internal,
				required,
				isProperty: step === "properties"
			});
		});
	}
	return uses;
});
function bodiesOf(swagger) {
	const bodies = /* @__PURE__ */ new Map();
	for (const operation of swagger.operations) for (const parameter of operation.parameters) if (parameter.in === "body") bodies.set(parameter.value, parameter);
	return [...bodies.values()];
}
// src/rules/swagger/webhooks/notification-url-rules.ts
function onNotificationUrl(check) {
	return onKey(["schema", "reference"], [NOTIFICATION_URL], (node, value, _key, report) => {
		const use = value === true ? notificationUrlUses(node.swagger).get(node.value) : void 0;
		if (use !== void 0) check(node, use, report);
	});
}
const notificationUrlNotInternal = {
	id: "NotificationUrlNotInternal",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "The notification URL of a webhook is hidden from makers of flows.",
	why: "The platform fills in this address when the flow is switched on. A maker who sees the field has to invent a value for it, and the trigger then never fires.",
	remedy: "Add `\"x-ms-visibility\": \"internal\"` to the property, or to one of the objects that contain it.",
	confidence: "high",
	source: "Documented rule; none of about 600 notification URLs in published connectors breaks it.",
	bad: { definitions: { NewHook: { properties: { url: { "x-ms-visibility": null } } } } },
	good: { definitions: { NewHook: { properties: { url: { "x-ms-visibility": "internal" } } } } },
	reportedAt: "/definitions/NewHook/properties/url",
	visit: [onNotificationUrl((node, use, report) => {
		if (!use.visible) return;
		report({
			pointer: node.pointer(),
			message: say`The notification URL ${String(node.key)} is visible to makers of flows; it must be internal.`,
			fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer("x-ms-visibility"),
					value: "internal"
				}]
			}
		});
	})]
};
const notificationUrlNotRequired = {
	id: "NotificationUrlNotRequired",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "The notification URL of a webhook is required, and so is every object that contains it.",
	why: "Fields that are hidden and optional are left out of the request. Without the address the service accepts the subscription and has nowhere to send its events.",
	remedy: "Put the name of the property into the `required` list of the object that declares it, and do the same for each object on the way to it.",
	confidence: "high",
	source: "Documented rule; none of about 600 notification URLs in published connectors breaks it.",
	bad: { definitions: { NewHook: { required: null } } },
	good: { definitions: { NewHook: { required: ["url"] } } },
	reportedAt: "/definitions/NewHook/properties/url",
	visit: [onNotificationUrl((node, use, report) => {
		if (!use.optional) return;
		const edits = requireOwnName(node);
		report({
			pointer: node.pointer(),
			message: say`The notification URL ${String(node.key)} can be left out: it, or an object that contains it, is not required.`,
			...edits !== void 0 && { fix: {
				kind: "json",
				edits
			} }
		});
	})]
};
function requireOwnName(node) {
	const owner = node.parent;
	if (owner === void 0 || node.container !== "properties") return void 0;
	const required = owner.swagger.requiredNames(owner.value);
	const name = String(node.key);
	return required.has(name) ? void 0 : [{
		op: "set",
		pointer: owner.pointer("required"),
		value: [...required, name]
	}];
}
const notificationUrlNotString = {
	id: "NotificationUrlNotString",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "The notification URL of a webhook has the type string.",
	why: "The platform writes an address into this property. It can only do so where text is expected.",
	remedy: "Declare the property with `\"type\": \"string\"`.",
	confidence: "high",
	source: "Documented rule; one published connector, from before the certification checks, breaks it.",
	bad: { definitions: { NewHook: { properties: { url: { type: "object" } } } } },
	good: { definitions: { NewHook: { properties: { url: { type: "string" } } } } },
	reportedAt: "/definitions/NewHook/properties/url/type",
	visit: [onNotificationUrl((node, _use, report) => {
		const type = textOf$2(node.swagger.resolveSchema(node.value), "type");
		if (type === "string") return;
		const found = type === void 0 ? say`has no type` : say`has the type ${type}`;
		report({
			pointer: node.pointer("type"),
			message: say`The notification URL ${String(node.key)} ${found}; it must be a string.`,
			...node.kind === "schema" && { fix: {
				kind: "json",
				edits: [{
					op: "set",
					pointer: node.pointer("type"),
					value: "string"
				}]
			} }
		});
	})]
};
const notificationUrlNotAllowedInThisPosition = {
	id: "NotificationUrlNotAllowedInThisPosition",
	subject: "swagger",
	group: "Webhooks",
	levels: { documented: "error" },
	summary: "Only properties of a request body are marked as notification URL.",
	why: "The platform puts its address into the body of the subscribing request and nowhere else. A mark in the query, a header or a response has no effect, and the service never learns where to send its events.",
	remedy: "Move the address into the body of the operation that subscribes, or delete the mark.",
	confidence: "medium",
	source: "Documented rule; no published connector breaks it. A definition that bodies and responses share is not reported.",
	bad: { parameters: { Limit: {
		name: "limit",
		in: "query",
		type: "string",
		"x-ms-summary": "Limit",
		description: "How many tickets to return.",
		[NOTIFICATION_URL]: true
	} } },
	good: { parameters: { Limit: {
		name: "limit",
		in: "query",
		type: "string",
		"x-ms-summary": "Limit",
		description: "How many tickets to return."
	} } },
	reportedAt: "/parameters/Limit/x-ms-notification-url",
	visit: [onKey([...TYPED, "reference"], [NOTIFICATION_URL], (node, value, key, report) => {
		const place = value === true ? wrongPlaceOf(node) : void 0;
		if (place === void 0) return;
		report({
			pointer: node.pointer(key),
			message: say`A notification URL cannot stand in ${[place]}, only in a request body.`
		});
	})]
};
function wrongPlaceOf(node) {
	if (node.kind === "header") return "a response header";
	if (node.kind === "items") return "the items of a parameter";
	if (node.kind === "parameter") return node.in === "body" ? void 0 : "a parameter";
	return node.roles.output && !node.roles.input ? "what the service sends back" : void 0;
}
// src/rules/swagger/webhooks/index.ts
const webhookRules = [
	notificationUrlNotAllowedInThisPosition,
	notificationUrlNotInternal,
	notificationUrlNotRequired,
	notificationUrlNotString
];
// src/rules/swagger/index.ts
const swaggerRules = [
	...undocumentedRules,
	...documentRules,
	...operationRules,
	...pathRules,
	...dynamicRules,
	...schemaRules,
	...valueRules,
	...arrayRules,
	...notSupportedRules,
	...webhookRules,
	...securityRules
];
// src/rules/registry.ts
const connectorRules = [
	...folderRules,
	...propertiesRules,
	...scriptRules,
	...readmeRules
];
const rules = [
	...pullRequestRules,
	...connectorRules,
	...swaggerRules
];
const byId = new Map(rules.map((rule) => [rule.id, rule]));
function ruleById(id) {
	return byId.get(id);
}
export { fileAddress as A, isObject as C, REPOSITORY as D, artifactOf as E, PROFILES as F, require_fastest_levenshtein as I, DEFAULT_CONFIGURATION as M, listOf$1 as N, commitAddress as O, say as P, isArray as S, pointer as T, Swagger as _, pullRequestRules as a, GRAMMAR as b, evaluateTurn as c, mainConnector as d, ARTIFACT_NAMES as f, documentsOf as g, findConnectors as h, swaggerRules as i, rulePage as j, encodeSegment as k, evaluateVerdict as l, connectorOf as m, ruleById as n, evaluateGaps as o, artifactKindOf as p, rules as r, evaluateStage as s, connectorRules as t, isBlocking as u, isInternal as v, member as w, REFERABLE as x, textOf$2 as y };
