/**
 * The library: what the Action and the command line are made of, for other programs. Everything here is pure; nothing reads a disk, a
 * network or a clock, and importing it does nothing.
 */
export { diffConnectors } from './changes/diff-connectors.ts';
export { DEFAULT_CONFIGURATION } from './config/configuration.ts';
export { loadConfiguration } from './config/load-configuration.ts';
export { readSnapshot, renderSnapshot } from './facts/from-snapshot.ts';
export { InputError } from './facts/input-error.ts';
export { readConnector } from './library/read-connector.ts';
export { renderCheck, renderDiff, renderReview } from './library/reports.ts';
export { reviewPullRequest } from './library/review.ts';
export { findRule, rules } from './library/rules.ts';
export { checkReport } from './report/check-report.ts';
export { checkConnector } from './review/check-connector.ts';
export { markdownText, plainText } from './text/render.ts';
export { VERSION } from './version.ts';
