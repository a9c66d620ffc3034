/** An answer of GitHub that is not a success. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

export class ApiError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[] | undefined;

  constructor(status: number, message: string, more: { headers?: Record<string, string>; errors?: readonly FieldError[] } = {}) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.errors = more.errors;
  }

  get body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');

/** 422 for one field, in the words GitHub uses for it. */
export function invalid(resource: string, field: string, message: string, code = 'custom'): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [{ resource, field, code, message }] });
}
