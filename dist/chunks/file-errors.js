import { x as InputError } from "./links.js";
const CAUSES = {
	ENOENT: "there is nothing at this path. Check how it is written, and the folder that you are in.",
	ENOTDIR: "a part of the path is no folder. Check how it is written.",
	EISDIR: "it is a folder. Name a file.",
	EEXIST: "there is something of this name already. Choose another path.",
	EACCES: "your account has no permission. Change the permissions of the file, or choose another path.",
	EPERM: "your account has no permission. Change the permissions of the file, or choose another path.",
	EROFS: "the disk is read-only. Choose another path.",
	ENOSPC: "the disk is full. Free some space, or choose another path."
};
function unreadable(what, error) {
	return new InputError(`Could not read ${what}: ${causeOf(error)}`, { cause: error });
}
function unwritable(what, error) {
	const { code } = error;
	const cause = code === "ENOENT" ? "its folder is not there. Make the folder, or choose another path." : causeOf(error);
	return new InputError(`Could not write ${what}: ${cause}`, { cause: error });
}
function isAbsent(error) {
	if (typeof error !== "object" || error === null) return false;
	const { code, cause } = error;
	return code === "ENOENT" || isAbsent(cause);
}
function causeOf(error) {
	const { code = "unknown cause" } = error;
	return CAUSES[code] ?? `the system says ${code}. Try another path.`;
}
export { unreadable as n, unwritable as r, isAbsent as t };
