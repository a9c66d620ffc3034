/** Which of the program's code ran for the first time, as V8 counts it. */
import { type Profiler, Session } from 'node:inspector';

export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** Number of blocks of src/ that have run so far. */
  get blocks(): number {
    return this.#seen.size;
  }

  /** Whether blocks ran since the last call that had never run before. */
  grew(): boolean {
    const before = this.#seen.size;
    for (const script of this.#take()) {
      if (!script.url.includes('/src/')) continue;
      for (const { ranges } of script.functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          if (count > 0) this.#seen.add(`${script.url}:${startOffset}-${endOffset}`);
        }
      }
    }
    return this.#seen.size > before;
  }

  #take(): readonly Profiler.ScriptCoverage[] {
    let result: readonly Profiler.ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error === null) result = taken.result;
    });
    return result;
  }
}
