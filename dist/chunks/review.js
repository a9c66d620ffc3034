const OVER = /* @__PURE__ */ new Set([
	"merged",
	"deployed",
	"closed"
]);
export { OVER as t };
