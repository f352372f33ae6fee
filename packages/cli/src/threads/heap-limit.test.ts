import { expect, it } from 'vitest';
import { heapLimit } from './heap-limit.ts';

it('is half of a large memory, and never less than is usual', () => {
  expect(heapLimit(64 * 2 ** 30)).toBe(32 * 1024);
  expect(heapLimit(2 * 2 ** 30)).toBe(4144);
});
