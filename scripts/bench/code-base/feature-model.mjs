// The data of a feature of the generated code: what people read, and the types that a tool writes for a table.

/** Files of the feature's folder, by name. */
export function modelFiles(feature) {
  return [
    ['model.ts', model(feature)],
    ['table.ts', table(feature)],
  ];
}

function model({ Name, words, columns }) {
  return `/** How far a ${words} has come. */
export type ${Name}Status = 'draft' | 'active' | 'paused' | 'closed';

export interface ${Name}Address {
  street: string;
  city: string;
  postalCode: string;
  country: string;
}

/** A ${words} as the program knows one. */
export interface ${Name} {
  id: string;
  email: string;
  fullName: string;
  phone: string | null;
  status: ${Name}Status;
  address: ${Name}Address | null;
${columns.map(([column, type]) => `  ${column}: ${type};`).join('\n')}
  createdAt: Date;
  updatedAt: Date;
}

export interface ${Name}Booking {
  id: string;
  ownerId: string;
  amount: number;
  currency: 'EUR' | 'USD' | 'GBP';
  days: number;
  startsAt: Date;
}

export type New${Name} = Pick<${Name}, 'email' | 'fullName' | 'phone'> & Partial<Pick<${Name}, 'address'>>;

export type ${Name}Patch = Partial<Omit<${Name}, 'id' | 'createdAt' | 'updatedAt'>>;

/** What a list shows of one. */
export interface ${Name}Entry {
  readonly id: string;
  readonly status: ${Name}Status;
${columns.map(([column, type]) => `  readonly ${column}: ${type};`).join('\n')}
  readonly age: number;
}

export const open${Name}Statuses: readonly ${Name}Status[] = ['draft', 'active', 'paused'];

export function is${Name}Open(row: Pick<${Name}, 'status'>): boolean {
  return open${Name}Statuses.includes(row.status);
}
`;
}

function table({ name, Name, columns }) {
  const rows = [
    ['id', 'string'],
    ['email', 'string'],
    ['fullName', 'string'],
    ['phone', 'string | null'],
    ...columns,
    ['createdAt', 'Date'],
    ['updatedAt', 'Date'],
  ];
  return `// Written by the database's tool: what its columns hold.
import type { Filter, Selection, SortOrder, Table } from '../../platform';
import type { ${Name}, ${Name}Booking } from './model';

export interface ${Name}Relations {
  bookings: ${Name}Booking[];
}

export interface ${Name}Conditions {
${rows.map(([column, type]) => `  ${column}?: ${type.includes('|') ? `(${type})` : type} | Filter<${type}>;`).join('\n')}
  AND?: ${Name}Conditions[];
  OR?: ${Name}Conditions[];
}

export interface ${Name}OrderBy {
${rows.map(([column]) => `  ${column}?: SortOrder;`).join('\n')}
}

export interface ${Name}Aggregate {
  _count: number;
${columns
  .filter(([, type]) => type === 'number')
  .map(([column]) => `  _sum_${column}: number | null;\n  _avg_${column}: number | null;`)
  .join('\n')}
}

export type ${Name}Selection = Selection<${Name}, ${Name}Relations>;

export type ${Name}Table = Table<${Name}, ${Name}Relations>;

declare module '../../platform/table' {
  interface Tables {
    readonly ${name}: ${Name}Table;
    readonly ${name}Booking: Table<${Name}Booking, object>;
  }
}
`;
}
