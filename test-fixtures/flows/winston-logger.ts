import winston, { createLogger, format, transports } from 'winston';

/** @purpose finance */
interface Borrower {
  number: string;
  /** @personalData user.name */
  fullName: string;
  /** @personalData user.workplace */
  salary: number;
}

const logger = createLogger({
  level: 'info',
  format: format.json(),
  transports: [new transports.Console()],
});

export function assessed(borrower: Borrower): void {
  logger.info('assessed', { number: borrower.number });
  logger.info('assessed', { salary: borrower.salary }); // ✗ no-plaintext-logging: 'borrower.salary' (user.workplace, declared on Borrower) reaches 'logger.info' in the clear.
  logger.log('warn', `assessed ${borrower.fullName}`); // ✗ no-plaintext-logging: 'borrower.fullName' (user.name, declared on Borrower) reaches 'logger.log' in the clear.
  logger.log({ level: 'warn', message: borrower.number });
  winston.error('no salary', borrower); // ✗ no-plaintext-logging: 'borrower' (user.workplace and user.name, declared on Borrower) reaches 'winston.error' in the clear.
  logger.debug(`earns: ${borrower.salary > 0}`);
}
