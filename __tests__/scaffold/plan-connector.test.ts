import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { PullRequest } from '../../src/facts/pull-request.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { canonicalTitle } from '../../src/review/title.ts';
import { PROFILES } from '../../src/rules/rule.ts';
import { faultsOf, planConnector, type Wanted } from '../../src/scaffold/plan-connector.ts';
import { plainText } from '../../src/text/render.ts';

const WANTED: Wanted = { name: 'Contoso Mail', publisher: 'Ada Example', stage: 'submission', profile: 'independent-publisher' };

/** The pull request that adds the new folder and nothing else. */
function pullRequestWith(wanted: Wanted): PullRequest {
  const { files } = planConnector(wanted);
  return {
    title: canonicalTitle(wanted.name, wanted.stage === 'proposal', DEFAULT_CONFIGURATION.title),
    body: '',
    author: 'ada-example',
    labels: [],
    draft: false,
    state: 'open',
    head: { ref: 'contoso-mail', sha: 'a'.repeat(40) },
    base: { ref: 'dev', sha: 'b'.repeat(40) },
    files: files.map(({ name, text }) => ({
      path: `independent-publisher-connectors/${wanted.name}/${name}`,
      status: 'added',
      head: { kind: 'bytes', bytes: new TextEncoder().encode(text) },
      base: null,
    })),
    changedFileCount: files.length,
    comments: [],
    support: { template: null, configuration: null },
    baseFolders: [],
    gaps: [],
  };
}

describe('a new folder', () => {
  test.each(PROFILES)('for the profile %s has neither error nor warning', (profile) => {
    expect(faultsOf(planConnector({ ...WANTED, profile }), 'Contoso Mail', profile)).toEqual([]);
  });

  test.each(['proposal', 'submission'] as const)('passes the review as a %s', (stage) => {
    const review = reviewPullRequest(pullRequestWith({ ...WANTED, stage }), DEFAULT_CONFIGURATION, []);
    const serious = review.findings.filter(({ severity, file }) => severity !== 'info' && file !== undefined);
    expect({ stage: review.stage, verdict: review.verdict, serious }).toEqual({ stage, verdict: 'pass', serious: [] });
  });

  test('says at the right lines what is to be filled in', () => {
    for (const stage of ['proposal', 'submission'] as const) {
      const { files, fillIns } = planConnector({ ...WANTED, stage });
      const lines = fillIns.map(({ file, line }) =>
        files
          .find(({ name }) => name === file)
          ?.text.split('\n')
          [line - 1]?.trim(),
      );
      expect(lines).toEqual(
        stage === 'proposal'
          ? ['# Contoso Mail', '## What the connector will do', '## Who builds it']
          : [
              expect.stringMatching(/^"description": "Work with/),
              '"contact": {',
              '"host": "api.example.com",',
              '"paths": {',
              '"securityDefinitions": {',
              '"x-ms-connector-metadata": [',
              '"connectionParameters": {',
              '"publisher": "Ada Example",',
              '"stackOwner": "Contoso Mail"',
              '# Contoso Mail',
              '## Prerequisites',
              '## Supported Operations',
              '## Obtaining Credentials',
              '## Known Issues and Limitations',
            ],
      );
    }
  });
});

describe('a name that would not pass is found before anything is written', () => {
  test.each([
    ['a word that titles do without', 'Contoso API', 'must not contain'],
    ['a title of a pull request', 'Contoso Mail (Independent Publisher)', 'title of a pull request'],
    ['a character that Windows does not take', 'Contoso: Mail', 'cannot be used on Windows'],
    ['letters that English does not have', 'Größe', 'does not look English'],
  ])('%s', (_, name, sentence) => {
    const wanted = { ...WANTED, name };
    const faults = faultsOf(planConnector(wanted), `independent-publisher-connectors/${name}`, wanted.profile);
    expect(faults.map(({ message }) => plainText(message)).join('\n')).toContain(sentence);
  });
});
