/** @purpose essential.service.delivery */
interface Courier {
  round: string;
  /** @personalData user.contact.phone_number */
  mobile: string;
}

type Transport = (level: string, text: string, details: Record<string, unknown>) => void;

const toConsole: Transport = (level, text, details) => {
  const write = level === 'error' ? console.error : console.log;
  write(`${level}: ${text} ${JSON.stringify(details)}`);
};

class Logger {
  transports: Transport[] = [];

  info(text: string, details?: Record<string, unknown>): void {
    this.write('info', text, details);
  }

  error(error: Error, details?: Record<string, unknown>): void {
    this.write('error', error.message, details);
  }

  addTransport(transport: Transport): () => void {
    this.transports.push(transport);
    return () => {
      this.transports.splice(this.transports.indexOf(transport), 1);
    };
  }

  protected write(level: string, text: string, details?: Record<string, unknown>): void {
    const all = details ?? {};
    for (const transport of this.transports) transport(level, text, all);
  }
}

class Counter {
  readonly listeners: ((details: Courier) => void)[] = [];
  #seen = 0;

  constructor() {
    this.listeners.push(() => {
      this.#seen += 1;
    });
  }

  count(courier: Courier): number {
    this.listeners.forEach((listener) => listener(courier));
    return this.#seen;
  }
}

const logger = new Logger();
const counter = new Counter();
logger.addTransport(toConsole);

export function assign(courier: Courier): void {
  logger.info('assigned', { mobile: courier.mobile }); // ✗ no-plaintext-logging: 'courier.mobile' (user.contact.phone_number, declared on Courier) reaches 'write' in the clear, by way of info(), write() and toConsole().
  logger.info('assigned', { extra: { ...courier } }); // ✗ no-plaintext-logging: 'courier' (user.contact.phone_number, declared on Courier) reaches 'write' in the clear, by way of info(), write() and toConsole().
  logger.info(`assigned to ${courier.round}`, { round: courier.round });
  logger.error(new Error('not assigned'), { round: courier.round });
  counter.count(courier);
}
