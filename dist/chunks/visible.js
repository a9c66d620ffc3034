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
function listOf(values, most = 6) {
	const shown = values.length > most ? values.slice(0, most - 1) : values;
	const rest = values.length - shown.length;
	const items = shown.map((value) => [{ value }]);
	if (rest > 0) items.push([`${rest} more`]);
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return [index === items.length - 1 ? " and " : ", ", ...item];
	});
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
	return text.replace(INVISIBLE, escapeOf);
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
export { say as a, listOf as i, visible as n, visibleValue as r, cutInTheMiddle as t };
