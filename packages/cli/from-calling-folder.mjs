// Runs the built command where the package manager was called from, not in the workspace root that it changes to.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
await import('./dist/main.js');
