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
  /** Some operations name the fields, others only have sentences. */
  readonly errors: readonly (FieldError | string)[] | undefined;

  constructor(
    status: number,
    message: string,
    more: { headers?: Readonly<Record<string, string>>; errors?: readonly (FieldError | string)[] } = {},
  ) {
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

/** For operations whose errors are plain sentences. */
export function withPlainErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError) || error.errors === undefined) throw error;
    const sentences = error.errors.map((problem) => (typeof problem === 'string' ? problem : (problem.message ?? problem.code)));
    throw new ApiError(error.status, error.message, { headers: error.headers, errors: sentences });
  }
}
