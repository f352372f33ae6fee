import type { CategoryId } from '@privet/model';

/** What is known of a name without asking a compiler. */
export interface NameClue {
  readonly name: string;
  /** Interface, class, type, schema, model or object that holds it. */
  readonly holder?: string;
  /** Names beside it in the same holder. */
  readonly siblings?: readonly string[];
  readonly valueKind?: 'text' | 'number' | 'boolean' | 'date' | 'object' | 'function' | 'unknown';
  /** Source text of its schema or its decorator: `z.string().email()`, `@IsEmail()`. */
  readonly validator?: string;
  /** HTML autocomplete attribute: `shipping street-address`. */
  readonly autocomplete?: string;
  readonly position: 'field' | 'parameter' | 'variable' | 'call';
}

/** What a name gives away, with the end of the sentence "known because it is …". */
export interface Inference {
  readonly category: CategoryId;
  readonly strength: 'strong' | 'weak';
  readonly reason: string;
}

const first: readonly (readonly [RegExp, CategoryId])[] = [
  [/(^|_)e_?mail(_address)?$/, 'user.contact.email'],
  [/(^|_)first_name$/, 'user.name.first'],
  [/(^|_)(last_name|surname)$/, 'user.name.last'],
  [/(^|_)full_name$/, 'user.name'],
  [/(^|_)phone(_number)?$/, 'user.contact.phone_number'],
  [/(^|_)(password)$/, 'user.authorization.password'],
  [/(^|_)(dob|date_of_birth|birth_date)$/, 'user.demographic.date_of_birth'],
  [/(^|_)ssn$/, 'user.government_id.national_identification_number'],
];

/** The category that a name, its validator or its autocomplete token gives away; undefined when in doubt. */
export function inferCategory(clue: NameClue): Inference | undefined {
  if (clue.valueKind === 'boolean' || clue.valueKind === 'function') return undefined;
  const name = clue.name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  const hit = first.find(([pattern]) => pattern.test(name));
  return hit && { category: hit[1], strength: 'strong', reason: `inferred from the name '${clue.name}'` };
}
