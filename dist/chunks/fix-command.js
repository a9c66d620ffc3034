import { f as visible, p as visibleLines, x as InputError } from "./links.js";
import { r as unwritable } from "./file-errors.js";
import { t as mendConnector } from "./mend.js";
import { n as renderPatch, t as changedFiles } from "./patch.js";
import { t as totalsOf } from "./totals.js";
import { i as terminalText, n as paint, r as plainText } from "./render.js";
import { a as shortName } from "./findings-markdown.js";
import { K as leftOutOfPatch, Y as mendedHeading, m as NOT_MENDED, q as leftSentence, s as HOW_TO_WRITE, y as SEVERITY_WORDS } from "./sentences.js";
import { t as checkConnector } from "./check-connector.js";
import { t as knownRule } from "./known-rule.js";
import { a as print, c as wantsColour, i as noteReport, t as complain } from "./outcome.js";
import { a as readConnector, l as withForwardSlashes, n as findTargets } from "./read-connectors.js";
import { n as readSettings } from "./read-settings.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
function writeChangedFiles(folder, files) {
	for (const file of files) try {
		writeFile(folder, file);
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw new InputError(`${unwritable(file.path, error).message} The files named before it are written.`, { cause: error });
	}
}
function writeFile(folder, { path, oldPath, before, after }) {
	for (const each of [path, oldPath ?? path]) assertInside(folder, each);
	const present = oldPath === void 0 ? void 0 : lstatSync(oldPath);
	if (present !== void 0 && !present.isFile()) throw new InputError(`${oldPath} is a link; it is left as it is.`);
	if (oldPath !== void 0 && !readFileSync(oldPath).equals(before)) throw new InputError(`${oldPath} was changed while it was mended; it is left as it is. Run the command again.`);
	if (path !== oldPath && isTaken(path, oldPath)) throw new InputError(`There is a ${path} by now; it is left as it is.`);
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		writeNew(temporary, after, present?.mode);
		if (oldPath !== void 0 && oldPath !== path) renameSync(oldPath, path);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
function assertInside(folder, path) {
	const below = relative(realpathSync(folder), realpathSync(dirname(path)));
	if (below === ".." || below.startsWith(`..${sep}`)) throw new InputError(`${path} leads out of ${folder}; nothing is written there.`);
}
function isTaken(path, oldPath) {
	const there = statSync(path, { throwIfNoEntry: false });
	return there !== void 0 && (oldPath === void 0 || there.ino !== statSync(oldPath).ino);
}
function writeNew(path, bytes, mode) {
	const handle = openSync(path, "wx");
	try {
		for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
		if (mode !== void 0) fchmodSync(handle, mode & 511);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
function renderFixes(connectors, options) {
	const count = connectors.reduce((sum, { mended }) => sum + mended.length, 0);
	const blocks = [paint("bold", mendedHeading(count, options.written), options)];
	for (const { folder, mended, refused, left } of connectors) {
		const lines = [
			...mended.map((finding) => `  ${placed(finding, folder, options)}`),
			...refused.map(({ finding, why }) => `  ${NOT_MENDED} ${placed(finding, folder, options)} (${terminalText(why, options)})`),
			...leftLines(left, folder, options)
		];
		if (lines.length > 0) blocks.push([...connectors.length > 1 ? [paint("underline", visible(folder), options)] : [], ...lines].join("\n"));
	}
	if (count > 0 && !options.written) blocks.push(HOW_TO_WRITE);
	return `${blocks.join("\n\n")}\n`;
}
function leftLines(left, folder, colours) {
	const told = left.filter(({ severity }) => severity !== "info");
	const summary = leftSentence(totalsOf(left));
	return [paint("bold", summary, colours), ...told.map((finding) => `  ${SEVERITY_WORDS[finding.severity]}: ${placed(finding, folder, colours)}`)];
}
function placed(finding, folder, colours) {
	return `${finding.file === void 0 ? "" : `${visible(shortName(finding.file, folder))}${finding.line === void 0 ? "" : `:${finding.line}`}: `}${terminalText(finding.message, colours)} (${finding.rule})`;
}
async function fixCommand(paths, options) {
	const configuration = readSettings(options.config);
	const rule = options.rule === void 0 ? void 0 : knownRule(options.rule).id;
	const fixed = findTargets(paths, configuration, options.profile).map((target) => mendTarget(target, configuration, rule));
	if (options.write) for (const { target, files } of fixed) writeChangedFiles(target.folder, files);
	const report = renderFixes(fixed.map(({ report: one }) => one), {
		written: options.write === true,
		colour: options.write === true && wantsColour(options)
	});
	if (options.write) print(report);
	else {
		const { text, leftOut } = renderPatch(fixed.flatMap(({ files }) => files), fromHere);
		process.stdout.write(process.stdout.isTTY ? visibleLines(text) : text);
		noteReport(report);
		if (leftOut.length > 0) complain(plainText(leftOutOfPatch(leftOut)));
	}
	for (const gap of fixed.flatMap(({ gaps }) => gaps)) complain(plainText(gap));
	if (fixed.some(({ gaps }) => gaps.length > 0)) return 2;
	return fixed.some(({ report: { left } }) => left.some(({ severity }) => severity === "error")) ? 1 : 0;
}
function mendTarget(target, configuration, rule) {
	const connector = readConnector(target, configuration.limits);
	const gaps = /* @__PURE__ */ new Map();
	const isNamed = ({ file }) => target.only === void 0 || file !== void 0 && target.only.includes(file);
	const mending = mendConnector(connector, {
		check: (one) => {
			const checked = checkConnector(one, configuration);
			for (const gap of checked.gaps) gaps.set(plainText(gap), gap);
			return checked.findings;
		},
		wants: (finding) => isNamed(finding) && (rule === void 0 || finding.rule === rule)
	});
	return {
		target,
		files: changedFiles(connector, mending),
		report: {
			folder: target.folder,
			...mending,
			left: mending.left.filter(isNamed)
		},
		gaps: [...gaps.values()]
	};
}
function fromHere(path) {
	return withForwardSlashes(relative(process.cwd(), resolve(path)));
}
export { fixCommand };
