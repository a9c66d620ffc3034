import { a as info, c as summary, o as notice, s as setOutput, t as clientOptions } from "./run-action.js";
import { n as createClient } from "./apply.js";
import { i as writeQueueFiles, o as renderQueueSummary } from "./make-queue.js";
import { t as logSafe } from "./github.js";
import { n as parseShard } from "./shard.js";
import { i as sumUpSweep, n as RequestBudget, r as exitCodeOfSweep, t as sweep } from "./sweep.js";
import { n as UnsupportedEvent } from "./context.js";
import { join } from "node:path";
async function sweepAction(repository, input, settings) {
	const shard = input.shard === "" ? void 0 : readShard(input.shard);
	const budget = new RequestBudget({ sharers: shard?.count ?? 1 });
	const log = (line) => info(logSafe(line));
	const swept = await sweep({
		repository,
		server: input.serverUrl,
		budget,
		settings,
		now: /* @__PURE__ */ new Date(),
		log,
		...shard === void 0 ? {} : { shard },
		connect: (fetch) => createClient({
			...clientOptions(input),
			fetch
		})
	});
	const folder = join(input.temporaryDirectory, "connector-preflight-queue");
	await writeQueueFiles(swept.queue, folder);
	await summary.addRaw(renderQueueSummary(swept.queue)).write({ overwrite: true });
	setOutput("queue", folder);
	setOutput("report-json", join(folder, "queue.json"));
	const sentence = sumUpSweep(swept, budget.used);
	if (swept.stop === void 0 && swept.failed === 0) info(sentence);
	else notice(sentence);
	return exitCodeOfSweep(swept);
}
function readShard(text) {
	const shard = parseShard(text);
	if (shard === void 0) throw new UnsupportedEvent(`The input "shard" has to be a part such as 2/8; it is "${text}".`);
	return shard;
}
export { sweepAction };
