/** A suggested change as the text of a comment on lines of a pull request. */
import type { Suggestion } from '../fixes/suggest.ts';
import { markdownText } from '../text/render.ts';
import type { RuleLookup } from './check-report.ts';
import { ruleLink } from './findings-markdown.ts';

const MARKER = '<!-- connector-preflight-suggestion:';
const MARKED = /<!-- connector-preflight-suggestion:([0-9a-f]{32}) -->$/;

/** The marker is at the very end, as in the comment. */
export function renderSuggestion({ findings, text, removes, fingerprint }: Suggestion, rules: RuleLookup): string {
  const said = [...new Set(findings.map(({ rule, message }) => `${markdownText(message)} (${ruleLink(rule, rules)})`))];
  const fence = fenceFor(text);
  const block = [`${fence}suggestion`, ...(removes ? [] : [text]), fence].join('\n');
  return `${said.join('\n\n')}\n\n${block}\n\n${MARKER}${fingerprint} -->`;
}

/** The fingerprint of the suggestion that a comment holds. Anybody can write one: look at the author as well. */
export function suggestionIn(body: string): string | undefined {
  return MARKED.exec(body.trimEnd())?.[1];
}

/** A fence that no line of the text can close. */
export function fenceFor(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  return '`'.repeat(longest + 1);
}
