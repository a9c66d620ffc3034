import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../../src/config/configuration.ts';
import { ConnectorDocuments } from '../../../src/connector/documents.ts';
import { filledElements, readPackage } from '../../../src/connector/package-zip.ts';
import type { ConnectorExample, PackageTree } from '../../../src/rules/connector-rule.ts';
import { packageRules } from '../../../src/rules/package/index.ts';
import { packageMissing } from '../../../src/rules/package/package-missing.ts';
import {
  CONNECTOR_SOLUTION,
  FLOW_SOLUTION,
  PLUGIN_SOLUTION,
  packageWith,
  SAMPLE_PACKAGE,
  zipOf,
} from '../../../src/rules/package/sample-package.ts';
import { concernsStage, type PullRequestSubject } from '../../../src/rules/pull-request-rule.ts';
import type { Complaint } from '../../../src/rules/rule.ts';
import { applyExample } from '../../../src/rules/sample-connector.ts';
import { plain } from '../../text-of.ts';

interface Said {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

function findings(example: ConnectorExample): readonly Said[] {
  const documents = new ConnectorDocuments(applyExample(example));
  return packageRules.flatMap((rule) => {
    const said: Said[] = [];
    rule.check(documents, ({ message, help }) => said.push({ rule: rule.id, message: plain(message), help: plain(help ?? [rule.remedy]) }));
    return said;
  });
}

const inPackage = (tree: PackageTree) => findings({ package: tree });
const rules = (said: readonly Said[]) => said.map(({ rule }) => rule);
const withoutSwagger = ({ 'Connector/contoso_openapidefinition.json': _, ...rest }: PackageTree): PackageTree => rest;
const nested = (depth: number): PackageTree => (depth === 0 ? { a: 'x' } : { 'intro.md': '', 'a.zip': nested(depth - 1) });

describe('the examples of the package rules', () => {
  test.each(packageRules.map((rule) => [rule.id, rule] as const))('%s is the only finding on its bad example', (id, rule) => {
    expect(rules(findings(rule.bad))).toEqual([id]);
  });

  test.each(packageRules.map((rule) => [rule.id, rule] as const))('%s finds nothing in its good example', (_id, rule) => {
    expect(findings(rule.good)).toEqual([]);
  });

  test('a connector without a package is left to PackageMissing', () => {
    expect(findings({})).toEqual([]);
  });
});

describe('valid packages', () => {
  test.each<readonly [string, PackageTree]>([
    ['connector and flow', SAMPLE_PACKAGE],
    ['connector, flow and plugin', packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': FLOW_SOLUTION, 'c.zip': PLUGIN_SOLUTION })],
    [
      'loose files everywhere',
      { ...packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': FLOW_SOLUTION, 'manifest.xml': '' }), 'notes.txt': '' },
    ],
    ['folders with members of their own', packageWith({ 'a.zip': { ...CONNECTOR_SOLUTION, 'Connector/': '' }, 'b.zip': FLOW_SOLUTION })],
  ])('%s', (_sentence, tree) => {
    expect(inPackage(tree)).toEqual([]);
  });
});

describe('each wrong level gives one finding that says what to do', () => {
  const inner = SAMPLE_PACKAGE['Contoso.pdpkg.zip'] as PackageTree;

  test.each<readonly [string, PackageTree, string, RegExp]>([
    ['two texts', { ...SAMPLE_PACKAGE, 'readme.md': '' }, 'PackageSubmissionInvalid', /zip these two/],
    ['two packages', { ...SAMPLE_PACKAGE, 'b.zip': inner }, 'PackageSubmissionInvalid', /zip these two/],
    ['a folder around the two files', { 'Contoso/intro.md': '', 'Contoso/a.zip': inner }, 'PackageSubmissionInvalid', /not the folder/],
    ['the folder that the Mac adds', { ...SAMPLE_PACKAGE, '__MACOSX/._intro.md': '' }, 'PackageSubmissionInvalid', /__MACOSX/],
    ['the package without its envelope', inner, 'PackageSubmissionInvalid', /beside intro\.md/],
    ['a solution instead of a package', CONNECTOR_SOLUTION, 'PackageSubmissionInvalid', /exported solution/],
    ['two folders in the package', { 'intro.md': '', 'a.zip': { ...inner, 'Other/x': '' } }, 'PackageFolderInvalid', /PkgAssets/],
    [
      'a folder among the solutions',
      packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': FLOW_SOLUTION, 'en-us/x': '' }),
      'PackageSolutionsInvalid',
      /remove the rest/,
    ],
    [
      'four solutions',
      packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': FLOW_SOLUTION, 'c.zip': PLUGIN_SOLUTION, 'd.zip': FLOW_SOLUTION }),
      'PackageSolutionsInvalid',
      /remove the rest/,
    ],
    [
      'a solution without the folder of the connector',
      packageWith({ 'a.zip': withoutSwagger(CONNECTOR_SOLUTION), 'b.zip': FLOW_SOLUTION }),
      'PackageSolutionIncomplete',
      /Export the solution again/,
    ],
    [
      'a solution without the folders of the plugin',
      packageWith({
        'a.zip': CONNECTOR_SOLUTION,
        'b.zip': { ...FLOW_SOLUTION, 'customizations.xml': '<a><aicopilot_aiplugin b="1"/></a>' },
      }),
      'PackageSolutionIncomplete',
      /Export the solution again/,
    ],
    [
      'a broken customizations.xml',
      packageWith({ 'a.zip': { ...CONNECTOR_SOLUTION, 'customizations.xml': '<a><b></a>' }, 'b.zip': FLOW_SOLUTION }),
      'PackageSolutionIncomplete',
      /Export the solution again/,
    ],
    [
      'two solutions with flows',
      packageWith({ 'a.zip': FLOW_SOLUTION, 'b.zip': FLOW_SOLUTION }),
      'PackageSolutionRoles',
      /connector and nothing else/,
    ],
    [
      'two solutions without flows',
      packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': CONNECTOR_SOLUTION }),
      'PackageSolutionRoles',
      /connector and flow/,
    ],
    [
      'a third solution that is no plugin',
      packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': FLOW_SOLUTION, 'c.zip': FLOW_SOLUTION }),
      'PackageSolutionRoles',
      /AI plugin/,
    ],
    [
      'a name that climbs out, in a solution',
      packageWith({ 'a.zip': { ...CONNECTOR_SOLUTION, '../x': '' }, 'b.zip': FLOW_SOLUTION }),
      'PackageNotReadable',
      /pack the files again/,
    ],
    [
      'a solution that is a text',
      packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': 'hello' }),
      'PackageNotReadable',
      /Pack the files again/,
    ],
    ['zips in zips, twenty deep', nested(20), 'PackageFolderInvalid', /PkgAssets/],
  ])('%s', (_sentence, tree, rule, help) => {
    const said = inPackage(tree);
    expect(rules(said)).toEqual([rule]);
    expect(said[0]?.help).toMatch(help);
  });

  test('the message names the archive inside the archive', () => {
    const [said] = inPackage(packageWith({ 'a.zip': CONNECTOR_SOLUTION, 'b.zip': 'hello' }));
    expect(said?.message).toBe('`package.zip/Contoso.pdpkg.zip/PkgAssets/b.zip` is not a zip archive.');
  });
});

describe('the connector in the package', () => {
  const swagger = { host: 'api.fabrikam.example', info: { title: 'Fabrikam Tickets' } };

  test('is compared by operations, title and host', () => {
    const [said] = findings({ package: SAMPLE_PACKAGE, swagger });
    expect(said?.rule).toBe('PackageConnectorDiffers');
    expect(said?.message).toMatch(
      /title is `Contoso Tickets` instead of `Fabrikam Tickets`; its host is `api\.contoso\.example` instead of/,
    );
  });

  test('is said not to be there when no solution holds its swagger', () => {
    const without = (solution: PackageTree): PackageTree => ({ ...withoutSwagger(solution), 'Connector/icon.png': '' });
    const [said] = inPackage(packageWith({ 'a.zip': without(CONNECTOR_SOLUTION), 'b.zip': without(FLOW_SOLUTION) }));
    expect(said?.message).toMatch(/no swagger that could be compared/);
  });
});

describe('the elements of customizations.xml', () => {
  const wanted = new Set(['Connector', 'Workflows']);

  test.each<readonly [string, string, readonly string[] | undefined]>([
    ['one with a child', '<a><Connector><b/></Connector></a>', ['Connector']],
    ['one with an attribute', '<a><Connector b="1"/></a>', ['Connector']],
    ['one with text', '<a><Connector>b</Connector></a>', ['Connector']],
    ['an empty one', '<a><Workflows /><Connector>\n</Connector></a>', []],
    ['another in the same letters', '<a><Connectors><b/></Connectors></a>', []],
    ['entities of XML itself', '<a>&lt;<Connector>&amp;</Connector></a>', ['Connector']],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', undefined],
    ['a file from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', undefined],
    ['tags that do not close', '<a><Connector>', undefined],
    ['nothing', '', undefined],
    ['no XML', 'hello', undefined],
  ])('%s', (_sentence, xml, expected) => {
    const found = filledElements(xml, wanted);
    expect(found && [...found]).toEqual(expected);
  });

  test('elements in one another are followed to a depth that no export has', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(filledElements(nested(1_000), wanted)).toEqual(new Set());
    expect(filledElements(nested(1_001), wanted)).toBeUndefined();
  });
});

test('bytes of any kind are answered', () => {
  const whole = zipOf(SAMPLE_PACKAGE);
  for (let at = 0; at < whole.length; at += 97) {
    const broken = whole.slice();
    broken[at] = (broken[at] ?? 0) ^ 0x5a;
    expect(readPackage(broken).faults.length).toBeLessThanOrEqual(2);
    expect(readPackage(whole.subarray(0, at)).faults).toHaveLength(1);
  }
});

describe('a submission without a package', () => {
  const said = (
    packageZip: 'off' | 'optional' | 'required',
    stage: PullRequestSubject['stage'],
    isNew = true,
    example: ConnectorExample = {},
  ) => {
    const head = applyExample(example);
    const complaints: Complaint[] = [];
    const subject = {
      configuration: { ...DEFAULT_CONFIGURATION, packageZip },
      stage,
      connectors: [{ folder: head.folder, name: head.name, profile: head.profile, head, base: isNew ? null : head }],
    } as unknown as PullRequestSubject;
    if (concernsStage(packageMissing, stage)) packageMissing.check(subject, (complaint) => complaints.push(complaint));
    return complaints.map(({ atMost }) => atMost ?? 'as set');
  };

  test.each([
    ['is an error where it is required', said('required', 'submission'), ['as set']],
    ['is a hint where it is optional', said('optional', 'submission'), ['info']],
    ['is nothing where packages are turned off', said('off', 'submission'), []],
    ['is nothing for a proposal', said('required', 'proposal'), []],
    ['is nothing for a connector that is there already', said('required', 'submission', false), []],
    ['is mended by adding it', said('required', 'submission', true, { package: SAMPLE_PACKAGE }), []],
  ])('%s', (_sentence, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});
