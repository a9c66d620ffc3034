import { n as renderJson } from "./json.js";
import { a as renderQueueMarkdown, i as writeQueueFiles } from "./make-queue.js";
import { a as print } from "./outcome.js";
function showQueue(queue, { out, format }) {
	if (out !== void 0) writeQueueFiles(queue, out);
	print(format === "json" ? renderJson(queue) : renderQueueMarkdown(queue));
}
export { showQueue as t };
