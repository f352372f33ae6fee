import { describe, expect, it } from 'vitest';
import { threadCount, worthThread } from './thread-count.ts';

const machine = { cores: 8, memory: 64e9 };
const large = worthThread * 2;

describe('the number of threads', () => {
  it('is one where nobody shall help, or nothing is to be shared', () => {
    expect(threadCount('off', [large, large], machine)).toBe(1);
    expect(threadCount('auto', [large], machine)).toBe(1);
    expect(threadCount('auto', [], machine)).toBe(1);
    expect(threadCount(4, [large], machine)).toBe(1);
  });

  it('is what is asked for, but no more than there are programs', () => {
    expect(threadCount(2, [1, 1, 1], { cores: 1, memory: 1e9 })).toBe(2);
    expect(threadCount(5, [1, 1, 1], machine)).toBe(3);
  });

  it('is not raised by programs that together cost less than to start a thread', () => {
    expect(threadCount('auto', [large, 1000, 1000, 1000], machine)).toBe(1);
    expect(threadCount('auto', [large, worthThread], machine)).toBe(2);
    expect(threadCount('auto', [large, large, large], machine)).toBe(3);
  });

  it('is no more than cores and memory allow', () => {
    const programs = Array.from({ length: 20 }, () => large);
    expect(threadCount('auto', programs, machine)).toBe(8);
    expect(threadCount('auto', programs, { cores: 8, memory: 8e9 })).toBe(2);
    expect(threadCount('auto', programs, { cores: 8, memory: 1e9 })).toBe(1);
  });
});
