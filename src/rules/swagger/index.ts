/** Every swagger rule, in the order in which findings at one and the same place are told. */
import { arrayRules } from './arrays/index.ts';
import { documentRules } from './document/index.ts';
import { dynamicRules } from './dynamic/index.ts';
import { notSupportedRules } from './not-supported/index.ts';
import { operationRules } from './operations/index.ts';
import { pathRules } from './paths/index.ts';
import { qualityRules } from './quality/index.ts';
import { schemaRules } from './schemas/index.ts';
import { securityRules } from './security/index.ts';
import type { SwaggerRule } from './swagger-rule.ts';
import { undocumentedRules } from './undocumented/index.ts';
import { valueRules } from './values/index.ts';
import { webhookRules } from './webhooks/index.ts';

export const swaggerRules: readonly SwaggerRule[] = [
  ...undocumentedRules,
  ...documentRules,
  ...operationRules,
  ...pathRules,
  ...dynamicRules,
  ...schemaRules,
  ...valueRules,
  ...arrayRules,
  ...notSupportedRules,
  ...webhookRules,
  ...securityRules,
  ...qualityRules,
];
