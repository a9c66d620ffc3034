/** Threads that work through a list. Results come in the order of the list, however many threads there are and whichever is first. */
import type { Worker } from 'node:worker_threads';

export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** The thread ended, or its answer could not be read, before the task was done. */
  | { readonly kind: 'lost'; readonly cause: string };

export interface Pool {
  /** Most threads at a time; never more are started than there are tasks. */
  readonly workers: number;
  /** A thread that answers each message, a task, with one message, its result. */
  start(): Worker;
  /** Called after each task, done or lost. */
  onSettled(): void;
}

/** A thread that ends takes only its own task with it: another is started for the next. Tasks and results are copied between threads. */
export async function runInWorkers<Task, Result>(tasks: readonly Task[], pool: Pool): Promise<Outcome<Result>[]> {
  const outcomes = new Map<number, Outcome<Result>>();
  const waiting = tasks.entries();
  const workThrough = async (): Promise<void> => {
    let seat = new Seat<Task, Result>(pool.start());
    try {
      for (const [index, task] of waiting) {
        if (seat.ended) seat = new Seat(pool.start());
        outcomes.set(index, await seat.ask(task));
        pool.onSettled();
      }
    } finally {
      await seat.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(pool.workers, tasks.length) }, workThrough));
  return tasks.map((_, index) => outcomes.get(index) ?? { kind: 'lost', cause: 'no thread took it' });
}

/** One thread, and the one task it is at. */
class Seat<Task, Result> {
  ended = false;
  readonly #worker: Worker;
  #cause: string | undefined;
  #settle: ((outcome: Outcome<Result>) => void) | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (result: Result) => this.#settle?.({ kind: 'done', result }));
    worker.on('messageerror', (error) => {
      this.#cause = error.message;
      void worker.terminate();
    });
    worker.on('error', (error) => {
      this.#cause = messageOf(error);
    });
    worker.on('exit', (code) => {
      this.ended = true;
      this.#settle?.({ kind: 'lost', cause: this.#cause ?? `its thread ended with exit code ${code}` });
    });
  }

  async ask(task: Task): Promise<Outcome<Result>> {
    const answer = new Promise<Outcome<Result>>((resolve) => {
      this.#settle = resolve;
    });
    this.#worker.postMessage(task);
    return await answer;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** An error of another thread is a copy: no instance of this one's `Error`, and without a message, or with an empty one, where it could not be copied. */
function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return String(error);
  return 'message' in error && error.message !== '' ? String(error.message) : undefined;
}
