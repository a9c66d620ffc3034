import { a as documentsOf } from "./connector-index.js";
import { n as milder, t as levelOf } from "./levels.js";
function updateFindings({ complaints }, head, configuration) {
	return complaints.flatMap(({ rule, complaint }) => {
		const level = levelOf(rule, head.profile, configuration);
		if (level === "off") return [];
		const { message, help = [rule.remedy], file, pointer } = complaint;
		return {
			rule: rule.id,
			severity: milder(level, complaint.atMost),
			message,
			help,
			...file !== void 0 && {
				file,
				...pointer !== void 0 && {
					pointer,
					...startOf(head, file, pointer)
				}
			}
		};
	});
}
function startOf(connector, file, pointer) {
	const document = documentsOf(connector).jsonAt(file);
	const [span] = document?.locate([{ pointer }]) ?? [];
	return document === void 0 || span === void 0 ? {} : document.positionAt(span.offset);
}
export { updateFindings as t };
