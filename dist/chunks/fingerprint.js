import { createHash } from "node:crypto";
function fingerprints(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const identity = JSON.stringify([
			finding.rule,
			finding.file ?? null,
			finding.pointer ?? null,
			steadyParts(finding.message)
		]);
		const nth = seen.get(identity) ?? 0;
		seen.set(identity, nth + 1);
		return createHash("sha256").update(`${identity}#${nth}`).digest("hex").slice(0, 32);
	});
}
function steadyParts(text) {
	return text.map((part) => {
		if (typeof part === "string") return part.replace(/\d+/g, "#");
		return "value" in part ? [part.value] : part.label;
	});
}
export { fingerprints as t };
