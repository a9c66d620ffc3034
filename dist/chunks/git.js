import { x as InputError } from "./links.js";
import { execFile, spawn } from "node:child_process";
const MOST_OUTPUT_BYTES = 256e6;
const MOST_MILLISECONDS = 12e4;
const PASSED_ON = [
	"PATH",
	"HOME",
	"USERPROFILE",
	"XDG_CONFIG_HOME",
	"SYSTEMROOT",
	"SystemRoot",
	"TMPDIR",
	"TEMP",
	"TMP"
];
const SETTINGS = [
	"core.quotepath=off",
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"protocol.allow=never",
	"diff.external="
].flatMap((setting) => ["-c", setting]);
function environment() {
	const kept = PASSED_ON.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: ""
	};
}
function commandLine(args) {
	return [
		"--no-pager",
		"--literal-pathspecs",
		...SETTINGS,
		...args
	];
}
var GitFailure = class extends Error {
	name = "GitFailure";
	status;
	complaint;
	constructor(command, status, stderr, cause) {
		const complaint = (stderr.split("\n", 1)[0] ?? "").replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " ").trim();
		super(`git ${command} failed${complaint === "" ? "" : `: ${complaint}`}`, { cause });
		this.status = status;
		this.complaint = complaint;
	}
};
function explainStart(error, repository) {
	if (error.killed) return new InputError(`git took longer than ${MOST_MILLISECONDS / 1e3} seconds in ${repository}. Try again with nothing else at work, or with a smaller clone.`, { cause: error });
	if (error.code === "ENOENT") return new InputError(`Either git is not installed, or there is no folder ${repository}. Install git, or name another folder.`, { cause: error });
	return new InputError(`git could not be started in ${repository}. See whether git --version works there.`, { cause: error });
}
function runGit(repository, args, input = "") {
	const options = {
		cwd: repository,
		env: environment(),
		encoding: "buffer",
		maxBuffer: MOST_OUTPUT_BYTES,
		timeout: MOST_MILLISECONDS,
		windowsHide: true
	};
	return new Promise((resolve, reject) => {
		const child = execFile("git", commandLine(args), options, (error, stdout, stderr) => {
			if (error === null) resolve(stdout);
			else if (typeof error.code !== "number") reject(explainStart(error, repository));
			else reject(new GitFailure(args[0], error.code, stderr.toString("utf8"), error));
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
}
var ByteReader = class {
	#chunks;
	#rest = Buffer.alloc(0);
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	async #next() {
		const { done, value } = await this.#chunks.next();
		if (done) throw new Error("git ended before it had answered.");
		return value;
	}
	async line() {
		let end = this.#rest.indexOf(10);
		while (end === -1) {
			this.#rest = Buffer.concat([this.#rest, await this.#next()]);
			end = this.#rest.indexOf(10);
		}
		const line = this.#rest.toString("utf8", 0, end);
		this.#rest = this.#rest.subarray(end + 1);
		return line;
	}
	async take(length) {
		const parts = [this.#rest];
		let missing = length - this.#rest.length;
		while (missing > 0) {
			const chunk = await this.#next();
			parts.push(chunk);
			missing -= chunk.length;
		}
		const all = parts.length === 1 ? this.#rest : Buffer.concat(parts);
		this.#rest = all.subarray(length);
		return all.subarray(0, length);
	}
};
const MISSING = {
	kind: "unreadable",
	cause: "This clone does not hold its content (a partial clone, or a damaged one). Fetch the missing objects, or use a full clone."
};
var GitObjects = class {
	#process;
	#output;
	#missing;
	#broken;
	constructor(repository, missing) {
		this.#missing = missing;
		this.#process = spawn("git", commandLine(["cat-file", "--batch"]), {
			cwd: repository,
			env: environment(),
			windowsHide: true
		});
		this.#output = new ByteReader(this.#process.stdout);
		const remember = (error) => {
			this.#broken = error;
		};
		this.#process.on("error", remember);
		this.#process.stdin.on("error", remember);
		this.#process.stderr.resume();
	}
	async read(sha) {
		if (this.#missing.has(sha)) return MISSING;
		try {
			if (this.#broken) throw this.#broken;
			this.#process.stdin.write(`${sha}\n`);
			const [, type, size] = (await this.#output.line()).split(" ");
			if (type === "missing" || size === void 0) return MISSING;
			const content = await this.#output.take(Number(size) + 1);
			if (type !== "blob") return {
				kind: "unreadable",
				cause: "git holds something else than a file under its id."
			};
			return {
				kind: "bytes",
				bytes: new Uint8Array(content.subarray(0, -1))
			};
		} catch (error) {
			this.#broken = error instanceof Error ? error : new Error(String(error));
			return {
				kind: "unreadable",
				cause: "git stopped while contents were read; the clone may be damaged."
			};
		}
	}
	close() {
		this.#process.stdin.end();
		this.#process.kill();
	}
};
export { GitObjects as n, runGit as r, GitFailure as t };
