import winston from 'winston';

class Logger {
  static #instance: Logger | undefined;
  readonly #winston = winston.createLogger({ level: 'info' });

  static get instance(): Logger {
    return (Logger.#instance ??= new Logger());
  }

  warn(text: string, meta: object = {}): void {
    this.#winston.warn(text, meta);
  }
}

export const logger = Logger.instance;
export { Logger };
