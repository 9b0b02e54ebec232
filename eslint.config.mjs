import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'scripts/', 'node_modules/', 'examples/', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      'no-console': 'error',
      // What only a finding needs is loaded with the first one; judging is synchronous, so import() cannot do it.
      '@typescript-eslint/no-require-imports': ['error', { allow: ['^ajv$', '^node:crypto$'] }],
    },
  },
);
