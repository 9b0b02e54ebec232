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
    },
  },
);
