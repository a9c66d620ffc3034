import { describe, expect, test } from '@jest/globals';
import {
  addBusinessDays,
  addDays,
  type Day,
  dateInWords,
  dayInWords,
  momentInWords,
  pacificDay,
  pacificMoment,
  planSchedule,
  productionDeployment,
  weekdayInWords,
} from '../../src/lifecycle/schedule.ts';

const at = (iso: string): number => Date.parse(iso);
const iso = (moment: number): string => new Date(moment).toISOString();
const day = (text: string): Day => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};

describe('the day in Pacific time', () => {
  test.each([
    ['just before midnight in summer', '2026-07-02T06:59:59Z', '1 July 2026'],
    ['at midnight in summer', '2026-07-02T07:00:00Z', '2 July 2026'],
    ['just before midnight in winter', '2026-01-01T07:59:59Z', '31 December 2025'],
    ['at midnight in winter', '2026-01-01T08:00:00Z', '1 January 2026'],
    ['on a leap day', '2028-02-29T20:00:00.5Z', '29 February 2028'],
  ])('%s', (_name, moment, expected) => {
    expect(dayInWords(pacificDay(at(moment)))).toBe(expected);
  });
});

describe('an hour of a day in Pacific time', () => {
  test.each([
    ['in winter', '2026-03-06', 8, '2026-03-06T16:00:00.000Z'],
    ['on the day the clocks go forward, before it', '2026-03-08', 0, '2026-03-08T08:00:00.000Z'],
    ['on the day the clocks go forward, after it', '2026-03-08', 8, '2026-03-08T15:00:00.000Z'],
    ['in summer', '2026-03-13', 8, '2026-03-13T15:00:00.000Z'],
    ['on the day the clocks go back, before it', '2026-11-01', 0, '2026-11-01T07:00:00.000Z'],
    ['on the day the clocks go back, after it', '2026-11-01', 8, '2026-11-01T16:00:00.000Z'],
  ])('%s', (_name, date, hour, expected) => {
    expect(iso(pacificMoment(day(date), hour))).toBe(expected);
  });
});

describe('business days', () => {
  test.each([
    ['none', '2026-05-16', 0, '2026-05-16'],
    ['one from a Thursday', '2026-05-14', 1, '2026-05-15'],
    ['one from a Friday', '2026-05-15', 1, '2026-05-18'],
    ['one from a Saturday', '2026-05-16', 1, '2026-05-18'],
    ['one from a Sunday', '2026-05-17', 1, '2026-05-18'],
    ['fifteen from a Monday are three weeks', '2026-05-11', 15, '2026-06-01'],
    ['fifteen from a Saturday end on a Friday', '2026-05-16', 15, '2026-06-05'],
    ['fifteen across the end of a year', '2026-12-18', 15, '2027-01-08'],
    ['fifteen across a leap day', '2028-02-21', 15, '2028-03-13'],
  ])('%s', (_name, start, count, expected) => {
    expect(addBusinessDays(day(start), count)).toEqual(day(expected));
  });
});

test('days are counted across the ends of months and years, forwards and backwards', () => {
  expect(addDays(day('2026-12-31'), 1)).toEqual(day('2027-01-01'));
  expect(addDays(day('2028-03-01'), -1)).toEqual(day('2028-02-29'));
});

describe('the next deployment to production', () => {
  test.each([
    ['24 hours before a Friday morning is still in time', '2026-06-04T15:00:00.000Z', '2026-06-05T15:00:00.000Z'],
    ['a moment later is too late', '2026-06-04T15:00:00.001Z', '2026-06-12T15:00:00.000Z'],
    ['on the Friday, before the deployment, is too late', '2026-06-05T14:59:59Z', '2026-06-12T15:00:00.000Z'],
    ['on the Friday, after the deployment', '2026-06-05T15:00:01Z', '2026-06-12T15:00:00.000Z'],
    ['on a Saturday', '2026-06-06T12:00:00Z', '2026-06-12T15:00:00.000Z'],
    ['the Friday before the clocks go forward', '2026-03-05T16:00:00Z', '2026-03-06T16:00:00.000Z'],
    ['the Friday after the clocks went forward', '2026-03-05T16:00:01Z', '2026-03-13T15:00:00.000Z'],
    ['the Friday before the clocks go back', '2026-10-29T15:00:00Z', '2026-10-30T15:00:00.000Z'],
    ['the Friday after the clocks went back', '2026-10-29T15:00:01Z', '2026-11-06T16:00:00.000Z'],
    ['across the end of a year', '2026-12-31T16:00:01Z', '2027-01-08T16:00:00.000Z'],
    ['on a Friday that is New Year’s Day, since holidays are not known', '2026-12-31T16:00:00Z', '2027-01-01T16:00:00.000Z'],
    ['late on a Thursday in UTC it is Thursday morning there', '2026-06-04T14:00:00Z', '2026-06-05T15:00:00.000Z'],
  ])('%s', (_name, ready, expected) => {
    expect(iso(productionDeployment(at(ready)))).toBe(expected);
  });
});

describe('the schedule after a merge', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'on a Tuesday: the two days of the preview end on a Wednesday, in time for the Friday of that week',
      '2026-05-12T17:00:00Z',
      [
        'Tuesday 12 May 2026',
        '19 May 2026 to 26 May 2026',
        'Tuesday 2 June 2026',
        'Thursday 4 June 2026, 08:00 PDT (15:00 UTC)',
        'Friday 5 June 2026',
      ],
    ],
    [
      'on a Wednesday: they end on a Thursday, too late for that Friday',
      '2026-05-13T17:00:00Z',
      [
        'Wednesday 13 May 2026',
        '20 May 2026 to 27 May 2026',
        'Wednesday 3 June 2026',
        'Thursday 11 June 2026, 08:00 PDT (15:00 UTC)',
        'Friday 12 June 2026',
      ],
    ],
    [
      'on a Wednesday in UTC that is still Tuesday evening there',
      '2026-05-13T06:59:59Z',
      [
        'Tuesday 12 May 2026',
        '19 May 2026 to 26 May 2026',
        'Tuesday 2 June 2026',
        'Thursday 4 June 2026, 08:00 PDT (15:00 UTC)',
        'Friday 5 June 2026',
      ],
    ],
    [
      'before the clocks go forward, with a deployment after it',
      '2026-02-24T18:00:00Z',
      [
        'Tuesday 24 February 2026',
        '3 March 2026 to 10 March 2026',
        'Tuesday 17 March 2026',
        'Thursday 19 March 2026, 08:00 PDT (15:00 UTC)',
        'Friday 20 March 2026',
      ],
    ],
    [
      'at the end of a year',
      '2026-12-19T20:00:00Z',
      [
        'Saturday 19 December 2026',
        '26 December 2026 to 2 January 2027',
        'Friday 8 January 2027',
        'Thursday 14 January 2027, 08:00 PST (16:00 UTC)',
        'Friday 15 January 2027',
      ],
    ],
  ];
  test.each(CASES)('%s', (_name, merged, expected) => {
    const { start, contact, preview, notice, production } = planSchedule(merged);
    expect([
      weekdayInWords(start),
      `${dayInWords(contact.from)} to ${dayInWords(contact.to)}`,
      weekdayInWords(preview),
      momentInWords(notice),
      weekdayInWords(pacificDay(production)),
    ]).toEqual(expected);
  });
});

test('a date in a report is that of UTC, whatever clock the machine has', () => {
  expect([dateInWords('2026-05-12T23:59:59Z'), dateInWords('2026-05-13T00:00:00Z')]).toEqual(['12 May 2026', '13 May 2026']);
});
