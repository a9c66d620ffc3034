import manifest from '../package.json' with { type: 'json' };

/** Version of this package, as in package.json. */
export const VERSION: string = manifest.version;

export const TOOL = { name: 'connector-preflight', version: VERSION } as const;
