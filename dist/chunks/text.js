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
export { say as n, listOf as t };
