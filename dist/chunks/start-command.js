import { at as DEFAULT_CONFIGURATION } from "./connector-index.js";
import { x as InputError } from "./links.js";
import { t as checkCommand } from "./check-command.js";
import { n as nearestOf } from "./choices.js";
import { a as print, t as complain } from "./outcome.js";
import { r as holdsConnectors } from "./read-connectors.js";
import { existsSync } from "node:fs";
const DEEPEST = 4;
const WELCOME = `Connector Preflight checks connectors for Power Platform before a reviewer does: what is wrong, on which line, why, and how to fix it.

Try:
  connector-preflight review --example          a whole review, of an invented pull request
  connector-preflight new "Contoso Tickets"     a folder to begin a connector of your own with
  connector-preflight check PATH                a connector that you have on this machine

connector-preflight --help lists all commands.
`;
async function startCommand(words, commands, options) {
	const [word] = words;
	if (word !== void 0) throw new InputError(noSuchCommand(word, commands));
	if (holdsConnectors(".", DEFAULT_CONFIGURATION, DEEPEST)) return await checkCommand(["."], {
		format: "pretty",
		...options
	});
	print(WELCOME);
	complain("Nothing was checked: there is no connector in this folder, nor in the folders below it.");
	return 2;
}
function noSuchCommand(word, commands) {
	const nearest = nearestOf(word, commands);
	if (nearest !== void 0) return `There is no command "${word}". Did you mean: connector-preflight ${nearest}`;
	if (existsSync(word)) return `"${word}" is no command. To check what is there: connector-preflight check "${word}"`;
	return `There is no command "${word}". There are ${commands.join(", ")}; connector-preflight --help says what each does.`;
}
export { startCommand };
