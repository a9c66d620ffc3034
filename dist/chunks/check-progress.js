const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = "\r\x1B[2K";
function renderProgress({ done, total, columns }) {
	const words = "Checking connectors";
	const count = `${String(done).padStart(String(total).length)} of ${total}`;
	const room = columns - 1 - `${words} [] ${count}`.length;
	if (room < NARROWEST_BAR) return count.slice(0, Math.max(0, columns - 1));
	const width = Math.min(WIDEST_BAR, room);
	const filled = total === 0 ? width : Math.floor(width * done / total);
	return `${words} [${"#".repeat(filled)}${"-".repeat(width - filled)}] ${count}`;
}
function showProgress(screen, total) {
	if (screen.isTTY !== true || total < 2) return {
		advance: () => void 0,
		end: () => void 0
	};
	let done = 0;
	const draw = () => {
		screen.write(`${CLEAR_LINE}${renderProgress({
			done,
			total,
			columns: screen.columns ?? USUAL_COLUMNS
		})}`);
	};
	draw();
	return {
		advance: () => {
			done += 1;
			draw();
		},
		end: () => {
			screen.write(CLEAR_LINE);
		}
	};
}
function showWaiting(screen, words) {
	if (screen.isTTY !== true || words === "") return { end: () => void 0 };
	screen.write(words.slice(0, Math.max(0, (screen.columns ?? USUAL_COLUMNS) - 1)));
	return { end: () => {
		screen.write(CLEAR_LINE);
	} };
}
export { showWaiting as n, showProgress as t };
