import type { ErrorObject } from 'ajv';

/** Compiled from `schemas/queue.schema.json`; `errors` are those of the last call. */
export const validateQueue: {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
};
