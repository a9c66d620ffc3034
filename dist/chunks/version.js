const VERSION = "0.1.0";
const TOOL = {
	name: "connector-preflight",
	version: VERSION
};
export { VERSION as n, TOOL as t };
