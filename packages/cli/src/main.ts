#!/usr/bin/env node
import { nodeIo } from './node-io.ts';
import { main } from './run.ts';

// Not `process.exit`: what is still being written to a pipe would be lost.
process.exitCode = main(process.argv.slice(2), nodeIo());
