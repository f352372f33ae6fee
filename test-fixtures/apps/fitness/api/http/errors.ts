import type { ErrorRequestHandler } from 'express';
import { logger } from '../logging/logger';

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const handleErrors: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const status = error instanceof HttpError ? error.status : 500;
  logger.warn({ status, method: request.method, route: request.route?.path }, 'request failed');
  response.status(status).json({ error: error instanceof HttpError ? error.message : 'unexpected' });
};
