import type { ErrorObject } from 'ajv';

/** Compiled from `schemas/configuration.schema.json`; `errors` are those of the last call. */
export const validateConfiguration: {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
};
