/** Where the service is, and how it is spoken to. */
import { isArray, isObject, type JsonValue } from '../../../connector/json-value.ts';
import { textOf } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import { mediaTypeOf } from '../media-types.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';

export const basePathNotValid: SwaggerRule = {
  id: 'BasePathNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: '`basePath` starts with a slash.',
  why: 'Host, base path and path are put together as they are. Without the slash the address of every request is wrong.',
  remedy: 'Put a slash in front of it.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { basePath: 'v1' },
  good: { basePath: '/v1' },
  reportedAt: '/basePath',
  visit: [
    onKey(['document'], ['basePath'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.startsWith('/')) return;
      const pointer = node.pointer(key);
      const fix = { kind: 'json', edits: [{ op: 'set', pointer, value: `/${value}` }] } as const;
      report({ pointer, message: say`The base path ${value} does not start with a slash.`, ...(/^[\w./-]*$/.test(value) && { fix }) });
    }),
  ],
};

const HOST = /^[A-Za-z0-9._-]+(?::\d{1,5})?$/;
const ONLY_SCHEME = /^https?:\/\/([A-Za-z0-9._-]+(?::\d{1,5})?)\/?$/i;

export const hostNameNotValid: SwaggerRule = {
  id: 'HostNameNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: '`host` is a bare host name, with a port if need be.',
  why: 'The scheme, the host and the base path are put together to the address of every request. With a scheme or a path in `host` no request reaches the service.',
  remedy:
    'Keep the host name only. The scheme belongs in `schemes`, what follows the host in `basePath`. A host that differs from customer to customer is set by a policy in apiProperties.json.',
  confidence: 'high',
  source: 'Quoted from real output. Names without a dot pass, as 18 published connectors show.',
  bad: { host: 'https://api.contoso.example/v1' },
  good: { host: 'api.contoso.example' },
  reportedAt: '/host',
  visit: [
    onKey(['document'], ['host'], (node, value, key, report) => {
      if (typeof value !== 'string' || HOST.test(value)) return;
      const bare = ONLY_SCHEME.exec(value.trim())?.[1];
      const pointer = node.pointer(key);
      report({
        pointer,
        message: value.trim() === '' ? say`The host is empty.` : say`${value} is not a bare host name.`,
        ...(bare !== undefined && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: bare }] } as const }),
      });
    }),
  ],
};

const SCHEMES: readonly JsonValue[] = ['http', 'https', 'ws', 'wss'];

export const schemeNotValid: SwaggerRule = {
  id: 'SchemeNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Entries of `schemes` are names of schemes.',
  why: 'The platform cannot tell how to reach the service.',
  remedy: 'Write `https`, in lower case and without colon and slashes.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { schemes: ['HTTPS://'] },
  good: { schemes: ['https'] },
  reportedAt: '/schemes/0',
  visit: [
    onKey(['document', 'operation'], ['schemes'], (node, value, key, report) => {
      if (!isArray(value)) return;
      value.forEach((scheme, index) => {
        if (typeof scheme !== 'string' || SCHEMES.includes(scheme)) return;
        const pointer = node.pointer(key, index);
        const meant = /^https?/i.exec(scheme)?.[0].toLowerCase();
        report({
          pointer,
          message: say`${scheme} is not the name of a scheme.`,
          ...(meant !== undefined && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: meant }] } as const }),
        });
      });
    }),
  ],
};

export const schemeNotSupported: SwaggerRule = {
  id: 'SchemeNotSupported',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: '`schemes` has no WebSocket scheme.',
  why: 'The platform sends single requests and waits for the answer; it keeps no connection open.',
  remedy: 'Remove `ws` and `wss`, and leave out operations that need them.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it. Plain `http` is accepted.',
  bad: { schemes: ['https', 'wss'] },
  good: { schemes: ['https'] },
  reportedAt: '/schemes/1',
  visit: [
    onKey(['document', 'operation'], ['schemes'], (node, value, key, report) => {
      if (!isArray(value)) return;
      value.forEach((scheme, index) => {
        if (scheme !== 'ws' && scheme !== 'wss') return;
        const others = value.filter((other) => other !== 'ws' && other !== 'wss');
        const fix = { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(key), value: others }] } as const;
        const message = say`The scheme ${scheme} is not supported.`;
        report({ pointer: node.pointer(key, index), message, ...(others.length > 0 && { fix }) });
      });
    }),
  ],
};

export const mimeTypeNotValid: SwaggerRule = {
  id: 'MimeTypeNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Entries of `consumes` and `produces` are media types.',
  why: 'The platform chooses from these lists how to write requests and read answers. A short name like "json" tells it nothing.',
  remedy: 'Write type and subtype, for example `application/json`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { produces: ['json'] },
  good: { produces: ['application/json'] },
  reportedAt: '/produces/0',
  visit: [
    onKey(['document', 'operation'], ['consumes', 'produces'], (node, value, key, report) => {
      if (!isArray(value)) return;
      value.forEach((entry, index) => {
        if (typeof entry !== 'string' || mediaTypeOf(entry) !== undefined) return;
        const pointer = node.pointer(key, index);
        const isJson = entry.trim().toLowerCase() === 'json';
        report({
          pointer,
          message: say`${entry} is not a media type.`,
          ...(isJson && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: 'application/json' }] } as const }),
        });
      });
    }),
  ],
};

/** Scheme, colon, slashes and a host; or a mail address, which contacts may give instead of a page. */
const ABSOLUTE_URL = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s/?#]|mailto:[^\s@]+@)/;

export const urlNotValid: SwaggerRule = {
  id: 'UrlNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'Every `url` is an absolute address.',
  why: 'The address becomes a link in the catalogue. Without its scheme it leads to a page of the catalogue that does not exist.',
  remedy: 'Write the whole address, with `https://` in front.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it. Addresses of OAuth definitions and of the metadata are not looked at.',
  bad: { info: { contact: { url: 'www.contoso.example' } } },
  good: { info: { contact: { url: 'https://www.contoso.example' } } },
  reportedAt: '/info/contact/url',
  visit: [
    onKey(['contact', 'license', 'externalDocs'], ['url'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.trim() === '' || ABSOLUTE_URL.test(value)) return;
      report({ pointer: node.pointer(key), message: say`${value} is not an absolute address.` });
    }),
  ],
};

/** Every part is bounded by a character that the next part excludes, so the search never goes back far. */
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;
const EMAIL_IN_BRACKETS = /<([^<>\s]+)>\s*$/;

export const contactEmailNotValid: SwaggerRule = {
  id: 'ContactEmailNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'The contact has one plain e-mail address.',
  why: 'Users and the certification team write to this address. A name, a blank or a second address in the field makes it useless for both.',
  remedy: 'Write one address and nothing else, for example `support@contoso.example`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { info: { contact: { email: 'Contoso Support <support@contoso.example>' } } },
  good: { info: { contact: { email: 'support@contoso.example' } } },
  reportedAt: '/info/contact/email',
  visit: [
    onKey(['contact'], ['email'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.trim() === '' || EMAIL.test(value)) return;
      const plain = [value.trim(), EMAIL_IN_BRACKETS.exec(value)?.[1] ?? ''].find((address) => EMAIL.test(address));
      const pointer = node.pointer(key);
      report({
        pointer,
        message: say`${value} is not one plain e-mail address.`,
        ...(plain !== undefined && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: plain }] } as const }),
      });
    }),
  ],
};

const BETA = /(?:^|[./])(?:alpha|beta)(?=$|[./:])/i;

export const productionStatusOnBetaService: SwaggerRule = {
  id: 'ProductionStatusOnBetaService',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'info', calibrated: 'off' },
  summary: 'A connector to a beta service does not call itself ready for production.',
  why: 'People rely on what is marked as production. A beta service may change under their flows at any time.',
  remedy: 'Set the status to `Preview` until the service is generally available.',
  confidence: 'low',
  source: 'Documented rule. How the tool recognises a beta service is not known; here the host or the base path has to say so.',
  bad: { host: 'beta.api.contoso.example', info: { 'x-ms-api-annotation': { status: 'Production' } } },
  good: { host: 'beta.api.contoso.example', info: { 'x-ms-api-annotation': { status: 'Preview' } } },
  reportedAt: '/info/x-ms-api-annotation/status',
  visit: [
    onKey(['info'], ['x-ms-api-annotation'], (node, value, key, report) => {
      if (!isObject(value) || textOf(value, 'status')?.toLowerCase() !== 'production') return;
      const beta = ['host', 'basePath'].filter((part) => BETA.test(textOf(node.swagger.root, part) ?? ''));
      if (beta.length === 0) return;
      report({
        pointer: node.pointer(key, 'status'),
        message: say`The status is ${'Production'}, but ${listOf(beta)} names a beta service.`,
      });
    }),
  ],
};
