import { it } from 'vitest';
it('x', async () => { const { run } = await import('../verify-tmp.mts'); await run((process.env['ONLY'] ?? '').split(',').filter(Boolean)); }, 600000);
