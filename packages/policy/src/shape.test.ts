import type { JsonSchema } from '@privet/model';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, mostMistakes, type Mistake } from './configuration-error.ts';
import {
  checked,
  described,
  dictionaryOf,
  listOf,
  mapped,
  named,
  number,
  objectOf,
  objectOr,
  oneOf,
  oneOrMore,
  schemaOf,
  type Shape,
  text,
  yes,
} from './shape.ts';

interface Door {
  readonly colour: 'red' | 'green';
  readonly locks?: readonly string[];
  readonly open?: true;
}

const door = objectOf<Door>({ colour: oneOf('red', 'green'), locks: listOf(text), open: yes }, ['colour']);

describe('objectOf', () => {
  it('returns what is as it should be', () => {
    expect(door({ colour: 'red', locks: ['upper'], open: undefined }, 'door')).toEqual({
      colour: 'red',
      locks: ['upper'],
    });
  });

  it.each([
    [{ color: 'red' }, "door: unknown key 'color'; did you mean 'colour'?"],
    [{ colour: 'red', handle: 1 }, "door: unknown key 'handle'."],
    [{ open: true }, "door: the key 'colour' is missing."],
    [{ colour: 'gren' }, "door.colour: expected 'red', 'green', found 'gren'; did you mean 'green'?"],
    [{ colour: 'red', open: 'yes' }, "door.open: expected true, found 'yes'."],
    [{ colour: 'red', locks: [1] }, 'door.locks[0]: expected text, found number 1.'],
    [{ colour: 'red', locks: 'upper' }, "door.locks: expected a list, found 'upper'."],
    [['red'], 'door: expected an object, found a list.'],
    [null, 'door: expected an object, found nothing.'],
  ])('refuses %j', (value, message) => {
    expect(() => door(value, 'door')).toThrow(message);
  });
});

describe('dictionaryOf', () => {
  it('names the key of a wrong value', () => {
    expect(() => dictionaryOf(number)({ a: 1, b: 'two' }, 'sizes')).toThrow("sizes.b: expected a number, found 'two'.");
  });
});

describe('objectOr', () => {
  const shape = objectOr(text, objectOf<{ id: string }>({ id: text }, ['id']));

  it('takes either', () => {
    expect(shape('a', 'here')).toBe('a');
    expect(shape({ id: 'a' }, 'here')).toEqual({ id: 'a' });
  });

  it('says what is wrong with an object by the shape of the object', () => {
    expect(() => shape({ ID: 'a' }, 'here')).toThrow("here: unknown key 'ID'; did you mean 'id'?");
  });
});

describe('oneOrMore', () => {
  const shape = oneOrMore(text);

  it('reads one value as a list of it', () => {
    expect(shape('a', 'here')).toEqual(['a']);
    expect(shape(['a', 'b'], 'here')).toEqual(['a', 'b']);
  });

  it.each([
    [[], 'here: expected one or more, found an empty list.'],
    [[1], 'here[0]: expected text, found number 1.'],
    [1, 'here: expected text, found number 1.'],
  ])('refuses %j', (value, message) => {
    expect(() => shape(value, 'here')).toThrow(message);
  });
});

describe('several mistakes', () => {
  const house = objectOf<{ doors: readonly Door[]; rooms: Readonly<Record<string, number>> }>(
    { doors: listOf(door), rooms: dictionaryOf(number, oneOf('kitchen', 'hall')) },
    ['doors'],
  );

  it('are told together, each with the keys that lead to it', () => {
    const value = { doors: [{ colour: 'red' }, { colour: 'blue', locks: ['a', 2] }], rooms: { hal: 'big' }, roof: 1 };
    expect(mistakesOf(house, value)).toEqual([
      { keys: ['roof'], atKey: true, message: "unknown key 'roof'." },
      {
        keys: ['doors', 1, 'colour'],
        atKey: false,
        message: "doors[1].colour: expected 'red', 'green', found 'blue'.",
      },
      { keys: ['doors', 1, 'locks', 1], atKey: false, message: 'doors[1].locks[1]: expected text, found number 2.' },
      {
        keys: ['rooms', 'hal'],
        atKey: true,
        message: "rooms: expected 'kitchen', 'hall', found 'hal'; did you mean 'hall'?",
      },
      { keys: ['rooms', 'hal'], atKey: false, message: "rooms.hal: expected a number, found 'big'." },
    ]);
  });

  it('are counted up to a bound', () => {
    expect(
      mistakesOf(
        listOf(text),
        Array.from({ length: 5000 }, () => 1),
      ),
    ).toHaveLength(mostMistakes);
  });

  it('are quoted in one short line', () => {
    const [first] = mistakesOf(listOf(oneOf('a')), [`x\n\u2028${'y'.repeat(500)}`]);
    expect(first?.message).toBe(`[0]: expected 'a', found 'x ${'y'.repeat(77)}…'.`);
  });
});

describe('checked', () => {
  const pair = checked(listOf(number), (numbers) =>
    numbers.length === 2
      ? []
      : [
          { keys: [], sentence: 'expected two.' },
          ...(numbers.length > 2 ? [{ keys: [2], sentence: 'one too many.' }] : []),
        ],
  );

  it('objects to values of the right shape', () => {
    expect(pair([1, 2], 'here')).toEqual([1, 2]);
    expect(mistakesOf(objectOf<{ at: readonly number[] }>({ at: pair }), { at: [1, 2, 3] })).toEqual([
      { keys: ['at'], atKey: false, message: 'at: expected two.' },
      { keys: ['at', 2], atKey: false, message: 'at[2]: one too many.' },
    ]);
  });

  it('says nothing of values of another shape', () => {
    expect(mistakesOf(pair, ['one'])).toHaveLength(1);
  });
});

describe('schemaOf', () => {
  interface Tree {
    readonly size: number;
    readonly branches?: readonly Tree[];
  }
  const tree: Shape<Tree> = named('Tree', () =>
    objectOf<Tree>({ size: described(number, 'How high it is.'), branches: listOf(tree) }, ['size']),
  );

  it('describes a shape that refers to itself once', () => {
    const definitions = new Map<string, JsonSchema>();
    expect(
      schemaOf(
        mapped(oneOrMore(tree), (trees) => trees.length),
        definitions,
      ),
    ).toEqual({
      anyOf: [{ $ref: '#/$defs/Tree' }, { type: 'array', items: { $ref: '#/$defs/Tree' }, minItems: 1 }],
    });
    expect([...definitions]).toEqual([
      [
        'Tree',
        {
          type: 'object',
          properties: {
            size: { type: 'number', description: 'How high it is.' },
            branches: { type: 'array', items: { $ref: '#/$defs/Tree' } },
          },
          required: ['size'],
          additionalProperties: false,
        },
      ],
    ]);
  });

  it('describes keys of the user by their shape', () => {
    expect(schemaOf(dictionaryOf(yes, oneOf('a', 'b')), new Map())).toEqual({
      type: 'object',
      propertyNames: { enum: ['a', 'b'] },
      additionalProperties: { const: true },
    });
  });

  it('says nothing of a plain function', () => {
    expect(schemaOf((value) => value, new Map())).toEqual({});
  });
});

function mistakesOf(shape: Shape<unknown>, value: unknown): readonly Mistake[] {
  try {
    shape(value, '');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.mistakes;
    throw error;
  }
  return [];
}
