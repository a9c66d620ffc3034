import { describe, expect, test } from '@jest/globals';
import { recogniseMessage } from '../../src/lifecycle/certification-messages.ts';
import { plainText } from '../../src/text/render.ts';

const asksOf = (body: string) => recogniseMessage(body)?.asks.map(plainText);

describe('a message of the certification account asks for', () => {
  test.each([
    ['one zip only', 'We found **more than one** zip file in the folder.', 'Leave only the one package'],
    ['a package that opens', 'The package could not be downloaded.', 'Build it once more'],
    ['a package that can be read', 'Package has an invalid structure\nand failed to deserialize.', 'Build it once more'],
    ['the solution at the top', 'Solution package was not found at the `root` of the archive.', 'at the top of the package'],
    ['a flow', 'The connector package should contain a flow package.', 'Make a flow that uses the connector'],
    ['the right folder', 'All changes must be within the independent-publisher-connectors folder', 'into its own folder below'],
    ['the right account', 'PublisherName mismatch: submitted by somebody else', 'from that account'],
    ['the OAuth app', 'Please provide the client_id and client secret of your app.', 'in private'],
    ['a known policy', '| Policy 5000.2.6.2 | Swagger |', 'complete and follow OpenAPI 2.0'],
    ['another policy', 'Policies violated: 5000.9.1', 'Not met: policy ‘5000.9.1’'.replace(/[‘’]/g, "'")],
    ['what only the message says', 'See https://example.com/certification-policy-errors for details', 'its newest comment says which'],
  ])('%s', (_name, body, expected) => {
    expect(recogniseMessage(body)?.outcome).toBe('changes');
    expect(asksOf(body)?.join(' ')).toContain(expected);
  });

  test('several things at once, each once', () => {
    const body = 'Policy 5000.2.6.2 and policy 5000.2.6.2, also 5000.3.1. The package cannot be downloaded.';
    expect(asksOf(body)).toHaveLength(3);
  });
});

describe('a message', () => {
  test.each([
    ['of a finished certification is an approval', 'Certification completed. Deployment will begin soon!', 'approved'],
    ['of an approval in another case of letters', 'CONGRATULATIONS, we will deploy in 3-4 weeks', 'approved'],
    ['of a refusal is no approval', 'Your connector is not approved yet, it has been approved before.', 'changes'],
    ['of a finished deployment', 'Deployment complete. Please fill in the survey.', 'deployed'],
    ['of a deployment to the preview is none to production', 'It has been deployed to the preview region.', undefined],
    ['of thanks says nothing', 'Thank you, we have started.', undefined],
    ['without a word says nothing', '', undefined],
    ['with a version number names no policy', 'Congratulations on 1.2.3, see our privacy policy', 'approved'],
    ['with words of another object says nothing', 'Policy constructor.__proto__ toString', undefined],
  ])('%s', (_name, body, outcome) => {
    expect(recogniseMessage(body)?.outcome).toBe(outcome);
  });

  test('is read to 20,000 characters', () => {
    expect(recogniseMessage(`${' '.repeat(19_000)}congratulations`)?.outcome).toBe('approved');
    expect(recogniseMessage(`${'x'.repeat(20_000)}congratulations`)).toBeUndefined();
  });
});
