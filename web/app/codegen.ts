import type { CodegenConfig } from '@graphql-codegen/cli';

// What the queries in src/api give, as types. Scalars travel as text.
const config: CodegenConfig = {
  schema: '../../schema/*.graphql',
  documents: 'src/api/*.graphql',
  generates: {
    'src/api/generated/forms.ts': { plugins: ['./forms.mjs'] },
    'src/api/generated/': {
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
    },
  },
};

export default config;
