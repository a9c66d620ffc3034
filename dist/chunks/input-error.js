var InputError = class extends Error {
	name = "InputError";
};
export { InputError as t };
