import { x as InputError } from "./links.js";
import { r as personOf } from "./passes.js";
import { i as sumUpSweep, n as RequestBudget, r as exitCodeOfSweep, t as sweep } from "./sweep.js";
import { i as environmentToken, n as readRepository, r as environmentClient } from "./repository-name.js";
import { r as note } from "./outcome.js";
import { t as showQueue } from "./show-queue.js";
async function sweepCommand(name, options) {
	const repository = readRepository(name);
	const token = environmentToken();
	const server = process.env.GITHUB_SERVER_URL || "https://github.com";
	const publish = options.publish === true;
	if (publish && !token) throw new InputError("--publish needs a token that may write to pull requests, in the variable GITHUB_TOKEN.");
	const connect = (fetch) => environmentClient({ fetch });
	const budget = new RequestBudget({
		sharers: options.shard?.count ?? 1,
		...options.budget === void 0 ? {} : { most: options.budget }
	});
	const person = token ? await personOf(connect(budget.share().fetch), token) : void 0;
	const swept = await sweep({
		repository,
		server,
		connect,
		budget,
		now: /* @__PURE__ */ new Date(),
		log: note,
		settings: {
			publish,
			server,
			...person === void 0 ? {} : { person }
		},
		...options.shard === void 0 ? {} : { shard: options.shard }
	});
	showQueue(swept.queue, options);
	note(sumUpSweep(swept, budget.used));
	return exitCodeOfSweep(swept);
}
export { sweepCommand };
