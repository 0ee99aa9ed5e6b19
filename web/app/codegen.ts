import type { CodegenConfig } from '@graphql-codegen/cli';

// What is asked for, as types. Scalars travel as text.
const shared = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    onlyOperationTypes: true,
    useTypeImports: true,
    strictScalars: true,
    // ask throws away what comes with errors, so that nobody sees such a null.
    nullability: { errorHandlingClient: true },
    scalars: {
      DateTime: 'string',
      JurisdictionCode: 'string',
      LanguageTag: 'string',
      LocalDate: 'string',
      PartialDate: 'string',
      URL: 'string',
    },
  },
} as const;

const config: CodegenConfig = {
  schema: '../../schema/*.graphql',
  generates: {
    'src/api/generated/forms.ts': { plugins: ['./forms.mjs'] },
    'src/api/generated/': { ...shared, documents: 'src/api/*.graphql' },
    // What the first view needs none of is not loaded with it. The fragments of commits, facts and their evidence are those of both.
    'src/api/later/generated/': { ...shared, documents: ['src/api/later/*.graphql', 'src/api/commit.graphql', 'src/api/country.graphql', 'src/api/provenance.graphql'] },
  },
};

export default config;
