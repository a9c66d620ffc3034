import { isBuilt } from '../../connector/api-facts.ts';
import { type ArtifactKind, artifactOf, type Connector, type ConnectorFile } from '../../connector/connector.ts';
import { say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Complaint, Severity } from '../rule.ts';
import { sampleReadme } from '../sample-connector.ts';

/** Only the letters' case differs: every tool of the program that was seen finds such a file. */
const differsInCase = (file: ConnectorFile): boolean => file.name.toLowerCase() === file.expectedName?.toLowerCase();

/** SettingsFilePresent and ScriptFileNameInvalid speak of these. */
const HAVE_OTHER_RULES: ReadonlySet<ArtifactKind> = new Set(['settings', 'script']);

/** The tools find the JSON files by their names. `README.md` is in one published connector out of five, and nobody minds. */
function isNeeded(file: ConnectorFile): boolean {
  return file.artifact === 'swagger' || file.artifact === 'properties';
}

function mildest(file: ConnectorFile): Severity {
  return isNeeded(file) && !differsInCase(file) ? 'error' : 'warning';
}

function spareComplaint(file: ConnectorFile, usual: ConnectorFile): Complaint {
  const message: Text = say`${file.name} stands beside ${usual.name}, and only the latter is read.`;
  return { file: file.path, message, help: say`Delete ${file.name}, or put what it says into ${usual.name}.`, atMost: 'warning' };
}

function misnamedComplaint(file: ConnectorFile, wanted: string): Complaint {
  return {
    file: file.path,
    message: say`${file.name} should be named ${wanted}.`,
    help: ['Rename it: open the file on GitHub, press the pencil and change the name above the text.'],
    atMost: mildest(file),
    fix: { kind: 'rename', to: wanted },
  };
}

function complaintAbout(connector: Connector, file: ConnectorFile): Complaint | undefined {
  if (file.expectedName === undefined || HAVE_OTHER_RULES.has(file.artifact)) return undefined;
  // The readme of a proposal becomes its intro.md, which IntroMissing asks for.
  if (file.artifact === 'readme' && !isBuilt(connector)) return undefined;
  const serving = artifactOf(connector, file.artifact);
  if (serving === file && differsInCase(file) && !isNeeded(file)) return undefined;
  return serving === undefined || serving === file ? misnamedComplaint(file, file.expectedName) : spareComplaint(file, serving);
}

export const artifactMisnamed: ConnectorRule = {
  id: 'ArtifactMisnamed',
  subject: 'folder',
  group: 'Folder',
  levels: { documented: 'error' },
  summary: 'The files of a connector have their usual names, letter by letter.',
  why: 'The validation of the repository looks for files by name: one with another name is never validated, and its faults show only after approval.',
  remedy: 'Rename the file to apiDefinition.swagger.json, apiProperties.json, readme.md or intro.md.',
  confidence: 'high',
  source: 'Pipeline of the repository; 12 pull requests of 701 had a misnamed API definition, reviewers asked for the usual name.',
  bad: { files: { 'readme.md': null, 'Readme.md.txt': sampleReadme } },
  good: {},
  reportedAt: { file: 'Readme.md.txt' },
  check({ connector }, report) {
    for (const file of connector.files) {
      const complaint = complaintAbout(connector, file);
      if (complaint !== undefined) report(complaint);
    }
  },
};
