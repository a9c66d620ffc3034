import { Y as DEFAULT_CONFIGURATION } from "./documents.js";
import { t as loadConfiguration } from "./load-configuration.js";
import { r as plainText } from "./render.js";
import { n as unreadable } from "./file-errors.js";
import { t as complain } from "./outcome.js";
import { readFileSync } from "node:fs";
function readSettings(path) {
	if (path === void 0) return DEFAULT_CONFIGURATION;
	const { configuration, problems } = loadConfiguration(readSettingsText(path));
	for (const { message, line } of problems) complain(`${path}:${line}: ${plainText(message)}`);
	return configuration;
}
function readSettingsText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw unreadable(`the settings ${path}`, error);
	}
}
export { readSettingsText as n, readSettings as t };
