/** The ledger cannot be written: what needs an entry is not answered. */
export class LedgerUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'The ledger cannot be written now, and nothing that has to be entered is answered: try again.',
      options,
    );
    this.name = 'LedgerUnavailable';
  }
}
