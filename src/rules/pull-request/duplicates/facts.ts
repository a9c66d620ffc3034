/** What the rules about duplicates ask of their subject, worked out once. */
import { apiTitleOf, isBuilt } from '../../../connector/api-facts.ts';
import type { Connector } from '../../../connector/connector.ts';
import { documentsOf } from '../../../connector/documents.ts';
import { apiAddressOf } from '../../../duplicates/api-address.ts';
import { type Duplicate, evaluateDuplicates, evaluateSameApi, type NewConnector } from '../../../duplicates/find-duplicates.ts';
import { evaluateOpenPulls, type OpenDuplicate } from '../../../duplicates/open-pulls.ts';
import { nameOfFolder, type PublishedConnector, publishedConnectors } from '../../../duplicates/published.ts';
import { folderAddress, pullAddress } from '../../../text/links.ts';
import { say, type Text } from '../../../text/text.ts';
import type { PullRequestSubject, TouchedConnector } from '../../pull-request-rule.ts';
import { mainOf, parsedTitle, WHOLE_HISTORY } from '../facts.ts';

export interface Duplicates {
  /** Folder of the new connector. */
  readonly folder: string;
  readonly published: readonly Duplicate[];
  /** Connectors of other names on the same API. */
  readonly sameApi: readonly PublishedConnector[];
  readonly host: string;
  readonly open: readonly OpenDuplicate[];
}

/** A connector that the base branch has not, or has only as a proposal. */
function newHead({ head, base }: TouchedConnector): Connector | undefined {
  if (head === null || head.profile !== 'independent-publisher') return undefined;
  return base === null || (base.files.length > 0 && !isBuilt(base)) ? head : undefined;
}

function describe(head: Connector, subject: PullRequestSubject): NewConnector {
  const api = documentsOf(head).api;
  const [title, address] = [apiTitleOf(api), apiAddressOf(api)];
  const parsed = parsedTitle(subject);
  const named = parsed.form === 'none' || parsed.name === '' ? [] : [parsed.name];
  return {
    names: [nameOfFolder(head.folder, subject.configuration.title), ...named],
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
  };
}

function find(subject: PullRequestSubject): Duplicates | undefined {
  const { pullRequest, configuration, connectors } = subject;
  const main = connectors.length < WHOLE_HISTORY ? mainOf(subject) : undefined;
  const head = main === undefined ? undefined : newHead(main);
  if (head === undefined) return undefined;
  const touched = connectors.flatMap((connector) => [
    connector.head?.folder ?? connector.folder,
    connector.base?.folder ?? connector.folder,
  ]);
  const candidate = describe(head, subject);
  const others = publishedConnectors(pullRequest, configuration, touched);
  const published = evaluateDuplicates(candidate, others);
  const named = new Set(published.map((duplicate) => duplicate.published));
  const own = {
    folder: head.folder,
    names: [...candidate.names, ...(candidate.title === undefined ? [] : [candidate.title])],
    ...(pullRequest.number === undefined ? {} : { number: pullRequest.number }),
  };
  return {
    folder: head.folder,
    published,
    sameApi: evaluateSameApi(candidate, others).filter((other) => !named.has(other)),
    host: candidate.address?.host ?? '',
    open: evaluateOpenPulls(own, pullRequest.openPulls ?? [], configuration),
  };
}

const found = new WeakMap<PullRequestSubject, { readonly duplicates: Duplicates | undefined }>();

/** Undefined for a pull request that brings no new independent publisher's connector. */
export function duplicatesOf(subject: PullRequestSubject): Duplicates | undefined {
  const known = found.get(subject) ?? { duplicates: find(subject) };
  found.set(subject, known);
  return known.duplicates;
}

/** Its name, and where it lies. */
export function nameWithPlace({ name, folder }: PublishedConnector, { pullRequest }: PullRequestSubject): Text {
  if (folder === undefined) return [{ value: name }];
  const { repository, server, base } = pullRequest;
  const address = repository === undefined ? undefined : folderAddress(repository, base.sha, folder, server);
  return address === undefined ? say`${name} (${folder})` : say`${name} (${{ label: 'its folder', url: address }})`;
}

/** `#12`, as a link where the repository is known. */
export function pullLink(number: number, { pullRequest }: PullRequestSubject): Text {
  const { repository, server } = pullRequest;
  return repository === undefined ? [{ value: `#${number}` }] : [{ label: `#${number}`, url: pullAddress(repository, number, server) }];
}
