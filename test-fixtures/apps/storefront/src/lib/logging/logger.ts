import pino, { type Logger } from 'pino';

export type LogFields = Record<string, unknown>;

export interface AppLogger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error: unknown, fields?: LogFields): void;
}

const root = pino({ level: process.env.LOG_LEVEL ?? 'info', base: { service: 'storefront' } });

/** Every module logs under its own name. */
export function loggerFor(module: string): AppLogger {
  const logger: Logger = root.child({ module });
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, error, fields = {}) => logger.error({ ...fields, err: error }, message),
  };
}
