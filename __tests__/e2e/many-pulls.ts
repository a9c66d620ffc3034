/** A repository with many open pull requests. */
import { createWorld, type PullOptions, type World, type WorldOptions } from '../github-double/world.ts';
import { BASE, BODY, CONNECTOR, FOLDER, swaggerWith } from './scenes.ts';

const NAMES = ['Amber', 'Birch', 'Cedar', 'Dahlia', 'Ebony', 'Fennel', 'Ginger', 'Hazel', 'Indigo', 'Juniper'];
const nameOf = (number: number) => `${NAMES[number % 10]} ${NAMES[Math.floor(number / 10) % 10]} ${number}`;

/** A new connector of its own for each number, from an author of its own. */
export function connectorPull(number: number, more: Partial<PullOptions> = {}): PullOptions {
  const name = nameOf(number);
  const files = Object.entries(CONNECTOR).map(([path, text]) => [path.replace(FOLDER, `independent-publisher-connectors/${name}`), text]);
  const swagger = `independent-publisher-connectors/${name}/apiDefinition.swagger.json`;
  const changes = {
    ...Object.fromEntries(files),
    [swagger]: swaggerWith({ title: name }).replace('api.fabrikam', `api-${number}.fabrikam`),
  };
  return { number, title: `${name} (Independent Publisher)`, body: BODY, author: `author-${number}`, changes, ...more };
}

export function sweepWorld(pulls: readonly PullOptions[], more: WorldOptions = {}): World {
  return createWorld({ branches: { dev: BASE }, pulls, ...more });
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
