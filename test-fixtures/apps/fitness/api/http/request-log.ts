import type { RequestHandler } from 'express';
import { logger } from '../logging/logger';

export const logRequests: RequestHandler = (request, response, next) => {
  const startedAt = Date.now();
  response.on('finish', () => {
    logger.info({ method: request.method, status: response.statusCode, took: Date.now() - startedAt }, 'request');
  });
  next();
};
