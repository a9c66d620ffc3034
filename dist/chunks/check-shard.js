import { f as InvalidArgumentError } from "./outcome.js";
import { n as parseShard, t as isOfShard } from "./shard.js";
function readShard(text) {
	const shard = parseShard(text);
	if (shard === void 0) throw new InvalidArgumentError("It has to be the number of a part and how many parts there are, such as 2/8.");
	return shard;
}
function shardOf(items, shard) {
	return items.filter((_, position) => isOfShard(position, shard));
}
export { shardOf as n, readShard as t };
