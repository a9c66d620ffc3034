/**
 * The tools that the rules are measured beside, each as a function from a text to the number of its findings. They are installed apart
 * (`npm install --prefix benchmarks`); what is not there is left out. Nothing is fetched: references to other files are refused.
 */

async function redocly() {
  const { BaseResolver, createConfig, lintFromString } = await import('@redocly/openapi-core');
  class NoResolver extends BaseResolver {
    async loadExternalRef() {
      throw new Error('not fetched');
    }
  }
  const config = await createConfig({ extends: ['recommended'] });
  return async (source) => {
    const absoluteRef = '/swagger.json';
    return (await lintFromString({ source, absoluteRef, config, externalRefResolver: new NoResolver() })).length;
  };
}

/** A CommonJS package: all of it is the default export, or each name one of its own, as the loader has it. */
async function loadCommon(name) {
  const loaded = await import(name);
  return loaded.default ?? loaded;
}

async function spectral() {
  const core = await loadCommon('@stoplight/spectral-core');
  const parsers = await loadCommon('@stoplight/spectral-parsers');
  const { oas } = await loadCommon('@stoplight/spectral-rulesets');
  const { Resolver } = await loadCommon('@stoplight/spectral-ref-resolver');
  const linter = new core.Spectral({ resolver: new Resolver() });
  linter.setRuleset(new core.Ruleset({ extends: [oas] }));
  return async (source) => (await linter.run(new core.Document(source, parsers.Json, 'swagger.json'))).length;
}

const PEERS = [
  { name: 'Redocly, recommended', load: redocly },
  { name: 'Spectral, oas', load: spectral },
];

/** Those that are installed. */
export async function loadPeers() {
  const loaded = [];
  for (const { name, load } of PEERS) {
    try {
      loaded.push({ name, check: await load() });
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    }
  }
  return loaded;
}
