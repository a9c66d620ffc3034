import { t as loadConfiguration } from "./load-configuration.js";
import { $ as PROFILES, L as artifactKindOf, R as connectorOf } from "./documents.js";
import { i as renderConnectorIndex, n as indexEntryOf, t as CONNECTOR_INDEX_PATH } from "./connector-index.js";
import { l as InputError } from "./links.js";
import { t as CONFIGURATION_PATH } from "./reading-plan.js";
import { r as plainText } from "./render.js";
import { n as unreadable, r as unwritable } from "./file-errors.js";
import { i as print, r as note, t as complain } from "./outcome.js";
import { t as readSettings } from "./read-settings.js";
import { dirname, join } from "node:path";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
function indexCommand({ repo, write = false, config }) {
	const entries = readEntries(repo, config === void 0 ? ownSettings(repo) : readSettings(config));
	if (entries.length === 0) throw new InputError(`There is no connector in ${repo}: none of the folders that hold connectors has any. Name a clone with --repo, or say with --config in which folders they are.`);
	const text = renderConnectorIndex(entries);
	if (!write) {
		print(text);
		return 0;
	}
	const path = join(repo, CONNECTOR_INDEX_PATH);
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	} catch (error) {
		throw unwritable(path, error);
	}
	note(`${path}: ${entries.length} ${entries.length === 1 ? "connector" : "connectors"}.`);
	return 0;
}
function ownSettings(repo) {
	const blob = readBlob(join(repo, CONFIGURATION_PATH), Number.POSITIVE_INFINITY);
	const { configuration, problems } = loadConfiguration(blob?.kind === "bytes" ? new TextDecoder().decode(blob.bytes) : null);
	for (const { message, line } of problems) complain(`${CONFIGURATION_PATH}:${line}: ${plainText(message)}`);
	return configuration;
}
function readEntries(repo, { folders, limits }) {
	return PROFILES.flatMap((profile) => folders[profile].map((root) => ({
		profile,
		root
	}))).flatMap(({ profile, root }) => foldersIn(join(repo, root)).map((name) => readEntry(repo, `${root}/${name}`, profile, limits.fileBytes)));
}
function readEntry(repo, folder, profile, limit) {
	const files = filesIn(join(repo, folder)).filter((name) => artifactKindOf(name).artifact === "swagger").flatMap((name) => {
		const blob = readBlob(join(repo, folder, name), limit);
		return blob === void 0 ? [] : [{
			name,
			blob
		}];
	});
	return indexEntryOf(connectorOf(folder, profile, files));
}
function foldersIn(path) {
	return entriesOf(path).flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
}
function filesIn(path) {
	return entriesOf(path).flatMap((entry) => entry.isFile() ? [entry.name] : []);
}
function entriesOf(path) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw unreadable(path, error);
	}
}
function readBlob(path, limit) {
	try {
		const { size } = statSync(path);
		return size > limit ? {
			kind: "too-large",
			size,
			limit
		} : {
			kind: "bytes",
			bytes: readFileSync(path)
		};
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw unreadable(path, error);
	}
}
export { indexCommand };
