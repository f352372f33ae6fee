/** @purpose essential.service */
interface Patient {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

/** What jobs are handed: a logger is a member of it, whose type stands here. */
interface Run {
  attempt: number;
  logger: {
    info(...parts: readonly unknown[]): void;
    count(name: string): void;
  };
  info(text: string): void;
}

export class LocalRuns {
  private readonly counted = new Map<string, number>();

  make(job: string): Run {
    return {
      attempt: 1,
      logger: {
        info: (...parts) => {
          console.info(`[${job}]`, ...parts);
        },
        count: (name) => {
          this.counted.set(name, (this.counted.get(name) ?? 0) + 1);
        },
      },
      info: (text) => {
        this.counted.set(text, 0);
      },
    };
  }
}

interface Job {
  readonly name: string;
  readonly run: (patient: Patient, io: Run) => void;
}

// Whoever calls it is not known: the types tell what it is handed.
export const reminder = {
  name: 'reminder',
  run: (patient, io) => {
    io.logger.info('reminded', patient.email); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on Patient) reaches 'console.info' in the clear, by way of info().
    io.logger.info('reminded', patient.id);
    io.logger.count(patient.email);
    // Clean look-alike: the member of that name one level further out keeps what it is told.
    io.info(patient.email);
  },
} satisfies Job;

export class Runs implements Run {
  attempt = 0;

  readonly logger = {
    info(...parts: readonly unknown[]): void {
      console.log(...parts);
    },
    count(): void {
      console.log('counted');
    },
  };

  info(): void {
    this.attempt += 1;
  }
}
