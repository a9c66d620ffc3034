/**
 * What follows from the documented schedule: a contact writes within one to two weeks, a deployment takes 15 business days on average,
 * the preview can be tested for two days, and deployments to production start on Friday mornings in Pacific time, for those who said so
 * 24 hours before. All of it is arithmetic on a given moment; public holidays are not known here.
 */

/** A day of the calendar, without a time zone; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Schedule {
  /** The day, in Pacific time, from which everything is counted. */
  readonly start: Day;
  /** When a contact at Microsoft is expected to write. */
  readonly contact: { readonly from: Day; readonly to: Day };
  /** First day of the preview. */
  readonly preview: Day;
  /** Last moment to tell that the connector is ready; milliseconds, as `Date` counts them. */
  readonly notice: number;
  readonly production: number;
}

const ZONE = 'America/Los_Angeles';
const BUSINESS_DAYS = 15;
const PREVIEW_DAYS = 2;
const FRIDAY = 5;
/** The documents say "morning"; the earliest hour at which a working day begins is the careful reading. */
const DEPLOYMENT_HOUR = 8;
const HOUR_MS = 3_600_000;
const NOTICE_MS = 24 * HOUR_MS;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** `since`: ISO 8601. */
export function planSchedule(since: string): Schedule {
  const start = pacificDay(Date.parse(since));
  const preview = addBusinessDays(start, BUSINESS_DAYS);
  const production = productionDeployment(pacificMoment(addDays(preview, PREVIEW_DAYS), 0));
  return {
    start,
    contact: { from: addDays(start, 7), to: addDays(start, 14) },
    preview,
    notice: production - NOTICE_MS,
    production,
  };
}

/** The first deployment to production that can still be asked for in time at a moment. */
export function productionDeployment(ready: number): number {
  const today = pacificDay(ready);
  const friday = addDays(today, (FRIDAY - weekday(today) + 7) % 7);
  const soon = pacificMoment(friday, DEPLOYMENT_HOUR);
  return soon - NOTICE_MS >= ready ? soon : pacificMoment(addDays(friday, 7), DEPLOYMENT_HOUR);
}

/** The business day that is `count` after a day; the day itself does not count, and neither do Saturdays and Sundays. */
export function addBusinessDays(start: Day, count: number): Day {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1;
  }
  return day;
}

export function addDays({ year, month, day }: Day, count: number): Day {
  return utcDay(Date.UTC(year, month - 1, day + count));
}

function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function utcDay(moment: number): Day {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const PACIFIC = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
});

/** What has to be added to UTC to get the time on a clock in the Pacific zone, in milliseconds. */
function pacificOffset(moment: number): number {
  const parts = new Map(PACIFIC.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}

/** The day on a calendar in the Pacific zone. */
export function pacificDay(moment: number): Day {
  return utcDay(moment + pacificOffset(moment));
}

/** The moment at which a clock in the Pacific zone shows an hour of a day. */
export function pacificMoment({ year, month, day }: Day, hour: number): number {
  const shown = Date.UTC(year, month - 1, day, hour);
  // The first offset is that of a few hours earlier, which may lie before a change of the clocks.
  const near = shown - pacificOffset(shown);
  return shown - pacificOffset(near);
}

/** `12 May 2026`. */
export function dayInWords({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `Tuesday 12 May 2026`. */
export function weekdayInWords(day: Day): string {
  return `${WEEKDAYS[weekday(day)]} ${dayInWords(day)}`;
}

/** `Thursday 4 June 2026, 08:00 PDT (15:00 UTC)`. */
export function momentInWords(moment: number): string {
  const offset = pacificOffset(moment);
  const clock = (shown: number) => new Date(shown).toISOString().slice(11, 16);
  const zone = offset === -7 * HOUR_MS ? 'PDT' : 'PST';
  return `${weekdayInWords(pacificDay(moment))}, ${clock(moment + offset)} ${zone} (${clock(moment)} UTC)`;
}

/** The day, in UTC, of an ISO 8601 time: `12 May 2026`. */
export function dateInWords(time: string): string {
  return dayInWords(utcDay(Date.parse(time)));
}
