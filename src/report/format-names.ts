/** The formats of each report. Names alone, so that a program that only lists them loads no renderer. */

export const CHECK_FORMATS = ['pretty', 'lines', 'json', 'sarif', 'junit', 'markdown', 'github', 'html'] as const;
/** `pretty` is for people; `lines` is one line a finding; `github` are annotations as a workflow prints them; `html` is a whole page. */
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const REVIEW_FORMATS = ['pretty', 'json', 'markdown'] as const;
/** `pretty` is for people. */
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** `pretty` is for people. */
export type DiffFormat = ReviewFormat;
