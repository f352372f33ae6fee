// Prints how many tests passed and failed, from a report of Vitest: `node count-tests.mjs REPORT EXIT_STATUS`.
import { readFileSync } from 'node:fs';

const [report = '', exitStatus] = process.argv.slice(2);
const { passed, failed } = countsIn(report);
// A run that failed without a failing test, or without any test, counts as one failure.
const unexplained = failed === 0 && (exitStatus !== '0' || passed === 0) ? 1 : 0;
console.log(passed, failed + unexplained);

function countsIn(path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
