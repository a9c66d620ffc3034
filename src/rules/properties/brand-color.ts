import { member } from '../../connector/json-value.ts';
import type { Fix } from '../../fixes/fix.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { onProperties } from './checks.ts';
import { withProperties } from './examples.ts';
import { at, BRANDING, DOCUMENTED, JUDGEMENT, REVIEWERS } from './groups.ts';
import { seen } from './wording.ts';

const KEY = 'iconBrandColor';
const PLACE = '/properties/iconBrandColor';
const PROGRAM_COLOR = '#da3b01';
/** The colour that the platform puts in by itself, and white, on which the icon cannot be seen. */
const REFUSED_COLORS = ['#007ee5', '#ffffff'];
const HEX = /^#[0-9a-f]{6}$/i;

const ONLY_INDEPENDENT = { certified: 'off', custom: 'off' } as const;
const ONLY_CERTIFIED = { 'independent-publisher': 'off', custom: 'off' } as const;

const setProgramColor: Fix = { kind: 'json', edits: [{ op: 'set', pointer: PLACE, value: PROGRAM_COLOR }] };

export const brandColorMissing: ConnectorRule = {
  ...BRANDING,
  id: 'BrandColorMissing',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: '`iconBrandColor` is set.',
  why: 'It is the background of the icon in every list of connectors.',
  remedy: 'Add "iconBrandColor": "#da3b01", the colour of all independent publisher connectors; a certified connector names its own.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withProperties({ iconBrandColor: null }),
  good: withProperties({ iconBrandColor: PROGRAM_COLOR }),
  reportedAt: at('/properties'),
  check: onProperties((properties, report, documents) => {
    if (member(properties.value, KEY) !== undefined) return;
    const fix = documents.connector.profile === 'independent-publisher' ? { fix: setProgramColor } : {};
    report({ pointer: '/properties', message: say`${KEY} is missing.`, ...fix });
  }),
};

export const brandColorNotHex: ConnectorRule = {
  ...BRANDING,
  id: 'BrandColorNotHex',
  levels: { documented: 'error' },
  summary: '`iconBrandColor` is written as # and six hexadecimal digits.',
  why: 'Other ways of writing a colour are not understood.',
  remedy: 'Write the colour as #rrggbb, for example #da3b01.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withProperties({ iconBrandColor: 'orange' }),
  good: withProperties({ iconBrandColor: PROGRAM_COLOR }),
  reportedAt: at(PLACE),
  check: onProperties((properties, report) => {
    const color = member(properties.value, KEY);
    if (color === undefined || (typeof color === 'string' && HEX.test(color))) return;
    report({ pointer: PLACE, message: say`${KEY} is ${seen(color)}, not # and six hexadecimal digits.` });
  }),
};

/** The colour in lower case, when it is well-formed. */
function colorOf(color: unknown): string | undefined {
  return typeof color === 'string' && HEX.test(color) ? color.toLowerCase() : undefined;
}

export const brandColorNotIndependentPublisher: ConnectorRule = {
  ...BRANDING,
  id: 'BrandColorNotIndependentPublisher',
  levels: { documented: 'error', profiles: ONLY_INDEPENDENT },
  summary: 'An independent publisher connector has the colour of the program, #da3b01.',
  why: 'All independent publisher connectors share one icon and one colour, so that people can tell them from a vendor’s own. Reviewers ask for it.',
  remedy: 'Set "iconBrandColor" to "#da3b01".',
  confidence: 'high',
  source: `${DOCUMENTED} ${REVIEWERS}`,
  bad: withProperties({ iconBrandColor: '#007ee5' }),
  good: withProperties({ iconBrandColor: '#DA3B01' }),
  reportedAt: at(PLACE),
  check: onProperties((properties, report) => {
    const color = colorOf(member(properties.value, KEY));
    if (color === undefined || color === PROGRAM_COLOR) return;
    const message = say`${KEY} is ${color}; independent publisher connectors have ${PROGRAM_COLOR}.`;
    report({ pointer: PLACE, message, fix: setProgramColor });
  }),
};

export const brandColorForbidden: ConnectorRule = {
  ...BRANDING,
  id: 'BrandColorForbidden',
  levels: { documented: 'error', profiles: ONLY_CERTIFIED },
  summary: 'A certified connector has a colour of its own: neither white nor the default of the platform.',
  why: 'The icon stands on this colour; on white or on the default blue the connector looks unfinished and is sent back.',
  remedy: 'Choose the brand colour that stands behind the icon.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: { profile: 'certified', ...withProperties({ iconBrandColor: '#FFFFFF' }) },
  good: { profile: 'certified', ...withProperties({ iconBrandColor: '#fefefe' }) },
  reportedAt: at(PLACE),
  check: onProperties((properties, report) => {
    const color = colorOf(member(properties.value, KEY));
    if (color === undefined || !REFUSED_COLORS.includes(color)) return;
    report({ pointer: PLACE, message: say`${KEY} is ${color}, which certified connectors may not use.` });
  }),
};

export const brandColorReservedForIndependentPublisher: ConnectorRule = {
  ...BRANDING,
  id: 'BrandColorReservedForIndependentPublisher',
  levels: { documented: 'warning', profiles: ONLY_CERTIFIED },
  summary: 'A certified connector does not use the colour of independent publisher connectors.',
  why: 'The colour #da3b01 tells people that somebody other than the vendor made the connector.',
  remedy: 'Use a colour of your own.',
  confidence: 'medium',
  source: JUDGEMENT,
  bad: { profile: 'certified', ...withProperties({ iconBrandColor: PROGRAM_COLOR }) },
  good: { profile: 'certified', ...withProperties({ iconBrandColor: '#123456' }) },
  reportedAt: at(PLACE),
  check: onProperties((properties, report) => {
    if (colorOf(member(properties.value, KEY)) !== PROGRAM_COLOR) return;
    report({ pointer: PLACE, message: say`${KEY} is ${PROGRAM_COLOR}, the colour of independent publisher connectors.` });
  }),
};
