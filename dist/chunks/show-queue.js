import { a as renderQueueMarkdown, i as writeQueueFiles } from "./make-queue.js";
import { n as print } from "./json.js";
import { i as print$1 } from "./outcome.js";
async function showQueue(queue, { out, format }) {
	if (out !== void 0) await writeQueueFiles(queue, out);
	print$1(format === "json" ? print(queue) : renderQueueMarkdown(queue));
}
export { showQueue as t };
