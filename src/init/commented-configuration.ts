/** The settings file for a start: every setting with its meaning and its default, made from the schema so that none is forgotten. */
import { stringify } from 'yaml';
import { DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { configurationSchema } from '../config/configuration-schema.ts';
import { type WrittenConfiguration, writtenForm } from '../config/written-configuration.ts';
import { REPOSITORY } from '../text/links.ts';

/** What a repository needs that is not as the defaults have it. */
export type Chosen = Pick<WrittenConfiguration, 'base-branches' | 'folders'>;

const RAW = `${REPOSITORY.replace('github.com', 'raw.githubusercontent.com')}/main`;

const HEAD = `# yaml-language-server: $schema=${RAW}/schemas/configuration.schema.json
## Settings of Connector Preflight. They are read from the base branch only: what a pull request changes here counts after it is merged.
## Lines with two signs explain. Lines with one sign are settings with their defaults: take the sign and one blank away to change one,
## and do the same with the line that it stands under.

version: 1
`;

const WIDTH = 130;

interface Node {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
}

/** The rules are not listed one by one: what is not named follows the preset. */
const SCHEMA = configurationSchema([]) as Node;

export function renderCommentedConfiguration(chosen: Chosen): string {
  const { version: _version, ...settings } = SCHEMA.properties ?? {};
  const defaults = writtenForm(DEFAULT_CONFIGURATION);
  const blocks = Object.entries(settings).map(([key, node]) => linesOf(key, node, valueAt(defaults, key), valueAt(chosen, key), ''));
  return `${HEAD}\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** `chosen`: undefined where the default will do. */
function linesOf(key: string, node: Node, byDefault: unknown, chosen: unknown, indent: string): readonly string[] {
  const sign = chosen === undefined ? '# ' : '';
  const explained = explanation(node).map((line) => `## ${indent}${line}`);
  const members = isGroup(byDefault) ? Object.entries(node.properties ?? {}) : [];
  if (members.length === 0) return [...explained, `${sign}${indent}${key}: ${inline(chosen ?? byDefault)}`];
  const inner = members.flatMap(([name, member]) => linesOf(name, member, valueAt(byDefault, name), valueAt(chosen, name), `${indent}  `));
  return [...explained, `${sign}${indent}${key}:`, ...inner];
}

/** A setting that is empty by default, such as the levels of rules, is shown as a whole. */
function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

function explanation({ description = '', enum: choices }: Node): readonly string[] {
  const options = choices === undefined ? '' : `One of ${choices.map(String).join(', ')}.`;
  return wrap([description, options].filter(Boolean).join(' '));
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
