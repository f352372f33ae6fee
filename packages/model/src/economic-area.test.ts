import { describe, expect, it } from 'vitest';
import { isInEconomicArea } from './economic-area.ts';

describe('isInEconomicArea', () => {
  it.each(['DE', 'GR', 'IE', 'IS', 'LI', 'NO', 'RE'])('%s is', (country) => {
    expect(isInEconomicArea(country)).toBe(true);
  });

  it.each(['CH', 'GB', 'US', 'SJ', 'NC', 'de', ''])("'%s' is not", (country) => {
    expect(isInEconomicArea(country)).toBe(false);
  });
});
