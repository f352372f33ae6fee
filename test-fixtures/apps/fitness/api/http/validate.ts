import type { Request } from 'express';
import type { z } from 'zod';
import { HttpError } from './errors';

export function bodyOf<Schema extends z.ZodType>(schema: Schema, request: Request): z.infer<Schema> {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw new HttpError(400, `invalid: ${parsed.error.issues.map(({ path }) => path.join('.')).join()}`);
  return parsed.data;
}
