import pino from 'pino';

export interface Log {
  info(text: string): void;
  detail(text: string, fields: object): void;
}

export function createLogger(scope: string): Log {
  const root = pino({ name: scope });
  return {
    info: (text) => root.info(text),
    detail: (text, fields) => root.debug(fields, text),
  };
}

export const silentLogger: Log = { info: () => undefined, detail: () => undefined };
