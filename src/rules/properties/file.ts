import { isObject, member } from '../../connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { syntaxComplaint } from '../json-syntax.ts';
import { sampleProperties } from '../sample-connector.ts';
import { at, DOCUMENTED, PUBLISHED, SHAPE } from './groups.ts';
import { kindOf } from './wording.ts';

const withTrailingComma = JSON.stringify(sampleProperties('independent-publisher'), null, 2).replace(/\n\}$/, ',\n}');

export const propertiesJsonSyntaxInvalid: ConnectorRule = {
  ...SHAPE,
  id: 'PropertiesJsonSyntaxInvalid',
  levels: { documented: 'error' },
  summary: '`apiProperties.json` is strict JSON in UTF-8.',
  why: 'The certification tools read the file with a strict parser and stop at the first slip, so nothing else in it is checked.',
  remedy: 'Correct the syntax at the place shown, and save the file as UTF-8.',
  confidence: 'high',
  source: PUBLISHED,
  bad: { files: { [ARTIFACT_NAMES.properties]: withTrailingComma } },
  good: {},
  reportedAt: { file: ARTIFACT_NAMES.properties },
  check(documents, report) {
    for (const problem of documents.properties?.document.problems ?? []) report(syntaxComplaint(problem));
  },
};

export const propertiesObjectMissing: ConnectorRule = {
  ...SHAPE,
  id: 'PropertiesObjectMissing',
  levels: { documented: 'error' },
  summary: '`apiProperties.json` is an object with one member "properties" that holds everything.',
  why: 'Without it the platform finds no setting of the connector at all.',
  remedy: 'Wrap the whole content in {"properties": { … }}.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: { properties: { properties: null } },
  good: {},
  reportedAt: at(''),
  check(documents, report) {
    const document = documents.properties?.document;
    if (document === undefined || document.value === undefined) return;
    const properties = member(document.value, 'properties');
    if (isObject(properties)) return;
    if (!isObject(document.value)) report({ pointer: '', message: say`The file holds ${[kindOf(document.value)]} instead of an object.` });
    else if (properties === undefined) report({ pointer: '', message: say`The file has no object ${'properties'}.` });
    else report({ pointer: '/properties', message: say`${'properties'} is ${[kindOf(properties)]}, not an object.` });
  },
};
