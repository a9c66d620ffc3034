import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { onOperationText, onParameterText, QUALITY, type ShownTextCheck } from './shown-texts.ts';

const PRODUCTS = ['Power Automate', 'Power Apps', 'Power BI', 'Power Platform', 'Power Pages', 'Copilot Studio', 'SharePoint', 'OneDrive'];

/** By their letters in lower case, without blanks. */
const BY_LETTERS: ReadonlyMap<string, string> = new Map(PRODUCTS.map((name) => [name.toLowerCase().replaceAll(' ', ''), name]));

/** Not inside addresses, paths and identifiers: those are written as they are. */
const MENTION = new RegExp(
  `(?<![\\w./@:-])(?:${PRODUCTS.map((name) => name.replace(/ |(?<=Share|One)/, ' ?')).join('|')})(?![\\w/@-]|\\.\\w)`,
  'gi',
);

/** Every mention has one of these; most texts have none, and this is much cheaper to find out. */
const HINT = /power|copilot|share ?point|one ?drive/i;

const reportProducts: ShownTextCheck = (node, text, key, report) => {
  if (!HINT.test(text)) return;
  for (const [written] of text.matchAll(MENTION)) {
    const name = BY_LETTERS.get(written.toLowerCase().replaceAll(' ', ''));
    if (name === undefined || name === written) continue;
    report({ pointer: node.pointer(key), message: say`The product is called ${name}, not ${written}.` });
  }
};

export const productNameMisspelt: SwaggerRule = {
  id: 'ProductNameMisspelt',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Names of products are written the way their owner writes them.',
  why: 'The texts become part of the documentation of these products, where their names are written in one way only.',
  remedy: 'Write the name with these capital letters and blanks, or leave it out.',
  confidence: 'medium',
  source: 'A remark of reviewers. Only names that cannot mean anything else are looked at.',
  bad: { paths: { '/tickets': { get: { description: 'Lists tickets for PowerApps users.' } } } },
  good: { paths: { '/tickets': { get: { description: 'Lists tickets for Power Apps users.' } } } },
  reportedAt: '/paths/~1tickets/get/description',
  visit: [onOperationText(['summary', 'description'], reportProducts), onParameterText(['x-ms-summary', 'description'], reportProducts)],
};
