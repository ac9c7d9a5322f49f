/**
 * The last line of a run, alone: how many tests passed and failed. A suite that does not load counts as a failed
 * test. Written on exit, as Jest's own summary always comes after the other reporters.
 */
export default class Count {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const aloud = skipped > 0 ? `\n${skipped} skipped: their titles say why.\n` : '';
    const counts = `${results.numPassedTests} passed, ${failed} failed`;
    process.once('exit', () => process.stdout.write(`${aloud}\n${counts}\n`));
  }
}
