/**
 * Operations that GitHub documents and that its published OpenAPI description (npm `@octokit/openapi`) does not have yet, in the words of
 * https://docs.github.com/en/rest/actions/policies (read in November 2026). `extract-openapi.mjs` refuses an addition that is published.
 */
const path = (name, type = 'string') => ({ name, in: 'path', required: true, schema: { type } });
const query = (name, type) => ({ name, in: 'query', schema: { type } });
const strings = { type: 'array', items: { type: 'string' } };

const POLICY = {
  type: 'object',
  required: ['id', 'name', 'target', 'source_type', 'source', 'enforcement'],
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    target: { type: 'string', enum: ['actions'] },
    source_type: { type: 'string', enum: ['Repository', 'Organization', 'Enterprise'] },
    source: { type: 'string' },
    enforcement: { type: 'string', enum: ['disabled', 'active', 'evaluate'] },
    conditions: {
      type: 'object',
      properties: {
        workflow_path: { type: 'object', required: ['include', 'exclude'], properties: { include: strings, exclude: strings } },
      },
    },
    rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string', enum: ['restrict_actions_actors', 'restrict_action_events'] },
          parameters: { type: 'object', properties: { allowed_events: strings, allowed_actors: { type: 'array' } } },
        },
      },
    },
  },
};

const LIST = {
  type: 'object',
  required: ['total_count', 'policies'],
  properties: { total_count: { type: 'integer' }, policies: { type: 'array', items: POLICY } },
};

const answer = (schema) => ({ 200: { content: { 'application/json': { schema } } } });

export const ADDED_PATHS = {
  '/repos/{owner}/{repo}/actions/policies': {
    get: {
      operationId: 'actions/list-repository-policies',
      parameters: [path('owner'), path('repo'), query('per_page', 'integer'), query('page', 'integer'), query('has_parents', 'boolean')],
      responses: answer(LIST),
    },
  },
  '/repos/{owner}/{repo}/actions/policies/{policy_id}': {
    get: {
      operationId: 'actions/get-repository-policy',
      parameters: [path('owner'), path('repo'), path('policy_id', 'integer')],
      responses: answer(POLICY),
    },
  },
};
