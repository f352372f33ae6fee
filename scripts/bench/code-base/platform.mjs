// What all features of the generated code share: wrappers around loggers and SDKs, tables, requests, events.

/** Files of `src/platform`, by path. */
export function platformFiles() {
  return Object.entries({ ...wrappers, ...tables, ...requests }).map(([name, text]) => [`src/platform/${name}`, text]);
}

const wrappers = {
  'logger.ts': `import pino from 'pino';

const root = pino({ level: process.env['LOG_LEVEL'] ?? 'info' });

export type LogFields = Readonly<Record<string, unknown>>;

/** A logger of one part of the program. */
export interface PartLogger {
  note(message: string, fields?: LogFields): void;
  trouble(message: string, fields?: LogFields): void;
}

export function loggerFor(part: string): PartLogger {
  const logger = root.child({ part });
  return {
    note(message, fields = {}) {
      logger.info({ ...fields }, message);
    },
    trouble(message, fields = {}) {
      logger.error({ ...fields, isTrouble: true }, message);
    },
  };
}
`,
  'tracking.ts': `import { PostHog } from 'posthog-node';

const client = new PostHog(process.env['TRACKING_KEY'] ?? '', { flushAt: 20 });

export interface Tracked<Properties extends Readonly<Record<string, unknown>>> {
  readonly actor: string;
  readonly name: string;
  readonly properties: Properties;
}

export function track<Properties extends Readonly<Record<string, unknown>>>({ actor, name, properties }: Tracked<Properties>): void {
  client.capture({ distinctId: actor, event: name, properties: { ...properties } });
}
`,
  'mail.ts': `import mail from '@sendgrid/mail';

export interface Letter {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

export async function deliver(letter: Letter): Promise<boolean> {
  const [response] = await mail.send({
    to: { email: letter.to, name: letter.name },
    from: 'office@example.org',
    subject: letter.subject,
    text: letter.body,
  });
  return response.statusCode < 300;
}
`,
  'digest.ts': `import { createHash } from 'node:crypto';

/** What stands for a value where the value must not. */
export function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
`,
};

const tables = {
  'table.ts': `export interface Filter<Value> {
  readonly equals?: Value;
  readonly not?: Value;
  readonly in?: readonly Value[];
  readonly lt?: Value;
  readonly gt?: Value;
}

export type Where<Row> = { readonly [Column in keyof Row]?: Row[Column] | Filter<Row[Column]> } & {
  readonly AND?: readonly Where<Row>[];
  readonly OR?: readonly Where<Row>[];
};

export type Selection<Row, Relations> = { readonly [Column in keyof Row]?: boolean } & {
  readonly [Relation in keyof Relations]?: boolean;
};

type ChosenKeys<Selected> = { [Key in keyof Selected]: Selected[Key] extends true ? Key : never }[keyof Selected];

/** The row as far as it was selected, whole where nothing was. */
export type Chosen<Row, Relations, Selected> = undefined extends Selected
  ? Row
  : { [Key in ChosenKeys<Selected> & keyof (Row & Relations)]: (Row & Relations)[Key] };

export type SortOrder = 'asc' | 'desc';

/** A table as the generated client of a database has it. */
export interface Table<Row, Relations> {
  findMany<Selected extends Selection<Row, Relations> | undefined = undefined>(query: {
    readonly where?: Where<Row>;
    readonly select?: Selected;
    readonly orderBy?: { readonly [Column in keyof Row]?: SortOrder };
    readonly take?: number;
    readonly skip?: number;
  }): Promise<Chosen<Row, Relations, Selected>[]>;
  findFirst<Selected extends Selection<Row, Relations> | undefined = undefined>(query: {
    readonly where: Where<Row>;
    readonly select?: Selected;
  }): Promise<Chosen<Row, Relations, Selected> | null>;
  create(query: { readonly data: Partial<Row> }): Promise<Row>;
  update(query: { readonly where: Where<Row>; readonly data: Partial<Row> }): Promise<Row>;
  count(query: { readonly where?: Where<Row> }): Promise<number>;
}

/** Each table gets a member from the file that declares its columns. */
export interface Tables {}

declare const connection: { open(address: string | undefined): Tables };

export const database: Tables = connection.open(process.env['DATABASE']);
`,
  'repository.ts': `import type { Table, Where } from './table';

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: number | undefined;
}

/** What all repositories do alike. */
export abstract class Repository<Row extends { id: string }, Relations> {
  protected constructor(protected readonly table: Table<Row, Relations>) {}

  async byId(id: string): Promise<Row | null> {
    const where = { id } as Where<Row>;
    return this.table.findFirst({ where });
  }

  async page(where: Where<Row>, size: number, skip = 0): Promise<Page<Row>> {
    const [rows, total] = await Promise.all([
      this.table.findMany({ where, take: size, skip }),
      this.table.count({ where }),
    ]);
    return { rows, total, next: skip + rows.length < total ? skip + rows.length : undefined };
  }

  async change(id: string, data: Partial<Row>): Promise<Row> {
    return this.table.update({ where: { id } as Where<Row>, data });
  }
}
`,
};

const requests = {
  'request.ts': `export interface Session {
  readonly userId: string;
  readonly roles: readonly ('reader' | 'editor' | 'owner')[];
}

export interface Request<Body = unknown> {
  readonly body: Body;
  readonly params: Readonly<Record<string, string>>;
  readonly session: Session | undefined;
}

export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

export type Handler<Body, Answer> = (request: Request<Body>) => Promise<Reply<Answer | Problem>>;

export interface Problem {
  readonly code: string;
  readonly detail: string;
}

export const ok = <Body>(body: Body): Reply<Body> => ({ status: 200, body });

export const refused = (code: string, detail: string, status = 400): Reply<Problem> => ({
  status,
  body: { code, detail },
});
`,
  'result.ts': `export type Result<Value, Failure = string> =
  | { readonly isOk: true; readonly value: Value }
  | { readonly isOk: false; readonly failure: Failure };

export const succeed = <Value>(value: Value): Result<Value, never> => ({ isOk: true, value });

export const fail = <Failure>(failure: Failure): Result<never, Failure> => ({ isOk: false, failure });

export function mapResult<Value, Other, Failure>(
  result: Result<Value, Failure>,
  change: (value: Value) => Other,
): Result<Other, Failure> {
  return result.isOk ? succeed(change(result.value)) : result;
}

export function groupedBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Partial<Record<Key, Item[]>> {
  const groups: Partial<Record<Key, Item[]>> = {};
  for (const item of items) {
    const key = keyOf(item);
    const group = groups[key] ?? [];
    group.push(item);
    groups[key] = group;
  }
  return groups;
}
`,
  'events.ts': `export interface Emitted<Payload> {
  readonly type: string;
  readonly at: Date;
  readonly payload: Payload;
}

type Listener<Payload> = (event: Emitted<Payload>) => void | Promise<void>;

/** Hands events of one kind to whoever listens. */
export class Channel<Payload> {
  private readonly listeners: Listener<Payload>[] = [];

  constructor(private readonly type: string) {}

  listen(listener: Listener<Payload>): void {
    this.listeners.push(listener);
  }

  async emit(payload: Payload): Promise<void> {
    const event: Emitted<Payload> = { type: this.type, at: new Date(), payload };
    for (const listener of this.listeners) await listener(event);
  }
}
`,
  'index.ts': `export * from './digest';
export * from './events';
export * from './logger';
export * from './mail';
export * from './repository';
export * from './request';
export * from './result';
export * from './table';
export * from './tracking';
`,
};
