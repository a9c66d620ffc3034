/** What an audit of the packages means, apart from the exceptions that were written down. */

const LEVELS = ['info', 'low', 'moderate', 'high', 'critical'];
const LEAST = 'moderate';

/**
 * `report`: what `npm audit --json` printed, parsed. `exceptions`: `{advisory, package, until, why}`, with `advisory` as GHSA-… and `until`
 * the last day on which it holds. `today`: as 2026-11-22.
 * Gives `unknown` with the cause where the report is no report; else the `open` advisories from `moderate` upwards and the exceptions that
 * are `idle`: used for nothing or out of date.
 */
export function evaluateAudit(report, exceptions, today) {
  if (typeof report?.vulnerabilities !== 'object' || report.vulnerabilities === null) {
    return { kind: 'unknown', cause: report?.error?.summary || report?.message || 'the answer is no report' };
  }
  const advisories = advisoriesOf(report.vulnerabilities).filter(({ severity }) => LEVELS.indexOf(severity) >= LEVELS.indexOf(LEAST));
  const valid = exceptions.filter(({ until }) => until >= today);
  const covers = (exception, one) => exception.advisory === one.advisory && exception.package === one.package;
  return {
    kind: 'known',
    open: advisories.filter((one) => !valid.some((exception) => covers(exception, one))),
    idle: exceptions.filter((exception) => exception.until < today || !advisories.some((one) => covers(exception, one))),
  };
}

/** Each advisory once for each package. What is only affected by way of another package names that package instead of an advisory. */
function advisoriesOf(vulnerabilities) {
  const found = new Map();
  for (const [name, { via = [] }] of Object.entries(vulnerabilities)) {
    for (const cause of via.filter((one) => typeof one === 'object')) {
      const advisory = /GHSA(?:-[0-9a-z]{4}){3}$/.exec(cause.url ?? '')?.[0] ?? String(cause.source);
      // A severity that nobody knows is not taken lightly.
      const severity = LEVELS.includes(cause.severity) ? cause.severity : 'critical';
      found.set(`${advisory} ${name}`, { advisory, package: name, severity, title: cause.title ?? '' });
    }
  }
  return [...found.values()];
}
