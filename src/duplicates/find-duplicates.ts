/**
 * Whether a new connector is there already. A name alone can be a coincidence, and so can a host, so each pair is judged by both.
 *
 * Thresholds are measured on published connectors, each taken as new beside all others (`npm run evaluate`).
 */
import type { Severity } from '../rules/rule.ts';
import { type ApiAddress, isSharedHost, type Kinship, kinshipOf } from './api-address.ts';
import type { PublishedConnector } from './published.ts';
import { type Closeness, closenessOf, closest, type NameKey, nameKey } from './similar-names.ts';

/** A connector that a pull request brings. */
export interface NewConnector {
  /** Its folder's name, and that of the pull request's title. */
  readonly names: readonly string[];
  /** `info.title`. */
  readonly title?: string;
  readonly address?: ApiAddress;
}

export interface Duplicate {
  readonly published: PublishedConnector;
  readonly closeness: Closeness;
  readonly kinship: Kinship;
  /** How sure it is: `error` sure, `warning` likely, `info` possible. */
  readonly severity: Severity;
}

type Grades = Readonly<Record<Kinship, Severity | undefined>>;

const GRADES: Readonly<Record<Closeness, Grades>> = {
  same: { same: 'error', host: 'error', domain: 'error', unknown: 'error', other: 'warning' },
  variant: { same: 'warning', host: 'warning', domain: 'warning', unknown: 'warning', other: 'info' },
  misspelt: { same: 'warning', host: 'warning', domain: 'info', unknown: 'info', other: undefined },
};

/** A title is copied more easily than a folder: equal titles of two folders are as good as a variant. */
const asTitle = (closeness: Closeness | undefined): Closeness | undefined => (closeness === 'same' ? 'variant' : closeness);

interface Keys {
  readonly names: readonly NameKey[];
  readonly title: NameKey;
}

const keysOf = (names: readonly string[], title: string | undefined): Keys => ({ names: names.map(nameKey), title: nameKey(title ?? '') });

function compare(own: Keys, other: Keys): Closeness | undefined {
  const byName = own.names.flatMap((one) => other.names.map((two) => closenessOf(one, two)));
  const byTitle = [...other.names.map((name) => closenessOf(own.title, name)), ...own.names.map((name) => closenessOf(name, other.title))];
  return closest([...byName, ...[...byTitle, closenessOf(own.title, other.title)].map(asTitle)]);
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Published connectors that may be the new one, the surest first. */
export function evaluateDuplicates(connector: NewConnector, published: readonly PublishedConnector[]): readonly Duplicate[] {
  const own = keysOf(connector.names, connector.title);
  const found = published.flatMap((other): Duplicate[] => {
    const closeness = compare(own, keysOf([other.name], other.title));
    if (closeness === undefined) return [];
    const kinship = kinshipOf(connector.address, other.address);
    const severity = GRADES[closeness][kinship];
    return severity === undefined ? [] : [{ published: other, closeness, kinship, severity }];
  });
  return found.toSorted((one, two) => ORDER.indexOf(one.severity) - ORDER.indexOf(two.severity));
}

/** Where so many others call a host, it is a platform with many APIs: that one more calls it says nothing. */
const PLATFORM = 2;

/** Connectors of another name that call the same API: the same host, or on a host of many connectors also the same base path. */
export function evaluateSameApi(connector: NewConnector, published: readonly PublishedConnector[]): readonly PublishedConnector[] {
  const { address } = connector;
  if (address === undefined) return [];
  const onHost = published.filter((other) => other.address?.host === address.host);
  const isPlatform = onHost.length >= PLATFORM || isSharedHost(address);
  return onHost.filter((other) => !isPlatform || (address.basePath !== '/' && kinshipOf(address, other.address) === 'same'));
}
