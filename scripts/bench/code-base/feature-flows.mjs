// Where the data of a feature leaves the program: one leak or a clean look-alike of it, by the feature's place.

/** Files of the feature's folder, by name. */
export function flowFiles(feature) {
  return [
    ['notices.ts', notices[feature.place](feature)],
    ['handlers.ts', handlers(feature)],
  ];
}

/** Each hands a row through functions of two to five files; every other one protects it or hands on an id. */
const notices = [
  // A whole row, through the service's channel, to the logger.
  ({ Name, words }) => `import { type Emitted, loggerFor } from '../../platform';
import type { ${Name} } from './model';
import { ${Name}Registered } from './service';

const log = loggerFor('${words}, notices');

function detailsOf({ payload, at }: Emitted<${Name}>) {
  return { who: payload.email, at };
}

export function start${Name}Notices(): void {
  ${Name}Registered.listen((event) => {
    log.note('somebody came', detailsOf(event));
  });
}

export function notice${Name}(row: ${Name}): void {
  log.note('noticed', { id: row.id });
}
`,
  // The same with an id and a digest.
  ({ Name, words }) => `import { digestOf, type Emitted, loggerFor } from '../../platform';
import type { ${Name} } from './model';
import { ${Name}Registered } from './service';

const log = loggerFor('${words}, notices');

function detailsOf({ payload, at }: Emitted<${Name}>) {
  return { who: digestOf(payload.email), at };
}

export function start${Name}Notices(): void {
  ${Name}Registered.listen((event) => {
    log.note('somebody came', detailsOf(event));
  });
}

export function notice${Name}(row: ${Name}): void {
  log.note('noticed', { id: row.id });
}
`,
  // Fields by name, through a generic function, to a recipient.
  ({ Name, words }) => `import { track } from '../../platform';
import { fieldsOf } from './mapping';
import type { ${Name} } from './model';

const shown = ['email', 'status'] as const;

/** Tells the tracker of each ${words}. */
export function notice${Name}(row: ${Name}): void {
  track({ actor: row.id, name: 'noticed', properties: fieldsOf(row, shown) });
}

export function start${Name}Notices(rows: readonly ${Name}[]): void {
  for (const row of rows) notice${Name}(row);
}
`,
  // The same with fields that tell nothing of a person.
  ({ Name, words }) => `import { track } from '../../platform';
import { toEntry } from './mapping';
import type { ${Name}, ${Name}Entry } from './model';

function countsOf({ status, age }: ${Name}Entry) {
  return { status, age };
}

/** Tells the tracker of each ${words}. */
export function notice${Name}(row: ${Name}): void {
  track({ actor: row.id, name: 'noticed', properties: countsOf(toEntry(row)) });
}

export function start${Name}Notices(rows: readonly ${Name}[]): void {
  for (const row of rows) notice${Name}(row);
}
`,
  // A letter, whose sender gets address and name.
  ({ Name, words }) => `import { deliver, type Letter } from '../../platform';
import type { ${Name} } from './model';

function letterFor(row: ${Name}): Letter {
  const [first = ''] = row.fullName.split(' ');
  return { to: row.email, name: row.fullName, subject: 'Welcome', body: \`Good to have you, \${first}.\` };
}

/** Writes to a ${words}. */
export async function notice${Name}(row: ${Name}): Promise<boolean> {
  return deliver(letterFor(row));
}

export async function start${Name}Notices(rows: readonly ${Name}[]): Promise<number> {
  const sent = await Promise.all(rows.map(notice${Name}));
  return sent.filter(Boolean).length;
}
`,
  // A letter to the office itself.
  ({ Name, words }) => `import { deliver, type Letter } from '../../platform';
import type { ${Name} } from './model';

function letterAbout(row: ${Name}): Letter {
  return { to: 'office@example.org', name: 'Office', subject: 'Please look', body: \`Entry \${row.id} is \${row.status}.\` };
}

/** Has the office look at a ${words}. */
export async function notice${Name}(row: ${Name}): Promise<boolean> {
  return deliver(letterAbout(row));
}

export async function start${Name}Notices(rows: readonly ${Name}[]): Promise<number> {
  const sent = await Promise.all(rows.map(notice${Name}));
  return sent.filter(Boolean).length;
}
`,
  // An address, and an error.
  ({ Name, words }) => `import { loggerFor } from '../../platform';
import type { ${Name} } from './model';

const log = loggerFor('${words}, notices');

async function look(address: string): Promise<boolean> {
  const response = await fetch(address);
  return response.ok;
}

function searchFor(email: string): string {
  return \`https://directory.example.com/search?mail=\${encodeURIComponent(email)}\`;
}

export async function notice${Name}(row: ${Name}): Promise<void> {
  if (!(await look(searchFor(row.email)))) throw new Error(\`Nobody knows \${row.fullName}.\`);
  log.note('known', { id: row.id });
}

export async function start${Name}Notices(rows: readonly ${Name}[]): Promise<void> {
  for (const row of rows) await notice${Name}(row);
}
`,
  // The same with an id.
  ({ Name, words }) => `import { loggerFor } from '../../platform';
import type { ${Name} } from './model';

const log = loggerFor('${words}, notices');

async function look(address: string): Promise<boolean> {
  const response = await fetch(address);
  return response.ok;
}

function searchFor(id: string): string {
  return \`https://directory.example.com/search?entry=\${encodeURIComponent(id)}\`;
}

export async function notice${Name}(row: ${Name}): Promise<void> {
  if (!(await look(searchFor(row.id)))) throw new Error(\`Nobody knows entry \${row.id}.\`);
  log.note('known', { id: row.id });
}

export async function start${Name}Notices(rows: readonly ${Name}[]): Promise<void> {
  for (const row of rows) await notice${Name}(row);
}
`,
];

function handlers({ Name, words }) {
  return `import { type Handler, loggerFor, ok, refused, type Request, type Session } from '../../platform';
import type { ${Name}Entry, ${Name}Patch, ${Name}Status, New${Name} } from './model';
import { notice${Name} } from './notices';
import type { Totals } from './rules';
import { ${Name}Service } from './service';

const log = loggerFor('${words}, handlers');
const service = new ${Name}Service();

function mayEdit(session: Session | undefined): boolean {
  return session?.roles.some((role) => role === 'editor' || role === 'owner') ?? false;
}

function idOf({ params }: Request<unknown>): string {
  return params['id'] ?? '';
}

export const register${Name}: Handler<New${Name}, { readonly id: string }> = async (request) => {
  const { email, fullName, phone } = request.body;
  const result = await service.register({ email, fullName, phone });
  if (!result.isOk) {
    log.trouble('not registered', { fields: result.failure });
    return refused('invalid', result.failure.join(', '));
  }
  await notice${Name}(result.value);
  return ok({ id: result.value.id });
};

export const list${Name}: Handler<undefined, readonly ${Name}Entry[]> = async ({ params }) => {
  const size = Math.min(Number(params['size'] ?? '50'), 200);
  return ok(await service.list(size, Number(params['skip'] ?? '0')));
};

export const change${Name}: Handler<${Name}Patch, { readonly revisedAt: string }> = async (request) => {
  if (!mayEdit(request.session)) return refused('forbidden', 'Only editors may change it.', 403);
  const changed = await service.patch(idOf(request), request.body);
  if (!changed.isOk) return refused('unknown', changed.failure, 404);
  return ok({ revisedAt: changed.value.updatedAt.toISOString() });
};

export const move${Name}: Handler<{ readonly status: ${Name}Status }, ${Name}Status> = async (request) => {
  if (!mayEdit(request.session)) return refused('forbidden', 'Only editors may move it.', 403);
  const moved = await service.become(idOf(request), request.body.status);
  log.note('moved', { id: idOf(request), isMoved: moved.isOk });
  return moved.isOk ? ok(moved.value) : refused('refused', moved.failure, 409);
};

export const state${Name}: Handler<undefined, Readonly<Record<string, Totals>>> = async (request) => {
  const statement = await service.statement(idOf(request));
  return statement.isOk ? ok(statement.value) : refused('unknown', statement.failure, 404);
};
`;
}
