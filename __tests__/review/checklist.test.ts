import { describe, expect, it, test } from '@jest/globals';
import { type ChecklistItem, programItems, readChecklist, readDescription } from '../../src/review/checklist.ts';
import { readPictures } from '../../src/review/pictures.ts';

const itemsOf = (body: string): readonly ChecklistItem[] => readChecklist(readDescription(body));
const onlyItem = (body: string): ChecklistItem | undefined => {
  const items = itemsOf(body);
  return items.length === 1 ? items[0] : undefined;
};

describe('a box is ticked', () => {
  test.each([
    '[x]',
    '[X]',
    '[x ]',
    '[ x]',
    '[ X]',
    '[X ]',
    '[ X ]',
    '[ x ]',
    '[✔️  ]',
    '[ ✔️  ]',
    '[✓]',
    '[✅]',
    '[YES ]',
    '[ YES]',
    '[Y ]',
    '[ Y]',
    '[Pass]',
    '[done]',
  ])('as %s', (box) => {
    expect(onlyItem(`- ${box} I tested all operations.`)).toMatchObject({
      text: 'I tested all operations.',
      ticked: true,
      dismissed: false,
    });
  });

  it('without a list around it', () => {
    expect(itemsOf('[x] one\n[ x] two').map(({ text, ticked, line }) => [text, ticked, line])).toEqual([
      ['one', true, 1],
      ['two', true, 2],
    ]);
  });

  it('as a sign instead of a box', () => {
    expect(onlyItem('✅ I tested all operations.')).toMatchObject({ text: 'I tested all operations.', ticked: true });
  });
});

describe('a box is open', () => {
  test.each(['[ ]', '[]', '[  ]', '[?]', '[no]', '[N ]'])('as %s', (box) => {
    expect(onlyItem(`- ${box} I tested all operations.`)).toMatchObject({
      text: 'I tested all operations.',
      ticked: false,
      dismissed: false,
    });
  });
});

describe('an item is dismissed', () => {
  test.each([
    ['when it is crossed out', '- [ ] ~~I tested all operations.~~'],
    ['when box and all are crossed out', '- ~~[ ] I tested all operations.~~'],
    ['when it was ticked and crossed out', '- [x] ~~I tested all operations.~~'],
    ['when it says n/a', '- [n/a] I tested all operations.'],
  ])('%s', (_, body) => {
    expect(onlyItem(body)).toMatchObject({ text: 'I tested all operations.', ticked: false, dismissed: true });
  });

  it('but not when only a word of it is crossed out', () => {
    expect(onlyItem('- [ ] I tested ~~nearly~~ all operations of the connector.')).toMatchObject({ dismissed: false });
  });
});

describe('what is no item', () => {
  test.each([
    ['a link', '- [contoso](https://contoso.example)'],
    ['code', '```\n- [x] code\n```'],
    ['a comment', '<!--\n- [x] comment\n-->'],
    ['a plain list', '- one\n- two'],
  ])('%s', (_, body) => {
    expect(itemsOf(body)).toEqual([]);
  });
});

it('keeps remarks with the item that they follow, and the line of each item', () => {
  const body = 'Hello\n\n- [x] one\n- [ ] two\n  _because of the plan_\n\n![picture](https://example.com/a.png)\n\n- [x] three';
  expect(itemsOf(body).map(({ text, line }) => [text, line])).toEqual([
    ['one', 3],
    ['two because of the plan', 4],
    ['three', 9],
  ]);
});

describe('what an item asks is told by its words', () => {
  test.each([
    ['not-existing', 'The connector doesn’t exist yet; searched the pull requests'],
    ['tested', 'The connector works: deployed, and testing covered all operations'],
    ['descriptions', 'Added detailed descriptions for operations and parameters'],
    ['responses', 'Added response schemas to the actions'],
    ['validated', 'Ran `paconn validate` on the swagger'],
    ['icon', 'No icon is submitted, and the brand color is right'],
    ['title', 'Named this PR after the pattern "Name (Independent Publisher)"'],
    ['flow-screenshots', 'Pasted screenshots of three operations working within a Flow'],
    ['test-screenshot', 'Pasted a screenshot of the Test operations section'],
    ['oauth-steps', 'If the connector uses OAuth, the readme tells how to make an app'],
    ['other', 'I like connectors'],
  ])('%s: %s', (topic, text) => {
    expect(onlyItem(`- [ ] ${text}`)?.topic).toBe(topic);
  });
});

it('counts items of the base branch’s template, edited or not, and leaves lists of the publisher’s own', () => {
  const template = itemsOf('- [ ] I have read the rules of the house and agree with them.');
  const body = itemsOf('- [x] I have read all rules of the house and agree with them\n- [ ] buy milk\n- [x] Ran paconn validate');
  expect(programItems(body, template).map(({ text }) => text)).toEqual([
    'I have read all rules of the house and agree with them',
    'Ran paconn validate',
  ]);
});

it('does not parse what would take too long', () => {
  expect(readDescription('['.repeat(60_000)).refusal).toBeDefined();
  expect(itemsOf('> '.repeat(30_000))).toEqual([]);
});

describe('a picture is seen', () => {
  test.each([
    ['as Markdown', '![flow](https://user-images.githubusercontent.com/1/a.png)'],
    ['as a tag', '<img width="800" alt="flow" src="https://github.com/user-attachments/assets/abc">'],
    ['as a tag in capitals', '<IMG SRC=https://github.com/contoso/connectors/assets/1/abc>'],
    ['as a bare address', 'https://github.com/user-attachments/assets/abc'],
    ['as an older address', 'https://github.com/contoso/connectors/assets/1/abc'],
    ['from another branch', '![](https://raw.githubusercontent.com/ada/connectors/evidence/a.png)'],
    ['behind a link', '[the flow](https://blog.example.com/a.png)'],
    ['by reference', '![flow][a]\n\n[a]: https://example.com/a.png'],
  ])('%s', (_, body) => {
    expect(readPictures(readDescription(body)).shown).toHaveLength(1);
  });

  test.each([
    ['while it is being uploaded', '![Uploading a.png…]()'],
    ['with a path of the own machine', '![flow](C:/Users/ada/a.png)'],
    ['when it is a badge', '![build](https://img.shields.io/badge/build-passing-green.png)'],
    ['when it is an attached archive', '[package.zip](https://github.com/user-attachments/files/1/package.zip)'],
    ['when it is an ordinary link', '[docs](https://example.com/docs)'],
  ])('not %s', (_, body) => {
    expect(readPictures(readDescription(body)).shown).toEqual([]);
  });

  it('once, however often it is shown', () => {
    const picture = '![flow](https://example.com/a.png)\n\n';
    expect(readPictures(readDescription(picture.repeat(3))).shown).toHaveLength(1);
  });
});
