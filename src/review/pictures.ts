/** Pictures in a description or comment, in every form in which GitHub shows one. */
import { type MarkdownDocument, walk } from '../connector/markdown.ts';

const ATTACHMENTS: readonly string[] = [
  'https://github.com/user-attachments/assets/',
  'https://user-images.githubusercontent.com/',
  'https://private-user-images.githubusercontent.com/',
];
const REPOSITORY_ATTACHMENT = /^https:\/\/github\.com\/[^/]+\/[^/]+\/assets\//;
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|bmp|mp4|mov)(?:[?#]|$)/i;
const BADGE = /\b(?:img\.shields\.io|badge|badges|badgen\.net)\b/i;

const isShown = (url: string): boolean => /^https?:\/\/./i.test(url) && !BADGE.test(url);

/** A link that GitHub turns into a picture, or that leads to one. */
function leadsToPicture(url: string): boolean {
  if (ATTACHMENTS.some((prefix) => url.startsWith(prefix)) || REPOSITORY_ATTACHMENT.test(url)) return true;
  return isShown(url) && PICTURE_FILE.test(url);
}

/** Addresses of `<img src>` tags; read tag by tag, so that an unclosed one ends the search. */
function imageTags(html: string): readonly string[] {
  const found: string[] = [];
  const lower = html.toLowerCase();
  for (let start = lower.indexOf('<img'); start !== -1; start = lower.indexOf('<img', start + 4)) {
    const end = html.indexOf('>', start);
    if (end === -1) break;
    const source = /\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(html.slice(start, end + 1));
    found.push(source?.[1] ?? source?.[2] ?? source?.[3] ?? '');
  }
  return found;
}

export interface Pictures {
  /** Addresses of pictures that a reader sees, each once. */
  readonly shown: readonly string[];
  /** Pictures with a path that only exists on the publisher's machine or in no place at all. */
  readonly broken: readonly string[];
}

export function readPictures(document: MarkdownDocument): Pictures {
  const links = document.links.filter((link) => link.kind === 'link' && leadsToPicture(link.target)).map((link) => link.target);
  const images = document.links.filter((link) => link.kind === 'image').map((link) => link.target);
  const tags = [...walk(document.tree)].flatMap((node) => (node.type === 'html' ? imageTags(node.value) : []));
  const all = [...new Set([...images, ...tags, ...links])];
  return { shown: all.filter(isShown), broken: all.filter((url) => !/^https?:\/\//i.test(url)) };
}
