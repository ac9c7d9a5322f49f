/** A preview of an application, as an applicant's system asks for it. */
export const PREVIEW = `query ($input: PreviewApplicationInput!, $operations: [OperationToPreviewInput!]) {
  previewApplication(input: $input, operations: $operations) {
    __typename
    ... on Refusal { code message }
    ... on ApplicationPreview {
      on department { code } region { code }
      agreements { source { code } items { coordinate } state replyBy replyByCertain }
      clients { id speaksFor }
      operations { name fields { coordinate path listed items { id } answers {
        client { id } today { answer code } then { answer code message } opened
      } } }
    }
  }
}`;
/** A need with what is open, shared on conditions and withheld. */
export const NEED =
  'query Need { need(id: "need-445102010018-01") { title contactName contactPhone rejectedFor } }';

type Answers = { client: { id: string }; today: Got; then: Got; opened: boolean }[];
interface Got {
  readonly answer: string;
  readonly code: string | null;
}
export interface Field {
  readonly coordinate: string;
  readonly answers: Answers;
}
/** A field's answers for one client, as `today → then`. */
export const forClient = (client: string, fields: Field[]) =>
  fields.map(({ coordinate, answers }) => {
    const found = answers.find((each) => each.client.id === client);
    const word = (got: Got | undefined) => got?.code ?? got?.answer;
    return [coordinate, `${word(found?.today)} → ${word(found?.then)}`];
  });
