/** Who publishes the connector (`publisher`), and who owns the service behind it (`stackOwner`). */
import { member } from '../../connector/json-value.ts';
import type { Properties } from '../../connector/properties.ts';
import { say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { NOT_FOR_CUSTOM, type Report } from '../rule.ts';
import { onProperties } from './checks.ts';
import { withProperties } from './examples.ts';
import { at, BRANDING, DOCUMENTED, JUDGEMENT, REVIEWERS } from './groups.ts';
import { isBlank, seen } from './wording.ts';

type NameKey = 'publisher' | 'stackOwner';

function textOf(properties: Properties, key: NameKey): string | undefined {
  const value = member(properties.value, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function complainOfMissing(properties: Properties, key: NameKey, report: Report): void {
  const value = member(properties.value, key);
  if (value === undefined) report({ pointer: '/properties', message: say`${key} is missing.` });
  else if (typeof value === 'string' && isBlank(value)) report({ pointer: `/properties/${key}`, message: say`${key} is empty.` });
}

/** Sentences of the program's templates, and rows of underscores to write on. */
const TEMPLATE_SENTENCES: Readonly<Record<NameKey, RegExp>> = {
  publisher: /^(full name\b|name of (the )?(company|publisher|owner)\b|_+$)/i,
  stackOwner: /^(full name\b|name of (the )?(company|owner)\b|_+$)/i,
};

function isTemplate(key: NameKey, text: string): boolean {
  return TEMPLATE_SENTENCES[key].test(text.trim());
}

function complainOfTemplate(properties: Properties, key: NameKey, report: Report): void {
  const text = textOf(properties, key);
  if (text === undefined || !isTemplate(key, text)) return;
  report({ pointer: `/properties/${key}`, message: say`${key} still holds the text of the template: ${seen(text)}.` });
}

/** `A/S`, `r/SpaceX` and `Yahoo!` are names. */
const NO_PART_OF_A_NAME = /[^\p{L}\p{M}\p{N} .,&'’()+_/!-]/u;
const ADDRESS = /https?:|www\.|@/i;

/** What keeps a text from being a plain name; undefined for a plain one. */
function oddityOf(text: string): Text | undefined {
  if (ADDRESS.test(text)) return ['an address'];
  if (text !== text.trim()) return ['a blank at its beginning or end'];
  if (/[\r\n]/.test(text)) return ['a line break'];
  const character = NO_PART_OF_A_NAME.exec(text)?.[0];
  return character === undefined ? undefined : say`the character ${character}`;
}

function complainOfOddity(properties: Properties, key: NameKey, report: Report): void {
  const text = textOf(properties, key);
  if (text === undefined || isTemplate(key, text)) return;
  const oddity = oddityOf(text);
  if (oddity === undefined) return;
  const place = `/properties/${key}`;
  const trimmed = text.trim();
  const mendable = oddityOf(trimmed) === undefined;
  report({
    pointer: place,
    message: say`${key} is ${seen(text)}: it has ${oddity}.`,
    ...(mendable ? { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: trimmed }] } } : {}),
  });
}

export const publisherMissing: ConnectorRule = {
  ...BRANDING,
  id: 'PublisherMissing',
  levels: { documented: 'error', profiles: { certified: 'warning', custom: 'off' } },
  summary: '`publisher` names who publishes the connector.',
  why: 'The name is shown to everyone who looks at the connector, and certification compares it with the account that submits.',
  remedy: 'Add "publisher" with the name of the person or company that publishes.',
  confidence: 'high',
  source: `${DOCUMENTED} ${REVIEWERS}`,
  bad: withProperties({ publisher: null }),
  good: withProperties({ publisher: 'Ada Example' }),
  reportedAt: at('/properties'),
  check: onProperties((properties, report) => complainOfMissing(properties, 'publisher', report)),
};

export const publisherPlaceholder: ConnectorRule = {
  ...BRANDING,
  id: 'PublisherPlaceholder',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: '`publisher` is a name, not the sentence of a template.',
  why: 'People would read the sentence of the template as the name of the publisher.',
  remedy: 'Write your name, or the name of your company.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withProperties({ publisher: 'Name of company or organization.' }),
  good: withProperties({ publisher: 'Ada Example' }),
  reportedAt: at('/properties/publisher'),
  alsoTriggers: ['ReadmePublisherDiffers'],
  check: onProperties((properties, report) => complainOfTemplate(properties, 'publisher', report)),
};

export const publisherNotPlainName: ConnectorRule = {
  ...BRANDING,
  id: 'PublisherNotPlainName',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: '`publisher` is a plain name; several are separated by commas.',
  why: 'The written rule asks for letters and digits. Reviewers have asked publishers to take out addresses and special characters.',
  remedy: 'Write plain names, separated by commas, without addresses, blanks around them or special characters.',
  confidence: 'medium',
  source: `${DOCUMENTED} Letters of every script and usual punctuation are published and pass.`,
  bad: withProperties({ publisher: 'Ada Example | Fabrikam' }),
  good: withProperties({ publisher: 'Ada Exámple, Fabrikam' }),
  reportedAt: at('/properties/publisher'),
  check: onProperties((properties, report) => complainOfOddity(properties, 'publisher', report)),
};

export const stackOwnerMissing: ConnectorRule = {
  ...BRANDING,
  id: 'StackOwnerMissing',
  levels: { documented: 'error', calibrated: 'warning', profiles: { certified: 'warning', custom: 'off' } },
  summary: '`stackOwner` names who owns the service behind the connector.',
  why: 'It keeps the publisher of the connector apart from the owner of the service. Reviewers ask for it; some published connectors lack it.',
  remedy:
    'Add "stackOwner" with the name of the company that runs the service. (paconn refuses the key: leave it out only while you use that tool.)',
  confidence: 'high',
  source: `${DOCUMENTED} ${REVIEWERS}`,
  bad: withProperties({ stackOwner: null }),
  good: withProperties({ stackOwner: 'Contoso Ltd.' }),
  reportedAt: at('/properties'),
  check: onProperties((properties, report) => complainOfMissing(properties, 'stackOwner', report)),
};

export const stackOwnerPlaceholder: ConnectorRule = {
  ...BRANDING,
  id: 'StackOwnerPlaceholder',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: '`stackOwner` is a name, not the sentence of a template.',
  why: 'People would read the sentence of the template as the owner of the service.',
  remedy: 'Write the name of the company that runs the service.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withProperties({ stackOwner: 'Name of the owner of the service or product.' }),
  good: withProperties({ stackOwner: 'Contoso Ltd.' }),
  reportedAt: at('/properties/stackOwner'),
  check: onProperties((properties, report) => complainOfTemplate(properties, 'stackOwner', report)),
};

export const stackOwnerNotPlainName: ConnectorRule = {
  ...BRANDING,
  id: 'StackOwnerNotPlainName',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: '`stackOwner` is a plain name.',
  why: 'It is shown as a name. An address or special characters do not belong there, and reviewers have asked to take them out.',
  remedy: 'Write the plain name of the company: not its address, without blanks around it and without special characters.',
  confidence: 'medium',
  source: DOCUMENTED,
  bad: withProperties({ stackOwner: 'https://www.contoso.example' }),
  good: withProperties({ stackOwner: 'Contoso Ltd.' }),
  reportedAt: at('/properties/stackOwner'),
  check: onProperties((properties, report) => complainOfOddity(properties, 'stackOwner', report)),
};

export const stackOwnerEqualsPublisher: ConnectorRule = {
  ...BRANDING,
  id: 'StackOwnerEqualsPublisher',
  levels: { documented: 'warning', profiles: { certified: 'off', custom: 'off' } },
  summary: '`publisher` and `stackOwner` are two different names.',
  why: 'An independent publisher connects to somebody else’s service. Whoever owns the service belongs into the program for verified publishers.',
  remedy:
    'Name the owner of the service. If the connector has no service of its own (everything happens in its script), leave it and say so.',
  confidence: 'medium',
  source: JUDGEMENT,
  bad: withProperties({ stackOwner: 'ada example' }),
  good: withProperties({ stackOwner: 'Contoso Ltd.' }),
  reportedAt: at('/properties/stackOwner'),
  check: onProperties((properties, report) => {
    const publisher = textOf(properties, 'publisher');
    const owner = textOf(properties, 'stackOwner');
    if (publisher === undefined || owner?.trim().toLowerCase() !== publisher.trim().toLowerCase()) return;
    report({ pointer: '/properties/stackOwner', message: say`${'publisher'} and ${'stackOwner'} are both ${seen(owner)}.` });
  }),
};
