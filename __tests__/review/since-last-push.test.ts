import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Blob, PullRequest, RepositoryFile } from '../../src/facts/pull-request.ts';
import { renderJsonReview } from '../../src/report/review-json.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { bytes, FOLDER, modified, newConnector, PROPERTIES, pullRequestOf, SWAGGER, unchanged } from '../rules/pull-request/samples.ts';

const PATH = `${FOLDER}/apiDefinition.swagger.json`;
const BEFORE = 'c'.repeat(40);

function swaggerOf(...operations: ('get' | 'post')[]): string {
  const swagger = JSON.parse(SWAGGER);
  const all = swagger.paths['/tickets'];
  swagger.paths['/tickets'] = Object.fromEntries(operations.map((name) => [name, all[name]]));
  return JSON.stringify(swagger);
}

/** An update of a connector that has both operations. */
const update = (head: string): readonly RepositoryFile[] => [
  modified(PATH, head, SWAGGER),
  unchanged(`${FOLDER}/apiProperties.json`, PROPERTIES),
];
const previously = (blob: Blob, path = PATH): PullRequest['previous'] => ({ sha: BEFORE, files: [{ path, blob }] });

function reviewOf(files: readonly RepositoryFile[], previous: PullRequest['previous']) {
  return reviewPullRequest(pullRequestOf({ files, ...(previous && { previous }) }), DEFAULT_CONFIGURATION, []);
}

const rulesSince = (files: readonly RepositoryFile[], previous: PullRequest['previous']) =>
  reviewOf(files, previous).update?.sinceLastPush?.changes.map(({ rule, operation }) => [rule, operation]);

describe('what changed since the commit that was reviewed before', () => {
  test.each<[string, string, string, unknown]>([
    ['an operation that went away before is not new', swaggerOf('get'), swaggerOf('get'), []],
    ['an operation that went away now is', swaggerOf('get'), swaggerOf('get', 'post'), [['OperationDeleted', 'CreateTicket']]],
    ['an operation that came back is an addition', swaggerOf('get', 'post'), swaggerOf('get'), [['OperationAdded', 'CreateTicket']]],
  ])('%s', (_, head, previous, expected) => {
    expect(rulesSince(update(head), previously(bytes(previous)))).toEqual(expected);
  });

  test.each<[string, readonly RepositoryFile[], PullRequest['previous']]>([
    ['there was none', update(swaggerOf('get')), undefined],
    ['its swagger is no JSON', update(swaggerOf('get')), previously(bytes('{'))],
    ['its swagger could not be read', update(swaggerOf('get')), previously({ kind: 'unreadable', cause: 'GitHub did not answer.' })],
    ['it has another file only', update(swaggerOf('get')), previously(bytes(SWAGGER), `${FOLDER}/other.swagger.json`)],
    ['the connector is new', newConnector(), previously(bytes(SWAGGER))],
  ])('is not told where %s', (_, files, previous) => {
    expect(reviewOf(files, previous).update?.sinceLastPush).toBeUndefined();
  });

  test('leaves findings, verdict and the comparison with the base branch as they are', () => {
    const files = update(swaggerOf('get'));
    const { update: without, ...first } = reviewOf(files, undefined);
    const { update: withPrevious, ...second } = reviewOf(files, previously(bytes(SWAGGER)));
    expect(second).toEqual(first);
    expect(withPrevious).toEqual({
      ...without,
      sinceLastPush: { commit: BEFORE, changes: [expect.objectContaining({ rule: 'OperationDeleted' })] },
    });
  });

  test('stands in the JSON beside the changes against the base branch', () => {
    const report = JSON.parse(renderJsonReview(reviewOf(update(swaggerOf('get')), previously(bytes(swaggerOf('get')))), []));
    expect(report.changes).toMatchObject([{ rule: 'OperationDeleted' }]);
    expect(report.sinceLastPush).toEqual({ commit: BEFORE, changes: [] });
  });
});
