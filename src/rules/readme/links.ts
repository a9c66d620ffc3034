/** Links and pictures of the readme and the intro. */
import type { ConnectorDocuments, MarkdownArtifact } from '../../connector/documents.ts';
import { type MarkdownDocument, type MarkdownLink, walk } from '../../connector/markdown.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { type Complaint, NOT_FOR_CUSTOM } from '../rule.ts';
import { readmeWith } from './example.ts';
import { README_GROUP } from './template.ts';

export const readmeLocalImage: ConnectorRule = {
  id: 'ReadmeLocalImage',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'Pictures are linked by a web address.',
  why: 'The published page holds the text only: pictures that lie in the folder, or on your disk, are shown as broken.',
  remedy: 'Upload the picture somewhere public and use its https address, or remove it.',
  confidence: 'high',
  source: 'Published readmes: 7 of 394 have pictures without a web address.',
  bad: readmeWith('None.\n', 'None.\n![Form](form.png)\n'),
  good: readmeWith('None.\n', 'None.\n![Form](https://contoso.example/form.png)\n'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const { artifact, link } of linksOf(documents)) {
      if (link.kind !== 'image' || link.target === '' || /^https?:/i.test(link.target)) continue;
      report({ file: artifact.file.path, line: link.line, message: say`The picture ${shorten(link.target)} is not at a web address.` });
    }
  },
};

export const readmeBrokenLink: ConnectorRule = {
  id: 'ReadmeBrokenLink',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'Links inside the connector lead somewhere: to a heading of the page or a file of the folder.',
  why: 'Readers who follow the link end on an error page or stay where they are.',
  remedy: 'Correct the link, or use the full https address of the page.',
  confidence: 'high',
  source: 'How GitHub resolves relative links and headings.',
  bad: readmeWith('None.\n', 'None. See [the steps](setup.md).\n'),
  good: readmeWith('None.\n', 'None. See [the steps](#obtaining-credentials).\n'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const { artifact, link } of linksOf(documents)) {
      if (link.kind !== 'link') continue;
      const reason = whyBroken(link.target, artifact, documents);
      if (reason === undefined) continue;
      report({ file: artifact.file.path, line: link.line, ...wordsFor(reason, link.target) });
    }
  },
};

export const readmeInsecureLink: ConnectorRule = {
  id: 'ReadmeInsecureLink',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Links use https.',
  why: 'Browsers warn of pages that come without encryption.',
  remedy: 'Use https where the site has it.',
  confidence: 'high',
  source: 'Published readmes: 5 of 394 have such links.',
  bad: readmeWith('None.\n', 'None. See [Contoso](http://contoso.example).\n'),
  good: readmeWith('None.\n', 'None. See [Contoso](https://contoso.example).\n'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const { artifact, link } of linksOf(documents)) {
      if (!/^http:/i.test(link.target) || LOOPBACK.test(link.target) || link.schemeAdded) continue;
      report({ file: artifact.file.path, line: link.line, message: say`The link ${shorten(link.target)} has no encryption.` });
    }
  },
};

const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

export const readmeEmptyLink: ConnectorRule = {
  id: 'ReadmeEmptyLink',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'Every link and every picture has a target.',
  why: 'A link without a target looks like one and does nothing.',
  remedy: 'Put the address into the round brackets, or remove the link.',
  confidence: 'high',
  source: 'None of 394 published readmes has one.',
  bad: readmeWith('None.\n', 'None. See [Contoso]().\n'),
  good: readmeWith('None.\n', 'None. See [Contoso](https://contoso.example).\n'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const { artifact, link } of linksOf(documents)) {
      if (link.target !== '') continue;
      report({
        file: artifact.file.path,
        line: link.line,
        message: link.kind === 'image' ? say`A picture has no address.` : say`A link has no address.`,
      });
    }
  },
};

/** Characters that nobody sees, copied along with an address. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

function wordsFor(reason: 'heading' | 'file', target: string): Pick<Complaint, 'message' | 'help'> {
  const seen = target.replaceAll(INVISIBLE, '');
  if (seen !== target && /^https?:/i.test(seen)) {
    const message = say`The link to ${shorten(seen)} does not work: an invisible character stands in its address.`;
    return { message, help: ['Delete the address between the round brackets and type it anew.'] };
  }
  if (reason === 'heading') return { message: say`No heading of this page answers to the link ${shorten(target)}.` };
  return { message: say`The link ${shorten(target)} leads to a file that is not in the folder.` };
}

interface LinkOfArtifact {
  readonly artifact: MarkdownArtifact;
  readonly link: MarkdownLink;
}

function linksOf(documents: ConnectorDocuments): readonly LinkOfArtifact[] {
  return [documents.readme, documents.intro].flatMap((artifact) => artifact?.document.links.map((link) => ({ artifact, link })) ?? []);
}

/** What a link inside the connector misses. Paths that leave the folder cannot be judged from here. */
function whyBroken(target: string, artifact: MarkdownArtifact, documents: ConnectorDocuments): 'heading' | 'file' | undefined {
  if (target === '' || /^[a-z][a-z0-9+.-]*:|^\/|^\.\.(?:\/|$)/i.test(target)) return undefined;
  if (target.startsWith('#')) return anchorsOf(artifact.document).has(decoded(target.slice(1)).toLowerCase()) ? undefined : 'heading';
  const name = decoded(target.replace(/[?#].*$/s, ''))
    .replace(/^\.\//, '')
    .replace(/\/$/, '');
  if (name === '' || name === '.' || looksLikeHost(name)) return undefined;
  const exists = documents.connector.files.some((file) => file.name === name || file.name.startsWith(`${name}/`));
  return exists ? undefined : 'file';
}

/** `contoso.com/keys`: the scheme was forgotten. It is broken too, but not for want of a file. */
function looksLikeHost(name: string): boolean {
  return /^www\./i.test(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ANCHORS = new WeakMap<MarkdownDocument, ReadonlySet<string>>();

function anchorsOf(document: MarkdownDocument): ReadonlySet<string> {
  const known = ANCHORS.get(document) ?? readAnchors(document);
  ANCHORS.set(document, known);
  return known;
}

/** The anchors that GitHub gives the headings of a page, and those that the page sets itself. */
function readAnchors(document: MarkdownDocument): ReadonlySet<string> {
  const anchors = new Set<string>(['top']);
  for (const { heading } of document.sections) {
    const slug = heading.text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  for (const node of walk(document.tree)) {
    if (node.type !== 'html') continue;
    for (const [, anchor] of node.value.matchAll(/\b(?:id|name)\s{0,9}=\s{0,9}["']([^"']{1,200})["']/gi))
      anchors.add((anchor ?? '').toLowerCase());
  }
  return anchors;
}

function shorten(target: string): string {
  return target.length > 80 ? `${target.slice(0, 80)}…` : target;
}
