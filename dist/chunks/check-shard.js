import { c as InvalidArgumentError } from "./outcome.js";
const MOST_DIGITS = 4;
function readShard(text) {
	const [index, count, ...rest] = text.split("/").map(readCount);
	if (index === void 0 || count === void 0 || rest.length > 0 || index > count) throw new InvalidArgumentError("It has to be the number of a part and how many parts there are, such as 2/8.");
	return {
		index,
		count
	};
}
function readCount(text) {
	return /^[1-9]\d*$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : void 0;
}
function shardOf(items, { index, count }) {
	return items.filter((_, position) => position % count === index - 1);
}
export { shardOf as n, readShard as t };
