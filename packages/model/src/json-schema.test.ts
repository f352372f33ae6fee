import { describe, expect, expectTypeOf, it } from 'vitest';

import {
  objectOf,
  optional,
  wordsOf,
  type JsonSchema,
  type OptionalProperty,
  type PropertySchemas,
} from './json-schema.ts';

interface Parcel {
  readonly weight: number;
  readonly note?: string;
}

describe('objectOf', () => {
  it('requires what the type requires and refuses other keys', () => {
    expect(objectOf<Parcel>('A parcel.', { weight: { type: 'integer' }, note: optional({ type: 'string' }) })).toEqual({
      description: 'A parcel.',
      type: 'object',
      properties: { weight: { type: 'integer' }, note: { type: 'string' } },
      required: ['weight'],
      additionalProperties: false,
    });
  });

  it('makes the compiler compare optionality with the type', () => {
    expectTypeOf<PropertySchemas<Parcel>['note']>().toEqualTypeOf<OptionalProperty>();
    expectTypeOf<OptionalProperty>().not.toExtend<PropertySchemas<Parcel>['weight']>();
    expectTypeOf<JsonSchema>().not.toExtend<PropertySchemas<Parcel>['note']>();
  });
});

describe('wordsOf', () => {
  it('lists the words of a union', () => {
    expect(wordsOf<'paper' | 'wood'>({ paper: true, wood: true })).toEqual({ enum: ['paper', 'wood'] });
  });
});
