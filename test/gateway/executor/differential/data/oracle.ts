import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  Kind,
  buildASTSchema,
  execute,
  parse,
  printSchema,
  visit,
} from 'graphql';
import type { Mood } from './mood.ts';
import type { Truth } from './truth.ts';
import { type Ref, isRef } from './values.ts';

/** Answers with all the data at hand, in one execution. */
export class Oracle {
  readonly #truth: Truth;
  readonly #api: GraphQLSchema;
  readonly #lenient: GraphQLSchema;

  constructor(truth: Truth, api: GraphQLSchema) {
    this.#truth = truth;
    this.#api = api;
    this.#lenient = lenient(api);
  }

  answer(document: DocumentNode, variableValues: Record<string, unknown>, mood: Mood) {
    return this.#execute(this.#api, document, variableValues, mood);
  }

  /** The same where any field may be null: then every failure is told, and none ends what stands beside it. */
  failures(document: DocumentNode, variableValues: Record<string, unknown>, mood: Mood) {
    return this.#execute(this.#lenient, document, variableValues, mood);
  }

  async #execute(
    schema: GraphQLSchema,
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    mood: Mood,
  ): Promise<FormattedExecutionResult> {
    const fieldResolver: GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> = (
      source,
      args,
      _,
      { fieldName, parentType },
    ) => {
      const ref: Ref = isRef(source) ? source : { type: parentType.name, id: mood.next(parentType.name) };
      if (mood.failing && this.#truth.fails(ref, fieldName)) throw new Error('It fails.');
      return this.#truth.value(ref, fieldName, args);
    };
    const typeResolver: GraphQLTypeResolver<unknown, unknown> = (value) => (value as Ref).type;
    const result = await execute({ schema, document, variableValues, fieldResolver, typeResolver });
    return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  }
}

function lenient(schema: GraphQLSchema): GraphQLSchema {
  const strip = { NonNullType: { leave: ({ type }: { type: unknown }) => type } };
  const document = visit(parse(printSchema(schema)), {
    [Kind.FIELD_DEFINITION]: {
      leave: (node) => ({ ...node, type: visit<typeof node.type>(node.type, strip) }),
    },
  });
  return buildASTSchema(document, { assumeValid: true });
}
