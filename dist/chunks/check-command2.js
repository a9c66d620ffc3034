export { t as checkCommand } from "./check-command.js";
