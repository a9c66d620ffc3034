import { at as DEFAULT_CONFIGURATION } from "./connector-index.js";
import { t as loadConfiguration } from "./load-configuration.js";
import { a as readText } from "./read-files.js";
import { r as plainText } from "./render.js";
import { t as complain } from "./outcome.js";
function readSettings(path) {
	if (path === void 0) return DEFAULT_CONFIGURATION;
	const { configuration, problems } = loadConfiguration(readSettingsText(path));
	complainOfSettings(path, problems);
	return configuration;
}
function readSettingsText(path) {
	return readText(path, `the settings ${path}`);
}
function complainOfSettings(path, problems) {
	for (const { message, line } of problems) complain(`${path}:${line}: ${plainText(message)}`);
}
export { readSettings as n, readSettingsText as r, complainOfSettings as t };
