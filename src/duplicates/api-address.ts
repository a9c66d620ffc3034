/** Where the API of a connector is: the best sign that two connectors are for one service. */
import { type Swagger, textOf } from '../connector/swagger/swagger.ts';

export interface ApiAddress {
  /** Lower case, without port and `www.`. */
  readonly host: string;
  /** Lower case, one slash in front, none behind; "/" for the root. */
  readonly basePath: string;
}

/** `same`: host and base path. `host`: the host. `domain`: two hosts of one owner. `other`: neither. `unknown`: one of them is not told. */
export type Kinship = 'same' | 'host' | 'domain' | 'other' | 'unknown';

const LONGEST = 253;
const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,12}$/;
/** Hosts of examples: they stand for one that is not known yet. */
const INVENTED = /(?:^|\.)(?:example\.(?:com|org|net)|contoso\.com|fabrikam\.com|localhost|test|example|invalid)$/;

/** Undefined for an address that says nothing: empty, a template such as `{site}.com`, an example. */
export function apiAddress(host: string | undefined, basePath = '/'): ApiAddress | undefined {
  const bare = (host ?? '')
    .slice(0, LONGEST)
    .trim()
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/^www\./, '');
  if (!HOST.test(bare) || INVENTED.test(bare)) return undefined;
  const segments = basePath
    .slice(0, LONGEST)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  return { host: bare, basePath: `/${segments.join('/')}` };
}

export function apiAddressOf(api: Swagger | undefined): ApiAddress | undefined {
  return apiAddress(textOf(api?.root, 'host'), textOf(api?.root, 'basePath'));
}

/** Domains below which everybody may have a host, or whose hosts carry many APIs. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set(
  'amazonaws.com azure-api.net azurewebsites.net cloudapp.net cloudfront.net github.com github.io googleapis.com herokuapp.com microsoft.com netlify.app rapidapi.com render.com run.app vercel.app windows.net workers.dev'.split(
    ' ',
  ),
);

/** The part of a host that somebody registered, as far as its form tells: `contoso.co.uk` of `api.contoso.co.uk`. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** Whether everybody may have an API there, so that the host alone tells nothing. */
export function isSharedHost({ host }: ApiAddress): boolean {
  return SHARED_DOMAINS.has(domainOf(host));
}

export function kinshipOf(one: ApiAddress | undefined, other: ApiAddress | undefined): Kinship {
  if (one === undefined || other === undefined) return 'unknown';
  if (one.host === other.host) return one.basePath === other.basePath ? 'same' : 'host';
  const domain = domainOf(one.host);
  return domain === domainOf(other.host) && !SHARED_DOMAINS.has(domain) ? 'domain' : 'other';
}
