/** Adds files, lines and columns to changes: one pass over each of the two files. */
import type { JsonArtifact } from '../connector/documents.ts';
import type { Change, ChangePlace, ChangeSide } from './change.ts';

export type Artifacts = Readonly<Record<ChangeSide, JsonArtifact>>;

export function locateChanges(changes: readonly Change[], artifacts: Artifacts): Change[] {
  const places = changes.flatMap((change) => [change, ...(change.counterpart === undefined ? [] : [change.counterpart])]);
  const lines = { base: linesOf(places, 'base', artifacts), head: linesOf(places, 'head', artifacts) };
  const located = (place: ChangePlace): Omit<ChangePlace, 'side' | 'pointer'> => lines[place.side].get(place.pointer) ?? {};
  return changes.map((change) => {
    const { counterpart } = change;
    return { ...change, ...located(change), ...(counterpart && { counterpart: { ...counterpart, ...located(counterpart) } }) };
  });
}

function linesOf(
  places: readonly ChangePlace[],
  side: ChangeSide,
  artifacts: Artifacts,
): Map<string, Omit<ChangePlace, 'side' | 'pointer'>> {
  const pointers = [...new Set(places.filter((place) => place.side === side).map((place) => place.pointer))];
  const { document, file } = artifacts[side];
  const spans = document.locate(pointers.map((pointer) => ({ pointer })));
  return new Map(
    pointers.map((pointer, index) => {
      const span = spans[index];
      return [pointer, { file: file.path, ...(span && document.positionAt(span.offset)) }];
    }),
  );
}
