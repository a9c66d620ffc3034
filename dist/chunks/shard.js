const MOST_DIGITS = 4;
function parseShard(text) {
	const [index, count, ...rest] = text.split("/").map(readCount);
	return index === void 0 || count === void 0 || rest.length > 0 || index > count ? void 0 : {
		index,
		count
	};
}
function readCount(text) {
	return /^[1-9]\d*$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : void 0;
}
function isOfShard(number, { index, count }) {
	return number % count === index - 1;
}
export { parseShard as n, isOfShard as t };
