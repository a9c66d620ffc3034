import { t as loadConfiguration } from "./load-configuration.js";
import { t as InputError } from "./input-error.js";
import { a as codeSpan, r as plainText, t as markdownText } from "./render.js";
import { a as renderJsonCheck, f as openFindings, i as print, o as findingsMarkdown } from "./changes-pretty.js";
import { O as countOf, X as checkReport, r as FOLDER, w as checkedSentence } from "./sentences.js";
import { n as renderGithubCheck } from "./github.js";
import { r as fingerprints, t as renderPrettyCheck } from "./pretty.js";
import { c as rulePage, i as encodeSegment, n as REPOSITORY } from "./links.js";
import { n as visible } from "./visible.js";
import { r as ruleById } from "./registry.js";
import { t as TOOL } from "./version.js";
import { n as shardOf } from "./check-shard.js";
import { n as uncheckedTarget, t as checkTarget } from "./check-target.js";
import { n as findTargets, t as bytesOf } from "./read-connectors.js";
import { a as wantsColour, n as note, r as print$1 } from "./outcome.js";
import { Worker } from "node:worker_threads";
import { extname } from "node:path";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
const ALL = Number.POSITIVE_INFINITY;
const EVERYTHING$1 = {
	why: true,
	places: ALL,
	kinds: ALL,
	files: ALL
};
function renderMarkdownCheck(report, rules) {
	const sections = report.connectors.flatMap(({ folder, findings }) => {
		const bySeverity = [
			"error",
			"warning",
			"info"
		].flatMap((severity) => {
			const open = openFindings(findings, severity);
			return open.length === 0 ? [] : [`### ${countOf(open.length, severity)}`, findingsMarkdown(open, EVERYTHING$1, {
				rules,
				folder,
				whole: FOLDER
			})];
		});
		return bySeverity.length === 0 ? [] : [`## ${codeSpan(folder)}`, ...bySeverity];
	});
	const gaps = report.gaps.length === 0 ? [] : [report.gaps.map((gap) => `- ${markdownText(gap)}`).join("\n")];
	return `${[
		checkedSentence(report.connectors.length, report.totals, report.gaps.length),
		...gaps,
		...sections
	].join("\n\n")}\n`;
}
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderSarif(report, tool, rules) {
	const findings = report.connectors.flatMap((connector) => connector.findings);
	const ids = [...new Set(findings.map((finding) => finding.rule))];
	const prints = fingerprints(findings);
	return print({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: tool.name,
				version: tool.version,
				informationUri: REPOSITORY,
				rules: ids.map((id) => ruleDescriptor(id, rules))
			} },
			columnKind: "utf16CodeUnits",
			...report.gaps.length > 0 && { invocations: [incomplete(report.gaps)] },
			results: findings.map((finding, index) => result(finding, ids.indexOf(finding.rule), prints[index] ?? ""))
		}]
	});
}
function incomplete(gaps) {
	return {
		executionSuccessful: false,
		toolExecutionNotifications: gaps.map((gap) => ({
			level: "error",
			message: { text: withoutLinks(plainText(gap)) }
		}))
	};
}
function ruleDescriptor(id, rules) {
	const facts = rules(id);
	if (facts === void 0) return { id };
	return {
		id,
		shortDescription: { text: facts.summary },
		fullDescription: { text: facts.why },
		help: { text: facts.remedy },
		helpUri: rulePage(id),
		properties: { tags: [facts.group] }
	};
}
function result(finding, ruleIndex, fingerprint) {
	const { rule, severity, file, waiver } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: withoutLinks(messageText(finding)) },
		...file !== void 0 && { locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(file) },
			...region(finding)
		} }] },
		partialFingerprints: { "connectorPreflight/v1": fingerprint },
		...waiver && { suppressions: [{
			kind: "external",
			justification: withoutLinks(visible(waiver.reason))
		}] }
	};
}
function messageText({ message, help }) {
	return [plainText(message), plainText(help)].filter((text) => text !== "").join("\n");
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function region({ line, column, endLine, endColumn }) {
	if (line === void 0) return {};
	return { region: {
		startLine: line,
		...column !== void 0 && { startColumn: column },
		...endLine !== void 0 && { endLine },
		...endColumn !== void 0 && { endColumn }
	} };
}
function uriOf(file) {
	return file.split("/").map(encodeSegment).join("/");
}
const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = "\r\x1B[2K";
function renderProgress({ done, total, columns }) {
	const words = "Checking connectors";
	const count = `${String(done).padStart(String(total).length)} of ${total}`;
	const room = columns - 1 - `${words} [] ${count}`.length;
	if (room < NARROWEST_BAR) return count.slice(0, Math.max(0, columns - 1));
	const width = Math.min(WIDEST_BAR, room);
	const filled = total === 0 ? width : Math.floor(width * done / total);
	return `${words} [${"#".repeat(filled)}${"-".repeat(width - filled)}] ${count}`;
}
function showProgress(screen, total) {
	if (screen.isTTY !== true || total < 2) return {
		advance: () => void 0,
		end: () => void 0
	};
	let done = 0;
	const draw = () => {
		screen.write(`${CLEAR_LINE}${renderProgress({
			done,
			total,
			columns: screen.columns ?? USUAL_COLUMNS
		})}`);
	};
	draw();
	return {
		advance: () => {
			done += 1;
			draw();
		},
		end: () => {
			screen.write(CLEAR_LINE);
		}
	};
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
	if (workers < 2 || targets.length < 8) return false;
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
const WORKER = new URL(`../check-worker${extname(import.meta.url)}`, import.meta.url);
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
	print$1(render(report, options));
	for (const gap of gaps) note(plainText(gap));
	if (gaps.length > 0) return 2;
	return report.totals.error > 0 ? 1 : 0;
}
function readSettings(path) {
	if (path === void 0) return loadConfiguration(null).configuration;
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		throw new InputError(`Could not read the settings ${path}: ${error.code ?? "unknown cause"}.`, { cause: error });
	}
	const { configuration, problems } = loadConfiguration(text);
	for (const { message, line } of problems) note(`${path}:${line}: ${plainText(message)}`);
	return configuration;
}
function render(report, options) {
	switch (options.format) {
		case "pretty": return renderPrettyCheck(report, { colour: wantsColour(options) });
		case "json": return renderJsonCheck(report, TOOL);
		case "sarif": return renderSarif(report, TOOL, ruleById);
		case "markdown": return renderMarkdownCheck(report, ruleById);
		case "github": return renderGithubCheck(report);
	}
}
export { checkCommand };
