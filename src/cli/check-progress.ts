/** A bar on a terminal for as long as a check lasts. */

export interface ProgressState {
  readonly done: number;
  readonly total: number;
  /** Width of the terminal. */
  readonly columns: number;
}

export interface Progress {
  /** One more is done. */
  advance(): void;
  /** Takes the bar away. */
  end(): void;
}

/** What is used of a terminal's stream. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;
const USUAL_COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[2K';

/** `Checking connectors [######------] 6 of 12`, always shorter than the terminal is wide, since a line that wraps cannot be redrawn. */
export function renderProgress({ done, total, columns }: ProgressState): string {
  const words = 'Checking connectors';
  const count = `${String(done).padStart(String(total).length)} of ${total}`;
  const room = columns - 1 - `${words} [] ${count}`.length;
  if (room < NARROWEST_BAR) return count.slice(0, Math.max(0, columns - 1));
  const width = Math.min(WIDEST_BAR, room);
  const filled = total === 0 ? width : Math.floor((width * done) / total);
  return `${words} [${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${count}`;
}

/** Draws only on a terminal, and only where there is more than one thing to wait for. */
export function showProgress(screen: Screen, total: number): Progress {
  if (screen.isTTY !== true || total < 2) return { advance: () => undefined, end: () => undefined };
  let done = 0;
  const draw = (): void => {
    screen.write(`${CLEAR_LINE}${renderProgress({ done, total, columns: screen.columns ?? USUAL_COLUMNS })}`);
  };
  draw();
  return {
    advance: () => {
      done += 1;
      draw();
    },
    end: () => {
      screen.write(CLEAR_LINE);
    },
  };
}

/** Words on a terminal for as long as something lasts of which nobody knows how long it will take; no words, nothing. */
export function showWaiting(screen: Screen, words: string): Pick<Progress, 'end'> {
  if (screen.isTTY !== true || words === '') return { end: () => undefined };
  screen.write(words.slice(0, Math.max(0, (screen.columns ?? USUAL_COLUMNS) - 1)));
  return {
    end: () => {
      screen.write(CLEAR_LINE);
    },
  };
}
