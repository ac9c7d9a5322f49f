/** The card by hand, in a process of its own: `script.ts DATABASE_URL`. */
import { answerParent, cpuUsed } from '../processes/answering.ts';
import { type Card, cardByHand } from './byHand.ts';
import type { Statement } from './statements.ts';

const [url = ''] = process.argv.slice(2);

let card: Card = async () => {
  throw new Error('It has not learned the statements yet.');
};

answerParent(null, {
  cpu: cpuUsed,
  /** Takes the statements that the house has sent. */
  learn: (statements: readonly Statement[]) => {
    card = cardByHand(url, statements);
  },
  /** The cards of these communities, one after the other. */
  print: async (codes: readonly string[]) => {
    const printed: string[] = [];
    for (const code of codes) printed.push(await card(code));
    return printed;
  },
});
