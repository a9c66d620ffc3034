// src/facts/input-error.ts
var InputError = class extends Error {
	name = "InputError";
};
export { InputError as t };
