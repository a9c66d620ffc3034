/** What a release changes in the files of the project, as text to text. */

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;
const HEADING = '## Unreleased';

/**
 * The version after `version`. `step`: `major`, `minor`, `patch`, or the version itself, which has to be a later one.
 * Throws an Error that says what is wrong.
 */
export function nextVersion(version, step) {
  const parts = partsOf(version);
  if (step === 'major') return `${parts[0] + 1}.0.0`;
  if (step === 'minor') return `${parts[0]}.${parts[1] + 1}.0`;
  if (step === 'patch') return `${parts[0]}.${parts[1]}.${parts[2] + 1}`;
  const wanted = partsOf(step);
  const first = wanted.findIndex((part, index) => part !== parts[index]);
  if (first === -1 || wanted[first] < parts[first]) throw new Error(`${step} does not come after ${version}.`);
  return wanted.join('.');
}

function partsOf(version) {
  const match = VERSION.exec(version);
  if (match === null) throw new Error(`"${version}" is no version such as 1.2.3, and none of major, minor and patch.`);
  return match.slice(1).map(Number);
}

/** The change log with what was unreleased under the version. `date`: as 2026-11-22. Throws where nothing is unreleased. */
export function releaseChangelog(changelog, version, date) {
  if (sectionOf(changelog, HEADING) === '')
    throw new Error(`CHANGELOG.md has nothing under "${HEADING}": say what is new before you release it.`);
  return changelog.replace(`${HEADING}\n`, `${HEADING}\n\n## ${version} - ${date}\n`);
}

/** What the change log says of a version, without its heading; "" for nothing. */
export function notesOf(changelog, version) {
  return sectionOf(changelog, `## ${version} - `);
}

function sectionOf(changelog, heading) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start === -1) return '';
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/** package.json or package-lock.json with the version put in, and every other byte as it was. */
export function withVersion(text, version) {
  const { version: before, packages } = JSON.parse(text);
  const most = packages === undefined ? 1 : 2;
  let left = most;
  // The project's own version comes first in both files, and in the lock file a second time, in the entry of the project.
  return text.replaceAll(`"version": "${before}"`, (found) => {
    left -= 1;
    return left >= 0 ? `"version": "${version}"` : found;
  });
}

/** What does not agree with a tag, one sentence each. `manifest`, `lock` and `changelog` are the texts of the files. */
export function findDisagreements(tag, { manifest, lock, changelog }) {
  const version = tag.replace(/^v/, '');
  if (!tag.startsWith('v') || !VERSION.test(version)) return [`"${tag}" is no tag of a release such as v1.2.3.`];
  const { version: locked, packages } = JSON.parse(lock);
  const written = {
    'package.json': JSON.parse(manifest).version,
    'package-lock.json': locked,
    'the first entry of package-lock.json': packages['']?.version,
  };
  const others = Object.entries(written).filter(([, own]) => own !== version);
  return [
    ...others.map(([where, own]) => `The tag says ${version}, and ${where} says ${own}.`),
    ...(notesOf(changelog, version) === '' ? [`CHANGELOG.md says nothing of ${version}.`] : []),
  ];
}
