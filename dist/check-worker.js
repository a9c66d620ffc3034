import { t as checkTarget } from "./chunks/check-target.js";
import { parentPort, workerData } from "node:worker_threads";
const configuration = workerData;
parentPort?.on("message", (target) => parentPort?.postMessage(checkTarget(target, configuration)));
export {};
