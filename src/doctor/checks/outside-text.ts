/** Expressions of a workflow that hold words of outsiders. */

/** Last parts of names under `github.event` whose values GitHub makes itself. */
const HARMLESS: ReadonlySet<string> = new Set(
  'number id node_id sha action draft merged state type created_at updated_at pushed_at conclusion status event run_number'.split(' '),
);

/** The expressions `${{ … }}` in a script that put text of outsiders into it, as they are written. */
export function outsideTextIn(script: string): readonly string[] {
  const found: string[] = [];
  let start = script.indexOf('${{');
  while (start !== -1) {
    const end = script.indexOf('}}', start);
    if (end === -1) break;
    const expression = script.slice(start, end + 2);
    if (holdsOutsideText(expression)) found.push(expression);
    start = script.indexOf('${{', end + 2);
  }
  return found;
}

function holdsOutsideText(expression: string): boolean {
  return [...expression.matchAll(/\bgithub\b((?:\.[\w*-]+|\[[^\]]{0,200}\])*)/g)].some(([, path = '']) => {
    const [first, ...rest] = path.split(/[.[\]'"]+/).filter(Boolean);
    if (first === undefined || first === 'head_ref') return true;
    return first === 'event' && !HARMLESS.has(rest.at(-1) ?? '');
  });
}
