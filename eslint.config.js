import js from '@eslint/js';
import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Types and fields of all rooms stand in the composed graph, which no single room's file holds. */
const GRAPH = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'schema/supergraph.graphql' } },
};

export default defineConfig(
  globalIgnores([
    '**/generated/',
    'console/explorer/dist/',
    'coverage/',
    '.data/',
    'schema/supergraph.graphql',
    'schema/*/registers.graphql',
    'schema/*/verification.graphql',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js}'],
    extends: [js.configs.recommended, comments.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      '@eslint-community/eslint-comments/require-description': 'error',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // An interface that wants a promise is met by an async function, whether it waits for anything or not.
      '@typescript-eslint/require-await': 'off',
      // Interfaces here are of functions that use no `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['cli/house/operator.ts', 'cli/run/tasks.ts', 'kit/http/unreported.ts', 'test/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read once, in cli/house/operator.ts: take it from Config.',
        },
      ],
    },
  },
  {
    // What a graph answers is not known before it is asked: a test says what it expects of it.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['schema/*.graphql', 'schema/*/*.graphql'],
    ignores: ['schema/operations/**'],
    plugins: { '@graphql-eslint': { rules: graphql.rules } },
    languageOptions: GRAPH,
    rules: {
      '@graphql-eslint/lone-schema-definition': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get'] },
          'FieldDefinition[parent.name.value=Mutation]': { forbiddenPrefixes: ['mutation'] },
          types: { style: 'PascalCase', forbiddenSuffixes: ['Type', 'Enum', 'Interface', 'Union'] },
        },
      ],
    },
  },
  {
    // A secondment is reached by its key alone, and the vocabulary's own enums by its directives; and its file begins
    // with what no description can be put on.
    files: ['schema/grid.graphql', 'schema/directives.graphql'],
    rules: {
      '@graphql-eslint/no-unreachable-types': 'off',
      '@graphql-eslint/no-hashtag-description': 'off',
    },
  },
  {
    files: ['schema/operations/**/*.graphql', 'test/contract/*.graphql'],
    // Not all of it is in the graph yet.
    ignores: ['test/contract/{collect-once,inputs}.graphql'],
    plugins: { '@graphql-eslint': { rules: graphql.rules } },
    languageOptions: GRAPH,
    rules: {
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/fields-on-correct-type': 'error',
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/no-deprecated': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/scalar-leafs': 'error',
      '@graphql-eslint/value-literals-of-correct-type': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        { OperationDefinition: 'PascalCase', VariableDefinition: 'camelCase' },
      ],
    },
  },
);
