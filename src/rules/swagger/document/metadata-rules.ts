/** The entries of `x-ms-connector-metadata` that the catalogue of connectors is built from. */
import { isArray, isObject, type JsonArray, type JsonValue } from '../../../connector/json-value.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { isMisspelling } from '../../../text/names.ts';
import { listOf, say } from '../../../text/text.ts';
import { type Complaint, NOT_FOR_CUSTOM, type Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule, type Visit } from '../swagger-rule.ts';

/** The names of the entries; compared without case. */
export const CONNECTOR_METADATA = ['Website', 'Privacy policy', 'Categories'] as const;

const CATEGORIES =
  'AI;Business Management;Business Intelligence;Collaboration;Commerce;Communication;Content and Files;Finance;Data;Human Resources;Internet of Things;IT Operations;Lifestyle and Entertainment;Marketing;Productivity;Sales and CRM;Security;Social Media;Website'.split(
    ';',
  );
const KNOWN_CATEGORIES: ReadonlyMap<string, string> = new Map(CATEGORIES.map((category) => [category.toLowerCase(), category]));
const MOST_CATEGORIES = 2;

const WEBSITE = { propertyName: 'Website', propertyValue: 'https://contoso.example' };
const PRIVACY_POLICY = { propertyName: 'Privacy policy', propertyValue: 'https://contoso.example/privacy' };

function withCategories(propertyValue: string): { 'x-ms-connector-metadata': JsonValue } {
  return { 'x-ms-connector-metadata': [WEBSITE, PRIVACY_POLICY, { propertyName: 'Categories', propertyValue }] };
}

/** Calls the check with the categories that the entry lists, without empty ones. */
function onCategories(check: (node: SwaggerNode, categories: readonly string[], report: Report) => void): Visit {
  return onKey(['metadataEntry'], ['propertyValue'], (node, value, _key, report) => {
    if (typeof value !== 'string' || textOf(node.value, 'propertyName')?.toLowerCase() !== 'categories') return;
    const categories = value.split(';').flatMap((piece) => (piece.trim() === '' ? [] : [piece.trim()]));
    check(node, categories, report);
  });
}

export const connectorMetadataPropertiesMissing: SwaggerRule = {
  id: 'ConnectorMetadataPropertiesMissing',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'The metadata name the website, the privacy policy and the categories.',
  why: 'The page of the connector in the catalogue links to the service and to its privacy policy and files it under its categories. The certification stops where one of them is missing.',
  remedy: 'Add the entry to `x-ms-connector-metadata`, spelt exactly like this: `Website`, `Privacy policy`, `Categories`.',
  confidence: 'high',
  source: 'Seen in real output; published connectors without one of them are from before the certification checks.',
  bad: { 'x-ms-connector-metadata': [WEBSITE, { propertyName: 'Categories', propertyValue: 'Data' }] },
  good: withCategories('Data'),
  reportedAt: '/x-ms-connector-metadata',
  visit: [
    onKey(['document'], ['x-ms-connector-metadata'], (node, value, key, report) => {
      if (!isArray(value)) return;
      const names = new Set(value.filter(isObject).map((entry) => textOf(entry, 'propertyName')?.toLowerCase()));
      for (const wanted of CONNECTOR_METADATA) {
        if (names.has(wanted.toLowerCase())) continue;
        report({
          pointer: node.pointer(key),
          message: say`The connector metadata have no entry ${wanted}.`,
          ...respelt(node, value, key, wanted),
        });
      }
    }),
  ],
};

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The only entry whose name is nearly the wanted one gets it. */
function respelt(node: SwaggerNode, entries: JsonArray, key: string, wanted: string): Pick<Complaint, 'help' | 'fix'> {
  const like = [...entries.entries()].filter(([, entry]) => isNearly(textOf(entry, 'propertyName') ?? '', wanted));
  const [only] = like;
  if (only === undefined || like.length > 1) return {};
  const [index, entry] = only;
  const pointer = node.pointer(key, index, 'propertyName');
  return {
    help: say`Write ${wanted} instead of ${textOf(entry, 'propertyName') ?? ''}.`,
    fix: { kind: 'json', edits: [{ op: 'set', pointer, value: wanted }] },
  };
}

function isNearly(name: string, wanted: string): boolean {
  const [letters, meant] = [lettersOf(name), lettersOf(wanted)];
  return isMisspelling(letters, meant, 3) || (meant.startsWith(letters) && letters.length > 3) || letters.startsWith(meant);
}

export const invalidConnectorCategory: SwaggerRule = {
  id: 'InvalidConnectorCategory',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'Categories are taken from the list of the catalogue.',
  why: 'The catalogue only has these categories. The connector would be filed under none, and the certification stops.',
  remedy: `Choose one or two of these, separated by a semicolon: ${CATEGORIES.join(', ')}.`,
  confidence: 'high',
  source: 'Documented rule; published connectors use exactly these 19 names, three of them in another case.',
  bad: withCategories('Support'),
  good: withCategories('Communication'),
  reportedAt: '/x-ms-connector-metadata/2/propertyValue',
  visit: [
    onCategories((node, categories, report) => {
      const unknown = categories.filter((category) => !KNOWN_CATEGORIES.has(category.toLowerCase()));
      const pieces = categories.flatMap((category) => (unknown.includes(category) ? category.split(',') : [category]));
      const meant = pieces.flatMap((piece) => KNOWN_CATEGORIES.get(piece.trim().toLowerCase()) ?? []);
      const isKnownWithCommas = meant.length === pieces.length;
      const pointer = node.pointer('propertyValue');
      const fix = isKnownWithCommas && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: meant.join(';') }] } as const };
      if (unknown.length === 0) {
        const otherCase = categories.filter((category, index) => category !== meant[index]);
        if (otherCase.length === 0) return;
        const help = say`Write ${meant.join(';')}.`;
        report({ pointer, message: say`The catalogue writes ${listOf(otherCase)} in another case.`, help, atMost: 'info', ...fix });
        return;
      }
      report({
        pointer,
        ...fix,
        message:
          unknown.length === 1
            ? say`${unknown[0] ?? ''} is not a category of the catalogue.`
            : say`${listOf(unknown)} are not categories of the catalogue.`,
        ...(isKnownWithCommas && { help: say`Put a semicolon between the categories instead of a comma.` }),
      });
    }),
  ],
};

export const tooManyConnectorCategories: SwaggerRule = {
  id: 'TooManyConnectorCategories',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: `A connector has at most ${MOST_CATEGORIES} categories.`,
  why: 'The catalogue files a connector under two categories at most, and the certification stops where there are more.',
  remedy: 'Keep the two categories under which people would look for the service.',
  confidence: 'high',
  source: 'Documented rule, quoted with this limit; every published connector has one or two.',
  bad: withCategories('AI;Data;Security'),
  good: withCategories('AI;Data'),
  reportedAt: '/x-ms-connector-metadata/2/propertyValue',
  visit: [
    onCategories((node, categories, report) => {
      if (categories.length <= MOST_CATEGORIES) return;
      const message = say`The connector has ${categories.length} categories: ${listOf(categories)}. At most ${MOST_CATEGORIES} are allowed.`;
      report({ pointer: node.pointer('propertyValue'), message });
    }),
  ],
};
