/** Addresses that are not meant for everybody. */
import { isArray } from '../../../connector/json-value.ts';
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { QUALITY } from './shown-texts.ts';

/** Labels of a host name that say that it is for trying things out. */
const TRIAL_LABEL = /^(?:dev|develop|development|test|testing|staging|stage|uat|qa|preprod)\d*$/;
/** Tunnels to somebody's own machine. */
const TUNNEL = /(?:^|\.)(?:ngrok\.io|ngrok\.app|ngrok\.dev|ngrok-free\.app|ngrok-free\.dev|loca\.lt|trycloudflare\.com|devtunnels\.ms)$/;
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2})$/;
/** A slot of a web app for trying out the next version. */
const SLOT = /-(?:dev|test|staging|stage|uat|qa)\.azurewebsites\.net$/;

/** Hosts of services for developers, which are called so for everybody. */
const FOR_DEVELOPERS: ReadonlySet<string> = new Set(['dev.azure.com', 'dev.virtualearth.net']);

/** What kind of host it is, as the end of a sentence; undefined for one that looks like any other. */
function kindOf(host: string): string | undefined {
  const name = (host.toLowerCase().split(':')[0] ?? '').trim();
  if (OWN_MACHINE.test(name)) return 'only exists on one machine or in one network';
  if (TUNNEL.test(name)) return "is a tunnel to somebody's own machine";
  if (FOR_DEVELOPERS.has(name)) return undefined;
  const labels = name.split('.');
  // The last two labels are the domain itself, which may be called anything.
  const isTrial = SLOT.test(name) || labels.slice(0, -2).some((label) => TRIAL_LABEL.test(label));
  return isTrial ? 'looks like one for trying things out' : undefined;
}

export const hostNotForProduction: SwaggerRule = {
  id: 'HostNotForProduction',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: '`host` is the address that everybody is to use.',
  why: 'Published connectors are used by people all over the world. A host for development is out of their reach, or goes away without notice, and their flows fail.',
  remedy:
    'Write the host of the production service. If a policy in apiProperties.json sets the host for each connection, the hint can be ignored.',
  confidence: 'medium',
  source: 'Common sense; hosts of this kind are published where a policy replaces them, so it is a hint.',
  bad: { host: 'staging.api.contoso.example' },
  good: { host: 'api.contoso.example' },
  reportedAt: '/host',
  visit: [
    onKey(['document'], ['host'], (node, value, key, report) => {
      const kind = typeof value === 'string' ? kindOf(value) : undefined;
      if (kind !== undefined) report({ pointer: node.pointer(key), message: say`The host ${String(value)} ${[kind]}.` });
    }),
  ],
};

export const schemeNotEncrypted: SwaggerRule = {
  id: 'SchemeNotEncrypted',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'The service is called over HTTPS.',
  why: 'Over plain HTTP everybody on the way can read the keys, the passwords and the data of those who use the connector.',
  remedy: 'Write `["https"]` if the service can do it, as nearly every one can.',
  confidence: 'medium',
  source: 'Common sense; 10 published connectors only have `http`, so it is a hint.',
  bad: { schemes: ['http'] },
  good: { schemes: ['https'] },
  reportedAt: '/schemes',
  visit: [
    onKey(['document', 'operation'], ['schemes'], (node, value, key, report) => {
      if (!isArray(value) || !value.includes('http') || value.includes('https')) return;
      report({ pointer: node.pointer(key), message: say`The service is only called over ${'http'}, without encryption.` });
    }),
  ],
};
