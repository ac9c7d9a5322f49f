/**
 * Loaded before a command (`node --import`): a checkout installed without its install script, or changed since,
 * has its database clients generated first. Where all is current, six small files are read and nothing more.
 */
import { generateClients, roomsBehind } from './clients.ts';

const behind = roomsBehind();
if (behind.length > 0) {
  process.stderr.write(`Generating the database clients of ${behind.join(', ')}…\n`);
  const failed = (await generateClients(behind)).find(({ ok }) => !ok);
  if (failed) {
    process.stderr.write(
      `${failed.output}\nThe database client of ${failed.task.name} cannot be generated.\n`,
    );
    process.exit(1);
  }
}
