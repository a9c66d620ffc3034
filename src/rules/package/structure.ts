/** The structure of package.zip, one rule a level. What a level should hold, and how it is told, stands in `package-zip.ts`. */
import type { PackageLevel } from '../../connector/package-zip.ts';
import type { ConnectorExample, ConnectorRule, PackageTree } from '../connector-rule.ts';
import type { RuleFacts } from '../rule.ts';
import { CONNECTOR_SOLUTION, FLOW_SOLUTION, PLUGIN_SOLUTION, packageWith, SAMPLE_PACKAGE } from './sample-package.ts';

export const PACKAGE_GROUP = 'Connector package';
const PACKAGE_CHECK = 'The package check among the scripts of the connector repository.';

type Described = Pick<RuleFacts, 'id' | 'summary' | 'why' | 'remedy'> & { readonly bad: ConnectorExample };

function levelRule(level: PackageLevel, described: Described): ConnectorRule {
  return {
    ...described,
    group: PACKAGE_GROUP,
    subject: 'package',
    levels: { documented: 'error', profiles: { custom: 'off' } },
    confidence: 'high',
    source: PACKAGE_CHECK,
    good: { package: SAMPLE_PACKAGE },
    reportedAt: { file: 'package.zip' },
    check(documents, report) {
      for (const fault of documents.package?.document.faults ?? []) {
        if (fault.level === level) report({ message: fault.message, help: fault.help });
      }
    },
  };
}

const without = (tree: PackageTree, name: string): PackageTree => Object.fromEntries(Object.entries(tree).filter(([key]) => key !== name));

export const packageNotReadable = levelRule('archive', {
  id: 'PackageNotReadable',
  summary: '`package.zip` and the archives in it can be opened, and hold plain files only.',
  why: 'The certification service has to open the package too. An archive with links, passwords or names that lead out of it is refused.',
  remedy: 'Pack the files again with the zip function of your system.',
  bad: { files: { 'package.zip': 'This is no zip archive.' } },
});

export const packageSubmissionInvalid = levelRule('submission', {
  id: 'PackageSubmissionInvalid',
  summary: '`package.zip` holds intro.md and the zip of the package, and nothing in folders.',
  why: 'The certification service looks for the two files at the top of the archive and stops when they are not there.',
  remedy: 'Mark intro.md and the zip of the package, and zip these two.',
  bad: { package: without(SAMPLE_PACKAGE, 'intro.md') },
});

export const packageFolderInvalid = levelRule('folder', {
  id: 'PackageFolderInvalid',
  summary: 'The package holds one folder with the solutions, normally PkgAssets.',
  why: 'The solutions are looked for in that folder; a second one makes it unclear which is meant.',
  remedy: 'Keep the solutions in PkgAssets and remove other folders.',
  bad: { package: { 'intro.md': '# Contoso Tickets\n', 'Contoso.pdpkg.zip': { 'input.xml': '<input/>' } } },
});

export const packageSolutionsInvalid = levelRule('assets', {
  id: 'PackageSolutionsInvalid',
  summary: 'The folder of the package holds two solution zips, three with an AI plugin, and no folder.',
  why: 'One solution installs the connector, the other shows that a flow works with it; both are needed to certify it.',
  remedy: 'Put in the zip of the connector’s solution and the zip of the solution with connector and flow, as exported.',
  bad: { package: packageWith({ 'Connector.zip': CONNECTOR_SOLUTION }) },
});

export const packageSolutionIncomplete = levelRule('solution', {
  id: 'PackageSolutionIncomplete',
  summary: 'Each solution zip is as it was exported: its three XML files, and the folders that customizations.xml names.',
  why: 'A solution that was unpacked and packed again by hand often loses a part, and then cannot be imported.',
  remedy: 'Export the solution again and leave the zip as it is.',
  bad: { package: packageWith({ 'Connector.zip': without(CONNECTOR_SOLUTION, 'solution.xml'), 'Flow.zip': FLOW_SOLUTION }) },
});

export const packageSolutionRoles = levelRule('roles', {
  id: 'PackageSolutionRoles',
  summary: 'One solution holds the connector alone, one connector and flow, and one, if any, the AI plugin.',
  why: 'The solution with the connector alone is the one that is deployed: it must hold nothing else.',
  remedy: 'Make one solution of the connector and another of connector and flow, and export both.',
  bad: { package: packageWith({ 'One.zip': FLOW_SOLUTION, 'Two.zip': FLOW_SOLUTION, 'Plugin.zip': PLUGIN_SOLUTION }) },
});
