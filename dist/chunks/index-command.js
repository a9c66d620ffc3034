import { t as loadConfiguration } from "./load-configuration.js";
import { $ as PROFILES, F as artifactKindOf, I as connectorOf } from "./visible.js";
import { i as renderConnectorIndex, n as indexEntryOf, t as CONNECTOR_INDEX_PATH } from "./connector-index.js";
import { t as InputError } from "./input-error.js";
import { t as CONFIGURATION_PATH } from "./reading-plan.js";
import { r as plainText } from "./render.js";
import { n as note, r as print } from "./outcome.js";
import { dirname, join } from "node:path";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
function indexCommand({ repo, write = false }) {
	const entries = readEntries(repo, readSettings(repo));
	if (entries.length === 0) throw new InputError(`There is no connector in ${repo}: none of the folders that hold connectors has any.`);
	const text = renderConnectorIndex(entries);
	if (!write) {
		print(text);
		return 0;
	}
	const path = join(repo, CONNECTOR_INDEX_PATH);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	note(`${path}: ${entries.length} connectors.`);
	return 0;
}
function readSettings(repo) {
	const blob = readBlob(join(repo, CONFIGURATION_PATH), Number.POSITIVE_INFINITY);
	const { configuration, problems } = loadConfiguration(blob?.kind === "bytes" ? new TextDecoder().decode(blob.bytes) : null);
	for (const { message, line } of problems) note(`${CONFIGURATION_PATH}:${line}: ${plainText(message)}`);
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
		throw new InputError(`Could not read ${path}.`, { cause: error });
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
		throw new InputError(`Could not read ${path}.`, { cause: error });
	}
}
export { indexCommand };
