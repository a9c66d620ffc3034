/** What the doctor found, for each kind of reader. A good repository is one line. */

import type { Diagnosis } from '../doctor/check.ts';
import { codeSpan } from '../text/markdown.ts';
import { type Colours, markdownText, paint, plainText, terminalText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { renderJson, SCHEMA_VERSION } from './json.ts';
import { count } from './sentences.ts';

export interface Examined {
  /** `owner/name`, or the folder. */
  readonly name: string;
  /** GitHub was asked for the settings, not only files read. */
  readonly asked: boolean;
  readonly diagnoses: readonly Diagnosis[];
}

const ONLY_FILES =
  'Only the files were looked at. Name the repository, with a token in GITHUB_TOKEN, to have its settings on GitHub looked at too.';
const UNTOLD = 'What could not be told, which is not to say that it is good:';

const ofKind = ({ diagnoses }: Examined, kind: Diagnosis['kind']) => diagnoses.filter((diagnosis) => diagnosis.kind === kind);

function headline(examined: Examined): string {
  const wrong = ofKind(examined, 'wrong').length;
  if (wrong > 0) return `${count(wrong, 'thing')} ${wrong === 1 ? 'is' : 'are'} not set up.`;
  if (ofKind(examined, 'untold').length > 0) return 'Nothing wrong was found, but not everything could be told.';
  return examined.asked ? 'All is set up.' : `Nothing wrong was found. ${ONLY_FILES}`;
}

export function renderPrettyDiagnoses(examined: Examined, colours: Colours): string {
  const wrong = ofKind(examined, 'wrong');
  const untold = ofKind(examined, 'untold');
  const colour = wrong.length > 0 ? 'red' : untold.length > 0 ? 'yellow' : 'green';
  const lines = (diagnosis: Diagnosis, sign: string) => [
    `${sign}${[placeOf(diagnosis), terminalText(diagnosis.message, colours)].filter(Boolean).join('  ')}`,
    paint('dim', `${' '.repeat(sign.length)}${terminalText(diagnosis.remedy, { colour: false })}`, colours),
  ];
  const blocks = [
    [paint(['bold', colour], `${visible(examined.name)}: ${headline(examined)}`, colours)],
    ...wrong.map((diagnosis, index) => lines(diagnosis, `${index + 1}. `)),
    ...(untold.length === 0 ? [] : [[UNTOLD, ...untold.flatMap((diagnosis) => lines(diagnosis, '- '))]]),
    ...(wrong.length > 0 && !examined.asked ? [[ONLY_FILES]] : []),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function placeOf({ file, line }: Diagnosis): string {
  return file === undefined ? '' : [visible(file), ...(line === undefined ? [] : [line])].join(':');
}

export function renderMarkdownDiagnoses(examined: Examined): string {
  const item = (diagnosis: Diagnosis) => {
    const place = placeOf(diagnosis);
    return `${place === '' ? '' : `${codeSpan(place)}: `}${markdownText(diagnosis.message)} ${markdownText(diagnosis.remedy)}`;
  };
  const wrong = ofKind(examined, 'wrong').map((diagnosis, index) => `${index + 1}. ${item(diagnosis)}`);
  const untold = ofKind(examined, 'untold').map((diagnosis) => `- ${item(diagnosis)}`);
  const blocks = [
    `### ${codeSpan(examined.name)}: ${headline(examined)}`,
    ...(wrong.length === 0 ? [] : [wrong.join('\n')]),
    ...(untold.length === 0 ? [] : [UNTOLD, untold.join('\n')]),
    ...(wrong.length > 0 && !examined.asked ? [ONLY_FILES] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** `name` is the repository or the folder; `check` is the id of the check in docs/doctor.md. */
export function renderJsonDiagnoses({ name, asked, diagnoses }: Examined): string {
  return renderJson({
    schemaVersion: SCHEMA_VERSION,
    name,
    asked,
    diagnoses: diagnoses.map(({ check, kind, message, remedy, file, line }) => ({
      check,
      kind,
      message: plainText(message),
      remedy: plainText(remedy),
      file,
      line,
    })),
  });
}
