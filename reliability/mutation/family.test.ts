/** The examples of one family of swagger rules: those of all families would run again for each change of the code. */
import { testExamples } from '../../__tests__/rules/swagger/examples.ts';
import type { SwaggerRule } from '../../src/rules/swagger/swagger-rule.ts';

const name = process.env.MUTATION_FAMILY ?? '';
const family: Record<string, readonly SwaggerRule[]> = await import(`../../src/rules/swagger/${name}/index.ts`);
testExamples(name, Object.values(family).flat());
