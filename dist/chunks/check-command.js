import { y as LineTable } from "./connector-index.js";
import { t as fingerprints } from "./fingerprint.js";
import { h as findSecrets } from "./links.js";
import { a as exactText, o as fileAt, r as planSteps, t as mendConnector } from "./mend.js";
import { t as checkReport } from "./check-report.js";
import { t as CHECK_RENDERERS } from "./formats.js";
import { t as checkConnector } from "./check-connector.js";
import { r as plainText } from "./render.js";
import { t as showProgress } from "./check-progress.js";
import { n as shardOf } from "./check-shard.js";
import { n as uncheckedTarget, t as checkTarget } from "./check-target.js";
import { a as readConnector, n as findTargets, t as bytesOf } from "./read-connectors.js";
import { a as print, c as wantsColour, t as complain } from "./outcome.js";
import { n as readSettings } from "./read-settings.js";
import { Worker } from "node:worker_threads";
import { extname } from "node:path";
import { availableParallelism } from "node:os";
function replacementsFor(connector, findings, check) {
	const { mended } = mendConnector(connector, {
		check,
		wants: changesText
	});
	const vouched = new Set(mended.map(nameOf));
	const { steps } = planSteps(connector, findings.filter((finding) => changesText(finding) && vouched.has(nameOf(finding))));
	const tables = /* @__PURE__ */ new Map();
	return new Map(steps.flatMap(({ findings: fixed, change }) => {
		if (change.kind !== "edit") return [];
		const table = tables.get(change.path) ?? new LineTable(textAt(connector, change.path));
		tables.set(change.path, table);
		if (change.edits.some(({ text }) => findSecrets(text).length > 0)) return [];
		const replacements = change.edits.map((edit) => replacementOf(edit, table));
		return fixed.map((finding) => [finding, replacements]);
	}));
}
function changesText({ fix }) {
	return fix?.kind === "json" || fix?.kind === "text";
}
function nameOf(finding) {
	return fingerprints([finding]).join();
}
function replacementOf({ offset, length, text }, table) {
	const start = table.positionAt(offset);
	const end = table.positionAt(offset + length);
	return {
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		text
	};
}
function textAt(connector, path) {
	const blob = fileAt(connector, path)?.blob;
	const text = blob?.kind === "bytes" ? exactText(blob.bytes) : void 0;
	return text?.startsWith("﻿") ? text.slice(1) : text ?? "";
}
async function runInWorkers(tasks, pool) {
	const outcomes = /* @__PURE__ */ new Map();
	const waiting = tasks.entries();
	const workThrough = async () => {
		let seat = new Seat(pool.start());
		try {
			for (const [index, task] of waiting) {
				if (seat.ended) seat = new Seat(pool.start());
				outcomes.set(index, await seat.ask(task));
				pool.onSettled();
			}
		} finally {
			await seat.close();
		}
	};
	await Promise.all(Array.from({ length: Math.min(pool.workers, tasks.length) }, workThrough));
	return tasks.map((_, index) => outcomes.get(index) ?? {
		kind: "lost",
		cause: "no thread took it"
	});
}
var Seat = class {
	ended = false;
	#worker;
	#cause;
	#settle;
	constructor(worker) {
		this.#worker = worker;
		worker.on("message", (result) => this.#settle?.({
			kind: "done",
			result
		}));
		worker.on("messageerror", (error) => {
			this.#cause = error.message;
			worker.terminate();
		});
		worker.on("error", (error) => {
			this.#cause = messageOf(error);
		});
		worker.on("exit", (code) => {
			this.ended = true;
			this.#settle?.({
				kind: "lost",
				cause: this.#cause ?? `its thread ended with exit code ${code}`
			});
		});
	}
	async ask(task) {
		const answer = new Promise((resolve) => {
			this.#settle = resolve;
		});
		this.#worker.postMessage(task);
		return await answer;
	}
	async close() {
		await this.#worker.terminate();
	}
};
function messageOf(error) {
	if (typeof error !== "object" || error === null) return String(error);
	return "message" in error && error.message !== "" ? String(error.message) : void 0;
}
const FEWEST_PER_WORKER = 4;
const FEWEST_BYTES = 2e6;
async function checkTargets(targets, options) {
	return isWorthWorkers(targets, options.workers) ? await checkInWorkers(targets, options) : checkHere(targets, options);
}
function isWorthWorkers(targets, workers) {
	if (SOURCES || workers < 2 || targets.length < 8) return false;
	let bytes = 0;
	return targets.some((target) => {
		bytes += bytesOf(target);
		return bytes >= FEWEST_BYTES;
	});
}
function checkHere(targets, { configuration, progress }) {
	return targets.map((target) => {
		const checked = checkTarget(target, configuration);
		progress.advance();
		return checked;
	});
}
async function checkInWorkers(targets, { configuration, workers, progress }) {
	const outcomes = await runInWorkers(targets, {
		workers: Math.min(workers, Math.ceil(targets.length / FEWEST_PER_WORKER)),
		start: () => new Worker(WORKER, { workerData: configuration }),
		onSettled: progress.advance
	});
	return targets.map((target, index) => {
		const outcome = outcomes[index];
		return outcome?.kind === "done" ? outcome.result : uncheckedTarget(target, outcome?.cause ?? "no answer");
	});
}
const SOURCES = extname(import.meta.url) === ".ts";
const WORKER = new URL("../check-worker.js", import.meta.url);
const EVERYTHING = {
	index: 1,
	count: 1
};
async function checkCommand(paths, options) {
	const configuration = readSettings(options.config);
	const targets = shardOf(findTargets(paths, configuration, options.profile), options.shard ?? EVERYTHING);
	const progress = showProgress(process.stderr, options.quiet === true ? 0 : targets.length);
	const checked = await checkTargets(targets, {
		configuration,
		workers: options.workers ?? availableParallelism(),
		progress
	});
	progress.end();
	const gaps = checked.flatMap((one) => one.gaps);
	const report = checkReport(checked.flatMap(({ connector }) => connector ?? []), gaps);
	const extras = {
		colours: { colour: wantsColour(options) },
		replacements: () => readReplacements(report, targets, configuration)
	};
	print(CHECK_RENDERERS[options.format](report, extras));
	for (const gap of gaps) complain(plainText(gap));
	if (gaps.length > 0) return 2;
	return report.totals.error > 0 ? 1 : 0;
}
function readReplacements(report, targets, configuration) {
	const found = /* @__PURE__ */ new Map();
	const check = (connector) => checkConnector(connector, configuration).findings;
	for (const { folder, findings } of report.connectors) {
		const target = targets.find((each) => each.folder === folder);
		if (target === void 0 || !findings.some(({ fix }) => fix !== void 0)) continue;
		const replacements = replacementsFor(readConnector(target, configuration.limits), findings, check);
		for (const [finding, ofFinding] of replacements) found.set(finding, ofFinding);
	}
	return (finding) => found.get(finding);
}
export { checkCommand as t };
