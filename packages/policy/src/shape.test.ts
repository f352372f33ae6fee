import { describe, expect, it } from 'vitest';
import { ConfigurationError, dictionaryOf, listOf, number, objectOf, objectOr, oneOf, text, yes } from './shape.ts';

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
    expect(() => door(value, 'door')).toThrow(new ConfigurationError(message));
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
