/**
 * Credentials in a text, told by the form that their issuer gives them.
 *
 * A table of our own and not a scanner's rules: the kept ones for this version of Node (secretlint 11) load a megabyte, answer by promises,
 * and know none of the forms that turn up in connectors (Azure signatures and keys, JSON web tokens, Stripe, Google). Each entry begins at a
 * fixed word, so that a text of any size is read in linear time, and each pattern has an upper bound.
 */

export interface FoundSecret {
  /** What it is, in words that fit after “looks like”: `a GitHub token`. */
  readonly kind: string;
  /** In UTF-16 code units of the text. */
  readonly offset: number;
  readonly length: number;
  /** The first four characters and the length; the only form in which the value may be shown. */
  readonly masked: string;
  /** False where the form alone does not prove that it is a credential. */
  readonly certain: boolean;
}

interface SecretForm {
  readonly kind: string;
  /** What the text is searched for; the pattern is tried where one of these stands. */
  readonly starts: readonly string[];
  /** Sticky. The first group is the credential, when it is not the whole match. */
  readonly pattern: RegExp;
  readonly certain: boolean;
  /** Whether the start has to be the beginning of a word. It also keeps long patterns from being tried again inside of one word. */
  readonly begins: boolean;
  /** A further condition on the credential. */
  readonly accepts?: (value: string) => boolean;
}

const certain = (kind: string, starts: readonly string[], pattern: RegExp, accepts?: (value: string) => boolean): SecretForm => ({
  kind,
  starts,
  pattern,
  certain: true,
  begins: starts.every((start) => /^[A-Za-z]/.test(start)),
  ...(accepts && { accepts }),
});
const likely = (kind: string, starts: readonly string[], pattern: RegExp, accepts: (value: string) => boolean): SecretForm => ({
  kind,
  starts,
  pattern,
  certain: false,
  begins: false,
  accepts,
});

const FORMS: readonly SecretForm[] = [
  certain(
    'a private key',
    ['-----BEGIN '],
    /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,4}[rn]|\s){1,8}[A-Za-z0-9+/=:, -]{40,100}/y,
  ),
  certain('a GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /gh[pousr]_[A-Za-z0-9]{36,255}/y),
  certain('a GitHub token', ['github_pat_'], /github_pat_[A-Za-z0-9_]{82}/y),
  certain('a GitLab token', ['glpat-'], /glpat-[A-Za-z0-9_-]{20,50}/y),
  certain('an AWS access key', ['AKIA', 'ASIA'], /A[KS]IA[A-Z2-7]{16}(?![A-Za-z0-9])/y),
  certain('a Slack token', ['xoxa-', 'xoxb-', 'xoxp-', 'xoxr-', 'xoxs-'], /xox[abprs]-\d{8,14}-[A-Za-z0-9-]{20,200}/y),
  certain(
    'a Slack webhook',
    ['hooks.slack.com/services/'],
    /hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,40}/y,
  ),
  certain('a Stripe key', ['sk_live_', 'rk_live_'], /[rs]k_live_[A-Za-z0-9]{20,200}/y),
  certain('a Google API key', ['AIza'], /AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/y),
  certain('a Google client secret', ['GOCSPX-'], /GOCSPX-[A-Za-z0-9_-]{28}/y),
  certain('a Google access token', ['ya29.'], /ya29\.[A-Za-z0-9_-]{30,300}/y),
  certain('a JSON web token', ['eyJ'], /eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y, isNoSampleToken),
  certain('an Azure shared access signature', ['?sig=', '&sig=', ';sig='], /[?&;]sig=([A-Za-z0-9%+/_-]{43,120}={0,2})/y, isMixed),
  certain('an Azure storage key', ['AccountKey='], /AccountKey=([A-Za-z0-9+/]{86}==)/y, isMixed),
  certain('an Azure access key', ['SharedAccessKey='], /SharedAccessKey=([A-Za-z0-9+/]{43}=)/y, isMixed),
  certain('an Azure client secret', ['7Q~', '8Q~'], /[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/y, isMixed),
  certain('a SendGrid key', ['SG.'], /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/y),
  certain('an OpenAI key', ['sk-'], /sk-(?:[a-z]{3,8}-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/y),
  certain('an Anthropic key', ['sk-ant-'], /sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{80,130}/y),
  certain('an npm token', ['npm_'], /npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
  certain('a HubSpot token', ['pat-na1-', 'pat-na2-', 'pat-eu1-'], /pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y),
  certain('an Airtable token', ['pat'], /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y),
  certain('a Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/y),
  certain('a Linear key', ['lin_api_'], /lin_api_[A-Za-z0-9]{32,64}/y),
  certain('a DigitalOcean token', ['dop_v1_', 'doo_v1_'], /do[op]_v1_[0-9a-f]{64}/y),
  certain('a Hugging Face token', ['hf_'], /hf_[A-Za-z]{34}(?![A-Za-z0-9])/y, isMixedLetters),
  certain('a Postman key', ['PMAK-'], /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y),
  certain('a Brevo key', ['xkeysib-'], /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/y),
  certain('a Databricks token', ['dapi'], /dapi[0-9a-f]{32}(?![0-9a-f])/y),
  likely('a bearer token', ['Bearer ', 'bearer '], /[Bb]earer {1,4}([A-Za-z0-9._~+/-]{20,2000}={0,2})/y, isMixed),
  likely(
    'a user name with its password',
    ['Basic ', 'basic '],
    /[Bb]asic {1,4}([A-Za-z0-9+/]{12,400}={0,2})(?![A-Za-z0-9+/])/y,
    isUserAndPassword,
  ),
  likely('a password in a web address', ['://'], /:\/\/[^\s/"'\\@:<>{}[\]$%]{1,64}:([^\s/"'\\@<>{}[\]$%]{8,128})@[A-Za-z0-9]/y, isMixed),
];

/** Credentials that the text holds, in order, none inside another. Placeholders and well-known samples are left out. */
export function findSecrets(text: string): readonly FoundSecret[] {
  const found = SEARCHES.flatMap((search) => occurrences(text, search));
  found.sort((a, b) => a.offset - b.offset || Number(b.certain) - Number(a.certain));
  let end = 0;
  return found.filter(({ offset, length }) => {
    const isInside = offset < end;
    end = Math.max(end, offset + length);
    return !isInside;
  });
}

interface Beginning {
  readonly start: string;
  /** Code unit of its first character. */
  readonly first: number;
  /** Where in it the landmark stands. */
  readonly landmarkAt: number;
  readonly form: SecretForm;
}

/** One pass over the text, for all beginnings that have the same part in them. */
interface Search {
  readonly landmark: string;
  readonly beginnings: readonly Beginning[];
}

/** Characters of JSON texts and of words, the most frequent first. What is not among them is rare. */
const FREQUENT = ' "etirsn:oa,pdclmyuh{}gfb.T-vx/I_CjDASqw02kP1RE';
/** Rare in texts, and with several beginnings each. */
const SHARED = '_=~-';
/** Up to this length a search runs from one occurrence of its first character to the next, with the fastest means of the processor. */
const LONGEST_LANDMARK = 6;

const SEARCHES: readonly Search[] = groupedByLandmark(FORMS.flatMap((form) => form.starts.map((start) => ({ start, form }))));

/** The part of a beginning that is the quickest to look for: it starts with the rarest character. */
function landmarkIn(start: string): { readonly landmark: string; readonly landmarkAt: number } {
  const ending = start.slice(-1);
  if (SHARED.includes(ending)) return { landmark: ending, landmarkAt: start.length - 1 };
  const frequencies = Array.from(start, (character) => (FREQUENT.includes(character) ? -FREQUENT.indexOf(character) : -FREQUENT.length));
  const landmarkAt = frequencies.indexOf(Math.min(...frequencies));
  return { landmark: start.slice(landmarkAt, landmarkAt + LONGEST_LANDMARK), landmarkAt };
}

function groupedByLandmark(beginnings: readonly Pick<Beginning, 'start' | 'form'>[]): readonly Search[] {
  const groups = new Map<string, Beginning[]>();
  for (const { start, form } of beginnings) {
    const { landmark, landmarkAt } = landmarkIn(start);
    const group = groups.get(landmark) ?? [];
    group.push({ start, first: start.charCodeAt(0), landmarkAt, form });
    groups.set(landmark, group);
  }
  return [...groups].map(([landmark, beginnings]) => ({ landmark, beginnings }));
}

function occurrences(text: string, { landmark, beginnings }: Search): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  for (let at = text.indexOf(landmark); at !== -1; at = text.indexOf(landmark, at + 1)) {
    for (const { start, first, landmarkAt, form } of beginnings) {
      const offset = at - landmarkAt;
      if (text.charCodeAt(offset) !== first || !text.startsWith(start, offset)) continue;
      const secret = secretAt(text, offset, form);
      if (secret !== undefined) found.push(secret);
    }
  }
  return found;
}

function secretAt(text: string, at: number, form: SecretForm): FoundSecret | undefined {
  if (at < 0 || (form.begins && !beginsWord(text, at))) return undefined;
  form.pattern.lastIndex = at;
  const match = form.pattern.exec(text);
  const value = match?.[1] ?? match?.[0];
  if (match === null || value === undefined || isPlaceholder(value) || form.accepts?.(value) === false) return undefined;
  return { kind: form.kind, offset: at + match[0].indexOf(value), length: value.length, masked: masked(value), certain: form.certain };
}

/** No credential is shorter, with what stands around it. */
const SHORTEST = 15;
const KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** The text with every credential in it masked. Of a private key nothing is left up to its end. */
export function maskSecrets(text: string): string {
  if (text.length < SHORTEST) return text;
  let shown = '';
  let at = 0;
  for (const { offset, end, masked } of stretchesOf(text)) {
    shown += text.slice(at, offset) + masked;
    at = end;
  }
  return at === 0 ? text : shown + text.slice(at);
}

/** The 1-based lines on which a credential stands, or a part of one. Only a line feed ends a line. */
export function linesWithSecrets(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 1;
  let at = 0;
  for (const { offset, end } of stretchesOf(text)) {
    line += lineEndsIn(text, at, offset);
    const last = line + lineEndsIn(text, offset, end);
    for (; line < last; line += 1) lines.add(line);
    lines.add(line);
    at = end;
  }
  return lines;
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** What of a text may not be shown, in order; a private key goes to its end. */
function stretchesOf(text: string): readonly { readonly offset: number; readonly end: number; readonly masked: string }[] {
  let covered = 0;
  return findSecrets(text).flatMap(({ offset, length, masked }) => {
    if (offset < covered) return [];
    covered = text.startsWith('-----BEGIN ', offset) ? endOfKey(text, offset + length) : offset + length;
    return [{ offset, end: covered, masked }];
  });
}

function endOfKey(text: string, from: number): number {
  KEY_END.lastIndex = from;
  const end = KEY_END.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}

/** A value as it may be shown. */
export function masked(value: string): string {
  return `${value.slice(0, 4)}… (${value.length} characters)`;
}

/** True at the start of the text, after a character that no credential has inside, and after `\\n` as JSON writes a line end. */
function beginsWord(text: string, at: number): boolean {
  if (at === 0 || !/[\w.-]/.test(text[at - 1] ?? '')) return true;
  return text[at - 2] === '\\' && /[nrt]/.test(text[at - 1] ?? '');
}

const PLACEHOLDER_WORD = /example|sample|placeholder|dummy|your|secret|password|token|xxxx|0000|1234567890|abcdefgh|\.\.\.|\*\*\*/i;

/** A value that nobody would take for a real one: it says so, or it repeats a few characters. */
export function isPlaceholder(value: string): boolean {
  if (PLACEHOLDER_WORD.test(value.slice(0, 500))) return true;
  return new Set(value.slice(0, 100)).size < Math.min(8, value.length / 3);
}

/** Upper and lower case and digits, as random values have them and words do not. */
export function isMixed(value: string): boolean {
  return /[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value);
}

function isMixedLetters(value: string): boolean {
  return /[A-Z]/.test(value) && /[a-z]/.test(value);
}

/** The token that documentations of such tokens show: subject 1234567890. */
function isNoSampleToken(value: string): boolean {
  return !value.includes('.eyJzdWIiOiIxMjM0NTY3ODkw');
}

function isUserAndPassword(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('latin1');
  const [user = '', password = ''] = text.split(':', 2);
  return (
    /^[\x20-\x7e]+$/.test(text) && user.length > 1 && password.length > 5 && !isPlaceholder(password) && !/open sesame/i.test(password)
  );
}
