import { r as unwritable } from "./file-errors.js";
import { dirname } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
function writeText(path, text) {
	try {
		writeFileSync(path, text);
	} catch (error) {
		throw unwritable(path, error);
	}
}
function placeText(path, text) {
	try {
		mkdirSync(dirname(path), { recursive: true });
	} catch (error) {
		throw unwritable(path, error);
	}
	writeText(path, text);
}
export { writeText as n, placeText as t };
