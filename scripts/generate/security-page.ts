/** docs/security.md: the page as it was written by hand, with the table of the threat model behind its mark. */
import { SENDERS, type Sender, type Threat } from '../../reliability/threats.ts';

const MARK = '<!-- Generated from here on by `npm run generate` from reliability/threats.ts. Do not edit. -->';

/** `page`: as it is now. Throws when it has no mark. */
export function renderSecurityPage(page: string, threats: readonly Threat[]): string {
  const end = page.indexOf(MARK);
  if (end === -1) throw new Error('docs/security.md has no mark behind which the table would stand.');
  const senders = Object.keys(SENDERS) as Sender[];
  const sections = senders.map((sender) =>
    section(
      sender,
      threats.filter((threat) => threat.sender === sender),
    ),
  );
  return `${page.slice(0, end)}${MARK}\n\n${sections.join('\n\n')}\n`;
}

function section(sender: Sender, threats: readonly Threat[]): string {
  const words = SENDERS[sender];
  const rows = threats.map(
    ({ sends, holds, guard, test }) =>
      `| ${sends} | ${holds} | ${link(guard.file, 'src/')} | ${link(test.file, '__tests__/')}: ${test.name} |`,
  );
  return [
    `### ${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    '',
    '| sends | what holds | guard | test |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function link(file: string, without: string): string {
  const label = file.startsWith(without) ? file.slice(without.length) : file;
  return `[${label.replaceAll('_', '\\_')}](../${file})`;
}
