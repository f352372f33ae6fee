// Runs the command line as built, in the folder that pnpm was called from: `pnpm -s privet scan src`.
process.chdir(process.env.INIT_CWD ?? '.');
await import('../packages/cli/dist/main.js');
