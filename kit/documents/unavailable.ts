/** The database of documents cannot be opened, in a sentence for the operator. */
export class DocumentsUnavailable extends Error {
  constructor(address: string, { cause }: { cause: unknown }) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `MongoDB at ${withoutSecrets(address)} cannot be opened (${withoutSecrets(reason)}): check the address, user ` +
        'and password in it, and that MongoDB is running.',
    );
    this.name = 'DocumentsUnavailable';
  }
}

/** User and password of an address, and its options, which may hold others, are nobody's business. */
function withoutSecrets(text: string): string {
  return text.replace(/\/\/\S*@/g, '//').replace(/\?\S*/g, '');
}
