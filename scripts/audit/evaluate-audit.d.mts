export interface Exception {
  readonly advisory: string;
  readonly package: string;
  readonly until: string;
  readonly why: string;
}

export interface Advisory {
  readonly advisory: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
}

export function evaluateAudit(
  report: unknown,
  exceptions: readonly Exception[],
  today: string,
):
  | { readonly kind: 'unknown'; readonly cause: string }
  | { readonly kind: 'known'; readonly open: readonly Advisory[]; readonly idle: readonly Exception[] };
