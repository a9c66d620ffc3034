/**
 * Time that passes only while nobody works: an hour of waiting lasts no longer than the work in it, and a slow machine does not make a
 * sweep look slower to GitHub's limits than it is.
 */

const SETTLED = 3;

class Timer {
  at = 0;
  readonly run: () => void;
  readonly #time: VirtualTime;
  readonly #delay: number;

  constructor(time: VirtualTime, delay: number, run: () => void) {
    this.run = run;
    this.#time = time;
    this.#delay = delay;
    this.refresh();
  }

  refresh(): this {
    this.#time.cancel(this);
    this.at = this.#time.now + this.#delay;
    this.#time.add(this);
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

export class VirtualTime {
  /** Milliseconds since the epoch. */
  now: number;
  #timers: Timer[] = [];
  #working = 0;

  constructor(start: number) {
    this.now = start;
  }

  add(timer: Timer): void {
    this.#timers.push(timer);
  }

  cancel(timer: Timer): void {
    this.#timers = this.#timers.filter((one) => one !== timer);
  }

  /** No time passes until this is done, except while a part of it sleeps. */
  async work<T>(part: () => Promise<T>): Promise<T> {
    this.#working += 1;
    try {
      return await part();
    } finally {
      this.#working -= 1;
    }
  }

  /** For a part of `work`. */
  async sleepAtWork(milliseconds: number): Promise<void> {
    this.#working -= 1;
    await this.sleep(milliseconds);
    this.#working += 1;
  }

  async sleep(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => new Timer(this, milliseconds, resolve));
  }

  /** Runs `main` with this time in place of the global `setTimeout`, `clearTimeout` and `Date.now`. */
  async run<T>(main: () => Promise<T>): Promise<T> {
    const { setTimeout, clearTimeout } = globalThis;
    const { now } = Date;
    let isDone = false;
    try {
      Object.assign(globalThis, {
        setTimeout: (run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) => new Timer(this, delay, () => run(...values)),
        clearTimeout: (timer: unknown) => (timer instanceof Timer ? this.cancel(timer) : clearTimeout(timer as NodeJS.Timeout)),
      });
      Date.now = () => this.now;
      const result = main().finally(() => {
        isDone = true;
      });
      while (!isDone) await this.#pass();
      return await result;
    } finally {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Date.now = now;
    }
  }

  /** When all that can be done now is done, the next timer's moment comes. */
  async #pass(): Promise<void> {
    for (let still = 0; still < SETTLED; still += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#working > 0) still = -1;
    }
    const first = this.#timers.reduce<Timer | undefined>((one, two) => (one !== undefined && one.at <= two.at ? one : two), undefined);
    if (first === undefined) return;
    this.cancel(first);
    this.now = Math.max(this.now, first.at);
    first.run();
  }
}
