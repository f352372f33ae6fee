import type { Type } from '@nestjs/common';

/** A class whose members may all be missing, as Nest's mapped types make them. */
export function PartialType<Shape>(_base: Type<Shape>): Type<Partial<Shape>> {
  abstract class Partially {}
  return Partially as Type<Partial<Shape>>;
}
