/** An update that is reviewed, pushed to and reviewed again, against what GitHub describes of its requests. */
import { expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/config/load-configuration.ts';
import { readFromGitHub } from '../../src/facts/from-github.ts';
import { applyEffects } from '../../src/github/apply.ts';
import { createClient } from '../../src/github/client.ts';
import { planPublication } from '../../src/github/plan-publication.ts';
import { reviewPullRequest } from '../../src/review/review-pull-request.ts';
import { ruleById } from '../../src/rules/registry.ts';
import type { GitHubDouble } from '../github-double/double.ts';
import { comments, PATIENCE, withDouble } from './review-scene.ts';
import { CONNECTOR, json, NUMBER, SWAGGER, swaggerWith } from './scenes.ts';

/** Reviews and publishes with the sources as they are; gives the number of writes. */
async function publish(double: GitHubDouble): Promise<number> {
  const { configuration, problems } = readConfiguration(null);
  const { folders, limits, report } = configuration;
  const repository = { owner: double.world.owner, repo: double.world.name };
  const client = createClient({ token: double.token, baseUrl: double.url, log: () => undefined });
  const configure = () => ({ folders, fileBytes: limits.fileBytes, logins: report.logins });
  const facts = await readFromGitHub(client, { ...repository, number: NUMBER }, { configure });
  const review = reviewPullRequest(facts, configuration, problems);
  const options = { rules: ruleById, version: '0.1.0', server: double.url };
  const planned = await planPublication(client, { repository, number: NUMBER, facts, review, configuration, options });
  const effects = planned.kind === 'planned' ? planned.effects : [];
  return (await applyEffects(client, repository, NUMBER, effects)).done.length;
}

const sinceLastPush = (double: GitHubDouble) => /Since the last reviewed commit [^<\n]*/.exec(comments(double).join('\n'))?.[0];

test(
  'the comment tells what the push changed, and the same again while the head stays',
  async () => {
    const swagger = JSON.parse(CONNECTOR[SWAGGER] ?? '');
    const first = swaggerWith({ description: 'Fabrikam Parcels tells where each parcel is.' });
    await withDouble({ base: CONNECTOR, pull: { changes: { [SWAGGER]: first } } }, async (double) => {
      await publish(double);
      expect(sinceLastPush(double)).toBeUndefined();
      const reviewed = double.world.pull(NUMBER).headSha.slice(0, 7);

      double.world.push(NUMBER, { [SWAGGER]: json({ ...swagger, paths: {} }) });
      expect(await publish(double)).toBe(2);
      expect(sinceLastPush(double)).toMatch(new RegExp(`^Since the last reviewed commit ${reviewed}: 1 breaking change`));
      expect(await publish(double)).toBe(0);

      double.world.pull(NUMBER).title = 'Fabrikam Parcels';
      expect(await publish(double)).toBeGreaterThan(0);
      expect(sinceLastPush(double)).toMatch(new RegExp(`^Since the last reviewed commit ${reviewed}: 1 breaking change`));
    });
  },
  PATIENCE,
);
