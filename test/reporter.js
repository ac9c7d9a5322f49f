/**
 * The last line of a run, alone: how many tests passed and failed. A suite that does not load counts as a failed
 * test. Written on exit, as Jest's own summary always comes after the other reporters.
 */
export default class Count {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    process.once('exit', () => process.stdout.write(`\n${counts.join(', ')}\n`));
  }
}
