/** Places of a preview: which finding is about which part of it. */
import type { ArtifactKind } from '../connector/connector.ts';
import type { Finding } from '../rules/rule.ts';
import type { PlaceKey } from './preview.ts';

export function placeKey(artifact: Extract<ArtifactKind, 'swagger' | 'properties'>, pointer: string): PlaceKey {
  return `${artifact} ${pointer}`;
}

export interface Attached {
  readonly remarks: ReadonlyMap<PlaceKey, readonly Finding[]>;
  /** Findings that are about nothing of these places. */
  readonly others: number;
}

/** Gives each finding to the nearest of the places that it lies in. `artifactAt` says which file is which. */
export function attachFindings(
  findings: readonly Finding[],
  shown: ReadonlySet<PlaceKey>,
  artifactAt: ReadonlyMap<string, 'swagger' | 'properties'>,
): Attached {
  const remarks = new Map<PlaceKey, Finding[]>();
  let others = 0;
  for (const finding of findings) {
    const artifact = finding.file === undefined ? undefined : artifactAt.get(finding.file);
    const place = artifact === undefined || finding.pointer === undefined ? undefined : nearest(artifact, finding.pointer, shown);
    const before = place === undefined ? undefined : remarks.get(place);
    if (place === undefined) others += 1;
    else if (before === undefined) remarks.set(place, [finding]);
    else before.push(finding);
  }
  return { remarks, others };
}

function nearest(artifact: 'swagger' | 'properties', pointer: string, shown: ReadonlySet<PlaceKey>): PlaceKey | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const key = placeKey(artifact, at);
    if (shown.has(key)) return key;
  }
  return undefined;
}
