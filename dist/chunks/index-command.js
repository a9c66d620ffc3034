import { n as readConfiguration } from "./load-configuration.js";
import { H as connectorOf, V as artifactKindOf, i as renderConnectorIndex, n as indexEntryOf, t as CONNECTOR_INDEX_PATH } from "./connector-index.js";
import { i as readBlob, r as foldersAmong, t as entriesIfPresent } from "./read-files.js";
import { t as placeText } from "./write-text.js";
import { x as InputError } from "./links.js";
import { n as SUPPORT_FILE_BYTES, t as CONFIGURATION_PATH } from "./reading-plan.js";
import { N as count } from "./sentences.js";
import { r as PROFILES } from "./rule.js";
import { a as print, r as note } from "./outcome.js";
import { n as readSettings, t as complainOfSettings } from "./read-settings.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
function indexCommand({ repo, write = false, config }) {
	const entries = readEntries(repo, config === void 0 ? ownSettings(repo) : readSettings(config));
	if (entries.length === 0) throw new InputError(`There is no connector in ${repo}: none of the folders that hold connectors has any. Name a clone with --repo, or say with --config in which folders they are.`);
	const text = renderConnectorIndex(entries);
	if (!write) {
		print(text);
		return 0;
	}
	const path = join(repo, CONNECTOR_INDEX_PATH);
	placeText(path, text);
	note(`${path}: ${count(entries.length, "connector")}.`);
	return 0;
}
function ownSettings(repo) {
	const path = join(repo, CONFIGURATION_PATH);
	const { configuration, problems } = readConfiguration(existsSync(path) ? readBlob(path, SUPPORT_FILE_BYTES) : null);
	complainOfSettings(CONFIGURATION_PATH, problems);
	return configuration;
}
function readEntries(repo, { folders, limits }) {
	return PROFILES.flatMap((profile) => folders[profile].map((root) => ({
		profile,
		root
	}))).flatMap(({ profile, root }) => foldersAmong(entriesIfPresent(join(repo, root))).map((name) => readEntry(repo, `${root}/${name}`, profile, limits.fileBytes)));
}
function readEntry(repo, folder, profile, limit) {
	const files = entriesIfPresent(join(repo, folder)).flatMap((entry) => entry.isFile() ? [entry.name] : []).filter((name) => artifactKindOf(name).artifact === "swagger").map((name) => ({
		name,
		blob: readBlob(join(repo, folder, name), limit)
	}));
	return indexEntryOf(connectorOf(folder, profile, files));
}
export { indexCommand };
