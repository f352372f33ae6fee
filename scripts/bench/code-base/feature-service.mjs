// What a feature of the generated code does with its rows.

/** Files of the feature's folder, by name; the neighbour is a feature of the same group that comes before it. */
export function serviceFiles(feature, neighbour) {
  return [
    ['repository.ts', repository(feature)],
    ['mapping.ts', mapping(feature)],
    ['service.ts', service(feature, neighbour)],
  ];
}

function repository({ name, Name, words }) {
  return `import { database, type Page, Repository } from '../../platform';
import type { ${Name}, ${Name}Booking, ${Name}Patch, ${Name}Status, New${Name} } from './model';
import type { ${Name}Relations } from './table';

export class ${Name}Repository extends Repository<${Name}, ${Name}Relations> {
  constructor() {
    super(database.${name});
  }

  async byEmail(email: string): Promise<${Name} | null> {
    return database.${name}.findFirst({ where: { email: email.toLowerCase() } });
  }

  /** Each ${words} with a status, without what tells who it is. */
  async idsWith(status: ${Name}Status): Promise<readonly string[]> {
    const rows = await database.${name}.findMany({ where: { status }, select: { id: true, status: true } });
    return rows.map(({ id }) => id);
  }

  async contactOf(id: string): Promise<Pick<${Name}, 'id' | 'email' | 'fullName'> | null> {
    return database.${name}.findFirst({ where: { id }, select: { id: true, email: true, fullName: true } });
  }

  async bookingsOf(ownerId: string): Promise<readonly ${Name}Booking[]> {
    return database.${name}Booking.findMany({ where: { ownerId }, orderBy: { startsAt: 'asc' } });
  }

  async add(input: New${Name}): Promise<${Name}> {
    return database.${name}.create({ data: { ...input, email: input.email.toLowerCase(), status: 'draft' } });
  }

  async openPage(size: number, skip?: number): Promise<Page<${Name}>> {
    return this.page({ status: { not: 'closed' } }, size, skip);
  }

  async patch(id: string, patch: ${Name}Patch): Promise<${Name}> {
    return this.change(id, { ...patch, updatedAt: new Date() });
  }
}
`;
}

function mapping({ Name, columns }) {
  return `import type { ${Name}, ${Name}Entry } from './model';
import { ageInDays } from './rules';

export function toEntry(row: ${Name}): ${Name}Entry {
  return {
    id: row.id,
    status: row.status,
${columns.map(([column]) => `    ${column}: row.${column},`).join('\n')}
    age: ageInDays(row),
  };
}

export function toEntries(rows: readonly ${Name}[]): readonly ${Name}Entry[] {
  return rows.map(toEntry).sort((one, other) => one.age - other.age);
}

export type Fields<Row, Key extends keyof Row> = { readonly [Name in Key]: Row[Name] };

/** Some fields of a row under their names. */
export function fieldsOf<Row extends object, Key extends keyof Row>(
  row: Row,
  keys: readonly Key[],
): Fields<Row, Key> {
  const fields: Partial<Record<Key, Row[Key]>> = {};
  for (const key of keys) fields[key] = row[key];
  return fields as Fields<Row, Key>;
}

export function changedFields<Row extends object>(before: Row, after: Row): readonly (keyof Row)[] {
  const keys = Object.keys(after) as (keyof Row)[];
  return keys.filter((key) => before[key] !== after[key]);
}
`;
}

function service({ Name, words }, neighbour) {
  const imports = neighbour ? `import { ${neighbour.Name}Service } from '../${neighbour.folder}';\n` : '';
  const field = neighbour ? `  private readonly neighbours = new ${neighbour.Name}Service();\n` : '';
  const asks = neighbour
    ? `
  /** Whether the same person is known next door. */
  async isKnownNextDoor(id: string): Promise<boolean> {
    const contact = await this.rows.contactOf(id);
    return contact !== null && (await this.neighbours.hasAccount(contact.email));
  }
`
    : '';
  return `import { Channel, fail, loggerFor, mapResult, type Result, succeed } from '../../platform';
${imports}import { toEntries } from './mapping';
import type { ${Name}, ${Name}Entry, ${Name}Patch, ${Name}Status, New${Name} } from './model';
import { ${Name}Repository } from './repository';
import { canBecome, mayBook, statusCounts, type Totals, totalsOf, validate${Name} } from './rules';

const log = loggerFor('${words}');

export const ${Name}Registered = new Channel<${Name}>('registered');

export class ${Name}Service {
  private readonly rows = new ${Name}Repository();
${field}
  async hasAccount(email: string): Promise<boolean> {
    return (await this.rows.byEmail(email)) !== null;
  }

  async register(input: New${Name}): Promise<Result<${Name}, readonly string[]>> {
    const checked = validate${Name}(input);
    if (!checked.isOk) return checked;
    if (await this.hasAccount(checked.value.email)) return fail(['email']);
    const row = await this.rows.add(checked.value);
    log.note('registered', { id: row.id, status: row.status });
    await ${Name}Registered.emit(row);
    return succeed(row);
  }

  async find(id: string): Promise<${Name} | null> {
    return this.rows.byId(id);
  }

  async become(id: string, status: ${Name}Status): Promise<Result<${Name}Status>> {
    const row = await this.rows.byId(id);
    if (row === null) return fail('unknown');
    if (!canBecome(row.status, status)) return fail('not allowed');
    const changed = await this.patch(id, { status });
    return mapResult(changed, ({ status: now }) => now);
  }

  async patch(id: string, patch: ${Name}Patch): Promise<Result<${Name}>> {
    const before = await this.rows.byId(id);
    if (before === null) return fail('unknown');
    log.note('changed', { id, fields: Object.keys(patch) });
    return succeed(await this.rows.patch(id, patch));
  }

  async list(size: number, skip?: number): Promise<readonly ${Name}Entry[]> {
    const { rows, total } = await this.rows.openPage(size, skip);
    log.note('listed', { ...statusCounts(rows), total });
    return toEntries(rows);
  }

  async statement(id: string): Promise<Result<Readonly<Record<string, Totals>>>> {
    const [row, bookings] = await Promise.all([this.rows.byId(id), this.rows.bookingsOf(id)]);
    if (row === null || !mayBook(row, bookings)) return fail('nothing to tell');
    return succeed({ ...totalsOf(bookings) });
  }
${asks}}
`;
}
