/**
 * The threat model as data: who can send what, what the boundary guarantees, the one place in the code that holds it, and the test that
 * fails when that place is taken out. `npm run guards` takes each out; docs/security.md is generated from here.
 */

export type Sender = 'fork' | 'commenter' | 'maintainer' | 'github' | 'clone' | 'configuration';

export interface Threat {
  readonly id: string;
  readonly sender: Sender;
  /** What is sent. */
  readonly sends: string;
  /** What holds all the same. */
  readonly holds: string;
  readonly guard: {
    readonly file: string;
    /** Occurs exactly once in the file. */
    readonly find: string;
    /** Runs, and does not guard. */
    readonly replaceWith: string;
  };
  /** `name`: what picks the tests (jest's `-t`); it stands like this in the file. `built`: they run `dist`. */
  readonly test: { readonly file: string; readonly name: string; readonly built?: true };
}

export const SENDERS: Readonly<Record<Sender, string>> = {
  fork: 'the author of a pull request',
  commenter: 'somebody who comments, or sets a label',
  maintainer: 'a maintainer, or a stolen session of one',
  github: 'GitHub’s answers, or something between',
  clone: 'a clone that is reviewed on a machine',
  configuration: 'the settings on the base branch',
};

const PULL_REQUESTS = '__tests__/hostile/pull-requests.test.ts';
const PROCESSES = '__tests__/hostile/processes.test.ts';
const FORMATS = '__tests__/hostile/formats.test.ts';
const SWEEP = '__tests__/hostile/sweep.test.ts';

export const threats: readonly Threat[] = [
  {
    id: 'file-size',
    sender: 'fork',
    sends: 'a file larger than the limit',
    holds: 'It is a finding, and no rule sees its content.',
    guard: {
      file: 'src/facts/from-github.ts',
      find: "return bytes.length > limit ? { kind: 'too-large', size: bytes.length, limit } : { kind: 'bytes', bytes };",
      replaceWith: "return { kind: 'bytes', bytes };",
    },
    test: { file: '__tests__/facts/from-github.test.ts', name: 'a content over the limit is too large' },
  },
  {
    id: 'file-count',
    sender: 'fork',
    sends: 'more files than can be read in one run',
    holds: 'The rest is unreadable, which keeps the verdict open; it is not passed over.',
    guard: {
      file: 'src/facts/reading-plan.ts',
      find: 'const queue = wanted.slice(0, MOST_OBJECTS).values();',
      replaceWith: 'const queue = wanted.values();',
    },
    test: { file: '__tests__/facts/from-git.test.ts', name: 'beyond 120 contents are unreadable, not passed over' },
  },
  {
    id: 'link-for-file',
    sender: 'fork',
    sends: 'a symbolic link or a submodule where a file should be',
    holds: 'It is told as what it is. The target is never looked at.',
    guard: {
      file: 'src/facts/from-github.ts',
      find: "if (entry?.kind === 'symlink' || entry?.kind === 'submodule') return { kind: 'not-a-file', what: entry.kind };",
      replaceWith: '',
    },
    test: { file: PULL_REQUESTS, name: 'a definition that is a link to a secret of the runner', built: true },
  },
  {
    id: 'markdown-in-values',
    sender: 'fork',
    sends: 'mentions, links, pictures, HTML, tables or commands in any text',
    holds: 'In Markdown they are code: nothing is linked, drawn, notified or run.',
    guard: {
      file: 'src/text/markdown.ts',
      find: "const fence = '`'.repeat(longestRunOfBackticks(shown) + 1);",
      replaceWith: "const fence = '`';",
    },
    test: { file: PULL_REQUESTS, name: 'everywhere: backticks', built: true },
  },
  {
    id: 'unseen-characters',
    sender: 'fork',
    sends: 'control, right-to-left, zero-width and look-alike blank characters',
    holds: 'They are shown as escapes, on GitHub, on a terminal, in logs and in pages.',
    guard: { file: 'src/text/visible.ts', find: 'maskSecrets(text).replace(INVISIBLE, escapeOf)', replaceWith: 'maskSecrets(text)' },
    test: { file: PULL_REQUESTS, name: 'everywhere: right-to-left and invisible characters', built: true },
  },
  {
    id: 'secret-in-text',
    sender: 'fork',
    sends: 'a credential in a title, a name, a value or a script',
    holds: 'Every report shows its first four characters and its length.',
    guard: {
      file: 'src/text/visible.ts',
      find: 'maskSecrets(text).replace(INVISIBLE, escapeOf)',
      replaceWith: 'text.replace(INVISIBLE, escapeOf)',
    },
    test: { file: PULL_REQUESTS, name: 'a credential in the properties', built: true },
  },
  {
    id: 'secret-in-json',
    sender: 'fork',
    sends: 'a credential as a file name, a key or an address of the definition',
    holds: 'The JSON masks it in paths and pointers as well.',
    guard: {
      file: 'src/report/json.ts',
      find: 'escapeUnseen(maskSecrets(JSON.stringify(value, undefined, 2)))',
      replaceWith: 'escapeUnseen(JSON.stringify(value, undefined, 2))',
    },
    test: { file: PULL_REQUESTS, name: 'a credential in the title', built: true },
  },
  {
    id: 'secret-in-patch',
    sender: 'fork',
    sends: 'a credential beside something that a machine can mend',
    holds:
      'The patch leaves out the file of which it would have to repeat a credential, a part of a private key too, and the summary says so.',
    guard: {
      file: 'src/fixes/patch.ts',
      find: 'patches.filter(({ file, patch }) => showsSecret(file, patch));',
      replaceWith: 'patches.slice(patches.length);',
    },
    test: { file: '__tests__/fixes/patch.test.ts', name: 'leaves out a new file with a credential' },
  },
  {
    id: 'secret-in-suggestion',
    sender: 'fork',
    sends: 'a credential on a line that a machine can mend',
    holds: 'There is no suggestion for that line.',
    guard: {
      file: 'src/fixes/suggest.ts',
      find: "if (findSecrets(kept.text.join('\\n')).length > 0) return [];",
      replaceWith: "if (findSecrets('').length > 0) return [];",
    },
    test: { file: PULL_REQUESTS, name: 'A credential is repeated by no suggestion and no patch', built: true },
  },
  {
    id: 'secret-in-fix',
    sender: 'fork',
    sends: 'a credential in a text that a machine can mend',
    holds: 'A report holds no fix that would write it, since with the credential masked it would write the mask.',
    guard: { file: 'src/report/json.ts', find: 'fix && findSecrets(JSON.stringify(fix)).length === 0 && {', replaceWith: 'fix && {' },
    test: { file: '__tests__/fixes/replacements.test.ts', name: 'a fix that would write a credential is not there' },
  },
  {
    id: 'drawn-words',
    sender: 'fork',
    sends: 'emoji and formulas in a title, which GitHub draws in words of the queue',
    holds: 'Such a word is shown as code.',
    guard: { file: 'src/text/markdown.ts', find: '|:[a-z0-9_+-]+:|\\$/i', replaceWith: '/i' },
    test: { file: SWEEP, name: 'has a summary with one row for each', built: true },
  },
  {
    id: 'secret-in-address',
    sender: 'fork',
    sends: 'a credential as the name of a file that is linked',
    holds: 'The file is named masked, and not linked.',
    guard: {
      file: 'src/text/links.ts',
      find: "segment === '' || segment === '.' || segment === '..' || maskSecrets(segment) !== segment;",
      replaceWith: "segment === '' || segment === '.' || segment === '..';",
    },
    test: { file: '__tests__/text/links.test.ts', name: 'an address does not exist for a name that holds a credential' },
  },
  {
    id: 'climbing-path',
    sender: 'fork',
    sends: 'a path with `..`, which a browser would follow to another page',
    holds: 'It is not linked.',
    guard: {
      file: 'src/text/links.ts',
      find: "segment === '' || segment === '.' || segment === '..' || maskSecrets(segment) !== segment;",
      replaceWith: 'maskSecrets(segment) !== segment;',
    },
    test: { file: '__tests__/text/links.test.ts', name: 'which a browser would change' },
  },
  {
    id: 'log-commands',
    sender: 'fork',
    sends: 'lines that a runner takes for commands (`::`, `##[`)',
    holds: 'No line of the log begins with one, and none holds `##[`.',
    guard: { file: 'src/text/visible.ts', find: ".replaceAll('##[', '# #[')", replaceWith: '' },
    test: { file: '__tests__/report/formats.test.ts', name: 'text made safe for the log' },
  },
  {
    id: 'annotation-parts',
    sender: 'fork',
    sends: 'commas, colons and line ends in names that go into an annotation',
    holds: 'They are escaped: an annotation stays one, with its own parts.',
    guard: {
      file: 'src/report/github.ts',
      find: "return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');",
      replaceWith: 'return text;',
    },
    test: { file: '__tests__/report/formats.test.ts', name: 'escape what separates their parts' },
  },
  {
    id: 'notes-on-terminal',
    sender: 'fork',
    sends: 'a path with line ends and control characters to whoever reviews a clone or a snapshot',
    holds: 'A note is one line of visible characters.',
    guard: { file: 'src/cli/outcome.ts', find: 'logSafe(visible(sentence))', replaceWith: 'sentence' },
    test: { file: FORMATS, name: 'A hostile snapshot', built: true },
  },
  {
    id: 'html-in-values',
    sender: 'fork',
    sends: 'HTML in any text that a page shows',
    holds: 'A template escapes whatever is put into it; only templates make markup.',
    guard: {
      file: 'src/report/html/html.ts',
      find: "return visible(text).replace(/[&<>\"']/g, (character) => ESCAPES[character] ?? '');",
      replaceWith: 'return visible(text);',
    },
    test: { file: FORMATS, name: 'is inert as a page', built: true },
  },
  {
    id: 'html-addresses',
    sender: 'fork',
    sends: 'an address that is a script',
    holds: 'Only https and places in the page become links.',
    guard: {
      file: 'src/report/html/html.ts',
      find: "return context === 'address' && !SAFE_ADDRESS.test(text) ? '#' : escaped(text);",
      replaceWith: 'return escaped(text);',
    },
    test: { file: '__tests__/report/html/html.test.ts', name: 'An address' },
  },
  {
    id: 'html-policy',
    sender: 'fork',
    sends: 'anything that would make a page load or run something',
    holds: 'The page’s own policy names the hash of its one script and one style, and allows nothing else.',
    guard: { file: 'src/report/html/page.ts', find: '"default-src \'none\'",', replaceWith: '' },
    test: { file: FORMATS, name: 'is inert as a page', built: true },
  },
  {
    id: 'sarif-links',
    sender: 'fork',
    sends: '`[label](address)` in a text that SARIF viewers would link',
    holds: 'No message of the SARIF holds one.',
    guard: { file: 'src/report/sarif.ts', find: "return text.replaceAll('](', '] (');", replaceWith: 'return text;' },
    test: { file: '__tests__/report/formats.test.ts', name: 'has no link that a file has written' },
  },
  {
    id: 'json-prototype',
    sender: 'fork',
    sends: 'JSON with the key `__proto__`',
    holds: 'It is an own key like any other.',
    guard: {
      file: 'src/connector/json/value-builder.ts',
      find: "if (key !== '__proto__') target[key] = value;",
      replaceWith: 'if (key !== undefined) target[key] = value;',
    },
    test: { file: '__tests__/connector/json-document.test.ts', name: 'a __proto__ key in a' },
  },
  {
    id: 'json-depth',
    sender: 'fork',
    sends: 'JSON of a hundred thousand levels',
    holds: 'Beyond 500 levels it is left out with one finding; the stack is not used up.',
    guard: {
      file: 'src/connector/json/tolerant-parser.ts',
      find: 'export const MAX_DEPTH = 500;',
      replaceWith: 'export const MAX_DEPTH = 1e9;',
    },
    test: { file: '__tests__/connector/json-document.test.ts', name: 'deeper levels are left out with one problem' },
  },
  {
    id: 'markdown-cost',
    sender: 'fork',
    sends: 'Markdown that takes minutes to parse',
    holds: 'It is refused from its marks and nesting, before it is parsed.',
    guard: { file: 'src/connector/markdown.ts', find: 'if (refusal !== undefined) return { tree: EMPTY, refusal };', replaceWith: '' },
    test: { file: '__tests__/review/checklist.test.ts', name: 'does not parse what would take too long' },
  },
  {
    id: 'zip-names',
    sender: 'fork',
    sends: 'a zip with names that lead out of it, links or encrypted members',
    holds: 'The archive is refused; nothing is ever unpacked to disk.',
    guard: { file: 'src/connector/zip-archive.ts', find: "|| name.includes('\\0') || name.split('/').includes('..')", replaceWith: '' },
    test: { file: PULL_REQUESTS, name: 'a zip with a name that leads out of it', built: true },
  },
  {
    id: 'zip-bomb',
    sender: 'fork',
    sends: 'zips that together unpack to gigabytes',
    holds: 'Member, ratio and sum have limits that are looked at before unpacking.',
    guard: { file: 'src/connector/zip-archive.ts', find: 'refuseBombs(member, this.#budget);', replaceWith: '' },
    test: { file: '__tests__/connector/zip-archive.test.ts', name: 'archives that together unpack to more than the budget' },
  },
  {
    id: 'zip-lies',
    sender: 'fork',
    sends: 'a zip member that is larger than it says',
    holds: 'Unpacking stops at the announced size.',
    guard: {
      file: 'src/connector/zip-archive.ts',
      find: 'if (content.length !== size || (method === STORED && packedSize !== size) || crc32(content) !== member.crc) {',
      replaceWith: 'if (size < 0) {',
    },
    test: { file: '__tests__/connector/zip-archive.test.ts', name: 'archives that are refused' },
  },
  {
    id: 'settings-of-the-head',
    sender: 'fork',
    sends: 'settings, or a template, in the pull request itself',
    holds: 'Both are read from the base branch only.',
    guard: {
      file: 'src/facts/from-github.ts',
      find: 'if (hinted !== undefined && name.baseRefHint === pull.base.ref) return unsettle(await hinted);',
      replaceWith: 'if (pull.head.sha !== undefined) return openTree(fetchTree, pull.head.sha);',
    },
    test: { file: PULL_REQUESTS, name: 'settings that the pull request itself brings', built: true },
  },
  {
    id: 'push-while-reading',
    sender: 'fork',
    sends: 'a push between two requests of one reading',
    holds: 'Files and head are of one commit, or everything is read again.',
    guard: {
      file: 'src/facts/from-github.ts',
      find: 'if (files.every((file) => isOfHead(file, pull.head.sha))) return { pull, files };',
      replaceWith: 'if (files.length >= 0) return { pull, files };',
    },
    test: { file: '__tests__/facts/from-github.test.ts', name: 'a push between the requests starts the reading again' },
  },
  {
    id: 'push-before-writing',
    sender: 'fork',
    sends: 'a push between reading and writing',
    holds: 'The head is read again before anything is written; what is about an older one is dropped.',
    guard: {
      file: 'src/github/plan-publication.ts',
      find: "if (pull.head !== facts.head.sha) return { kind: 'superseded', head: pull.head };",
      replaceWith: '',
    },
    test: { file: '__tests__/e2e/publishing.test.ts', name: 'between reading and writing gets no verdict about the old head', built: true },
  },
  {
    id: 'forged-marker',
    sender: 'commenter',
    sends: 'a comment with our marker',
    holds: 'Ours are known by marker and account: it is neither edited, deleted nor believed.',
    guard: {
      file: 'src/memory/our-comments.ts',
      find: 'const own = new Set(logins.map((login) => login.toLowerCase()));',
      replaceWith: 'const own = { has: (_login: string) => true };',
    },
    test: { file: PROCESSES, name: 'by an outsider', built: true },
  },
  {
    id: 'quoted-marker',
    sender: 'commenter',
    sends: 'a text that makes our own account quote a marker',
    holds: 'A marker counts at the very end of a comment alone.',
    guard: {
      file: 'src/memory/run-state.ts',
      find: "return text.endsWith('-->') && text.slice(Math.max(0, text.lastIndexOf('<!--'))).startsWith(MARKER);",
      replaceWith: 'return text.includes(MARKER);',
    },
    test: { file: PROCESSES, name: 'by our own account, quoting one', built: true },
  },
  {
    id: 'forged-record',
    sender: 'commenter',
    sends: 'a reply with our marker that records an acceptance nobody gave',
    holds: 'Only our own account’s replies are records.',
    guard: {
      file: 'src/bot/reply.ts',
      find: '.filter(({ author, authorIsBot }) => logins.some(',
      replaceWith: '.filter(({ author, authorIsBot }) => logins.length > 0 || logins.some(',
    },
    test: { file: '__tests__/bot/reply.test.ts', name: 'our replies are found by their marker and their author' },
  },
  {
    id: 'second-comment',
    sender: 'github',
    sends: 'several comments of ours, left by runs at once or by a lost answer',
    holds: 'The oldest is edited in place, the copies are deleted.',
    guard: {
      file: 'src/github/plan.ts',
      find: "const effects: Effect[] = copies.map((copy) => ({ kind: 'delete-comment', id: copy.id }));",
      replaceWith: 'const effects: Effect[] = [];',
    },
    test: { file: '__tests__/github/plan.test.ts', name: 'keeps the oldest of our comments and deletes the copies' },
  },
  {
    id: 'hidden-commands',
    sender: 'commenter',
    sends: 'a command in a quote, in code, in HTML, folded away or crossed out',
    holds: 'Only lines of a comment’s own plain paragraphs are commands.',
    guard: {
      file: 'src/bot/parse-commands.ts',
      find: "const own = block.type === 'paragraph' ? textsOf(block) : new Map<Nodes, Stretch>();",
      replaceWith: "const own = new Map([...walk(block)].flatMap((node) => ('children' in node ? [...textsOf(node as Paragraph)] : [])));",
    },
    test: { file: PROCESSES, name: 'in a quote', built: true },
  },
  {
    id: 'folded-commands',
    sender: 'commenter',
    sends: 'a command inside of an element that hides it',
    holds: 'Text between the tags of an element that quotes or folds is not read.',
    guard: {
      file: 'src/bot/parse-commands.ts',
      find: 'if (place !== undefined && open === 0) texts.push(place);',
      replaceWith: 'if (place !== undefined) texts.push(place);',
    },
    test: { file: PROCESSES, name: 'in something folded away', built: true },
  },
  {
    id: 'look-alike-commands',
    sender: 'commenter',
    sends: 'a prefix in letters that lower to plain ones',
    holds: 'The prefix counts in the letters A to Z alone.',
    guard: {
      file: 'src/bot/parse-commands.ts',
      find: 'return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());',
      replaceWith: "return text.replaceAll('\\u0130', 'i').toLowerCase();",
    },
    test: { file: '__tests__/bot/parse-commands.test.ts', name: 'a comment holds no command' },
  },
  {
    id: 'edited-command',
    sender: 'maintainer',
    sends: 'a command written into somebody else’s comment, which maintainers may edit',
    holds: 'A comment that was edited, or that a bot wrote, holds no command.',
    guard: {
      file: 'src/bot/read-decisions.ts',
      find: 'return !authorIsBot && createdAt === updatedAt;',
      replaceWith: 'return !authorIsBot;',
    },
    test: { file: PROCESSES, name: 'in a comment that was edited', built: true },
  },
  {
    id: 'bot-command',
    sender: 'commenter',
    sends: 'a command through a bot that repeats what it is told',
    holds: 'Bots are not obeyed, also not with the name of a maintainer.',
    guard: {
      file: 'src/bot/read-decisions.ts',
      find: 'return !authorIsBot && createdAt === updatedAt;',
      replaceWith: 'return createdAt === updatedAt || authorIsBot;',
    },
    test: { file: PROCESSES, name: 'of a bot', built: true },
  },
  {
    id: 'command-without-right',
    sender: 'commenter',
    sends: 'a command that only maintainers may use',
    holds: 'GitHub is asked for the role of the login; what the event or the comment says of it is not looked at.',
    guard: {
      file: 'src/bot/permissions.ts',
      find: "return isAtLeast(person.role, need === 'author' ? 'triage' : need) ? 'yes' : 'no';",
      replaceWith: "return 'yes';",
    },
    test: { file: PROCESSES, name: 'of an outsider', built: true },
  },
  {
    id: 'role-not-told',
    sender: 'github',
    sends: 'no answer to the question for a role',
    holds: 'The decision stands open, and so does the verdict.',
    guard: {
      file: 'src/bot/permissions.ts',
      find: "if (person.role === undefined || person.role === 'unknown') return 'unknown';",
      replaceWith: "if (person.role === undefined || person.role === 'unknown') return 'yes';",
    },
    test: { file: '__tests__/bot/permissions.test.ts', name: 'a command that needs a role' },
  },
  {
    id: 'unknown-is-no-pass',
    sender: 'github',
    sends: 'errors, limits or half an answer',
    holds: 'What could not be read makes the verdict `unknown`, never `pass`.',
    guard: { file: 'src/review/stage.ts', find: "if (gaps.length > 0) return 'unknown';", replaceWith: '' },
    test: { file: '__tests__/review/stage.test.ts', name: 'with a gap' },
  },
  {
    id: 'wrong-content',
    sender: 'github',
    sends: 'another content than was asked for, or one that lost its end',
    holds: 'A content has to have the hash that it was asked for by.',
    guard: {
      file: 'src/facts/from-github.ts',
      find: "if (!isObject(sha, bytes)) return unreadable('What GitHub sent for it is not the file that was asked for.');",
      replaceWith: '',
    },
    test: { file: '__tests__/facts/from-github.test.ts', name: 'a content that lost its end' },
  },
  {
    id: 'answer-size',
    sender: 'github',
    sends: 'an answer without an end',
    holds: 'Each answer has a limit in bytes and in time.',
    guard: {
      file: 'src/github/client.ts',
      find: 'if (bytes > limit) throw',
      replaceWith: 'if (bytes < 0) throw',
    },
    test: { file: '__tests__/github/client.test.ts', name: 'an answer over the limit of the request is refused at once' },
  },
  {
    id: 'write-repeated',
    sender: 'github',
    sends: 'a failure behind a write that did arrive',
    holds: 'A POST is not repeated blindly; the state is read again first.',
    guard: {
      file: 'src/github/client.ts',
      find: "...(options.method === 'POST' || left <= 0 ? NO_RETRY : {}),",
      replaceWith: '...(left <= 0 ? NO_RETRY : {}),',
    },
    test: { file: '__tests__/github/client.test.ts', name: 'a POST is not repeated after a failure that may have come behind the work' },
  },
  {
    id: 'token-in-log',
    sender: 'github',
    sends: 'an address or an error that holds the token',
    holds: 'It is taken out of every line of the log.',
    guard: { file: 'src/github/client.ts', find: "log(token ? line.replaceAll(token, '***') : line);", replaceWith: 'log(line);' },
    test: { file: '__tests__/github/client.test.ts', name: 'the log tells of failures and waits, a line each, and never holds the token' },
  },
  {
    id: 'ref-as-option',
    sender: 'clone',
    sends: 'a branch name that git would take for an option',
    holds: 'It is refused before git is started; there is never a shell.',
    guard: {
      file: 'src/facts/from-git.ts',
      find: "if (ref === '' || ref.startsWith('-') || /[\\u0000-\\u0020\\u007f]/.test(ref)) {",
      replaceWith: "if (ref === '\\u0000') {",
    },
    test: { file: '__tests__/facts/from-git.test.ts', name: 'that look like an option are refused' },
  },
  {
    id: 'git-surroundings',
    sender: 'clone',
    sends: 'variables and settings that point git at other objects, or make it run programs',
    holds: 'Git runs with settings of ours and without those of the surroundings; only objects are read.',
    guard: {
      file: 'src/facts/git.ts',
      find: 'const kept = PASSED_ON.flatMap(',
      replaceWith: 'const kept = Object.keys(process.env).flatMap(',
    },
    test: { file: '__tests__/facts/from-git.test.ts', name: 'no variable of the surroundings points git at another repository' },
  },
  {
    id: 'link-in-clone',
    sender: 'clone',
    sends: 'a link in the place of a file that `init` writes',
    holds: 'Nothing is written through a link.',
    guard: {
      file: 'src/cli/init-command.ts',
      find: 'if (!lstatSync(path).isFile())',
      replaceWith: 'if (lstatSync(path).size < 0)',
    },
    test: { file: '__tests__/e2e/init.test.ts', name: 'is never written through when it is a link', built: true },
  },
  {
    id: 'suggestion-fence',
    sender: 'fork',
    sends: 'backticks in a line that a suggestion changes',
    holds: 'The fence of the suggestion is longer than any run of them.',
    guard: {
      file: 'src/report/suggestion.ts',
      find: "return '`'.repeat(longest + 1);",
      replaceWith: "return '`'.repeat(longest > 0 ? 3 : 0);",
    },
    test: { file: '__tests__/github/plan-suggestions.test.ts', name: 'cannot close its fence' },
  },
  {
    id: 'xml-in-values',
    sender: 'fork',
    sends: 'XML in any text that a JUnit report shows',
    holds: 'It is text: the report stays well-formed, with our elements alone.',
    guard: {
      file: 'src/report/xml.ts',
      find: '.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);',
      replaceWith: ".replace('', () => ENTITIES[''] ?? '');",
    },
    test: { file: FORMATS, name: 'is well-formed XML with our elements alone', built: true },
  },
  {
    id: 'forged-snapshot',
    sender: 'clone',
    sends: 'a snapshot with fields that nobody expects',
    holds: 'Every field is known and has its type; anything else is an error with its place.',
    guard: { file: 'src/facts/from-snapshot.ts', find: 'if (names.includes(name)) continue;', replaceWith: "if (name !== '') continue;" },
    test: { file: '__tests__/facts/from-snapshot.test.ts', name: 'a __proto__ field is a field that does not belong there' },
  },
  {
    id: 'yaml-aliases',
    sender: 'configuration',
    sends: 'aliases that multiply',
    holds: 'Twenty are followed; a file with more is not in force, and a warning says so.',
    guard: {
      file: 'src/config/yaml-text.ts',
      find: 'document.toJS({ maxAliasCount: limits.aliases })',
      replaceWith: 'document.toJS({ maxAliasCount: -1 })',
    },
    test: { file: '__tests__/config/load-configuration.test.ts', name: 'with one problem' },
  },
  {
    id: 'yaml-depth',
    sender: 'configuration',
    sends: 'YAML of ten thousand levels, in settings or in a workflow that the doctor reads',
    holds: 'It is refused before it is parsed.',
    guard: {
      file: 'src/config/yaml-text.ts',
      find: 'if (isDeep(text))',
      replaceWith: 'if (isDeep(text) && text === what)',
    },
    test: { file: '__tests__/doctor/workflow.test.ts', name: 'a file that cannot run' },
  },
  {
    id: 'unsafe-workflow',
    sender: 'maintainer',
    sends: 'a change of our workflows that puts outside text into a script, checks a pull request out, or uses an action by its tag',
    holds: 'The linter of workflows refuses it in CI.',
    guard: {
      file: 'scripts/workflow-safety.mjs',
      find: "say(key, 'a script must not hold an expression: hand the value over in env');",
      replaceWith: 'text;',
    },
    test: { file: '__tests__/e2e/workflows.test.ts', name: 'the linter of workflows finds' },
  },
];
