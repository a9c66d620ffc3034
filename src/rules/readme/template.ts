/** The readme template of the program: its sections, how to tell them, and where a given readme has them. */
import type { ConnectorDocuments } from '../../connector/documents.ts';
import { comparable, type MarkdownDocument, type Section, visibleText } from '../../connector/markdown.ts';
import type { Level, Profile } from '../rule.ts';

/** The template is the one of independent publishers; certified connectors have another, custom ones none. */
export const INDEPENDENT_ONLY: Partial<Record<Profile, Level>> = { certified: 'off', custom: 'off' };

export const README_GROUP = 'Readme';

export interface TemplateSection {
  /** As the template writes it. */
  readonly name: string;
  readonly required: boolean;
  /** Whether a heading, given as `comparable` text, stands for this section. */
  readonly isNamed: (key: string) => boolean;
}

const OPERATIONS =
  /^(?:(?:supported|available) (?:operation|action|trigger)s?\b|(?:operation|action|trigger)s(?: (?:and|&) (?:action|trigger)s)?(?: supported)?$)/;
const CREDENTIALS =
  /^(?:(?:how to |obtain |(?:obtain|gett|acquir|generat|creat)ing ).*(?:credential|key|token)|get (?:your |an |the )?(?:api )?(?:key|token|credential)s?$|(?:.* )?credentials?$|authentication|authorization)/;

export const PUBLISHER = section('Publisher', true, /^publishers?\b/);
export const PREREQUISITES = section('Prerequisites', true, /^pre[- ]?requisites?\b/);
export const SUPPORTED_OPERATIONS = section('Supported Operations', true, OPERATIONS);
export const OBTAINING_CREDENTIALS = section('Obtaining Credentials', true, CREDENTIALS);
export const KNOWN_ISSUES = section('Known Issues and Limitations', true, /known (?:issue|limitation)s?|^(?:issues and )?limitations?$/);

/** In the order in which a heading is tried. */
export const TEMPLATE_SECTIONS: readonly TemplateSection[] = [
  PUBLISHER,
  PREREQUISITES,
  SUPPORTED_OPERATIONS,
  OBTAINING_CREDENTIALS,
  KNOWN_ISSUES,
  section('Getting Started', false, /^getting started\b/),
  section('Frequently Asked Questions', false, /^(?:frequently asked questions?|faqs?)\b/),
  section('Deployment Instructions', false, /^deployment instructions?\b/),
];

function section(name: string, required: boolean, pattern: RegExp): TemplateSection {
  return { name, required, isNamed: (key) => pattern.test(key) };
}

/** A readme as the rules see it. */
export interface Readme {
  readonly document: MarkdownDocument;
  /** The first level-1 heading that is no section of the template. */
  readonly title: Section | undefined;
  /** The first heading that stands for each section. */
  readonly found: ReadonlyMap<TemplateSection, Section>;
}

const READMES = new WeakMap<MarkdownDocument, Readme>();

/** The readme of a connector, or undefined when there is none that could be read as Markdown. */
export function readmeOf(documents: ConnectorDocuments): Readme | undefined {
  const document = documents.readme?.document;
  if (document === undefined || document.refusal !== undefined) return undefined;
  const known = READMES.get(document);
  if (known !== undefined) return known;
  const readme = sortSections(document);
  READMES.set(document, readme);
  return readme;
}

function sortSections(document: MarkdownDocument): Readme {
  const found = new Map<TemplateSection, Section>();
  let title: Section | undefined;
  for (const candidate of document.sections) {
    const named = TEMPLATE_SECTIONS.find((each) => each.isNamed(candidate.heading.key));
    if (named === undefined) title ??= candidate.heading.level === 1 ? candidate : undefined;
    else if (!found.has(named)) found.set(named, candidate);
  }
  return { document, title, found };
}

/** The words under a heading, headings below it included. */
export function wordsUnder(section: Section): string {
  return [visibleText(...section.body), ...section.below.flatMap((each) => [each.heading.text, visibleText(...each.body)])]
    .join('\n')
    .trim();
}

/** Line of a section of the template, or the first line where the readme lacks it. */
export function lineOfSection(readme: Readme, wanted: TemplateSection): number {
  return readme.found.get(wanted)?.heading.line ?? 1;
}

/** Whether a heading is written as the template writes it; hyphens, blanks and a missing or added plural do not count. */
export function hasTemplateName(section: Section, wanted: TemplateSection): boolean {
  return inSingular(section.heading.key) === inSingular(comparable(wanted.name));
}

function inSingular(key: string): string {
  return key.replaceAll(/[- ]/g, '').replace(/s$/, '');
}
