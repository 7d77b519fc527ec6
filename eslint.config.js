import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/** Defects that need no types to be seen; what TypeScript reports itself is left to it. */
const plain = {
  'array-callback-return': 'error',
  eqeqeq: 'error',
  'no-await-in-loop': 'off',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-else-return': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': 'error',
  'no-misleading-character-class': 'error',
  'no-self-compare': 'error',
  'no-useless-backreference': 'error',
  'no-useless-escape': 'error',
  'no-useless-rename': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

/** Defects that only types show. The whole type-checked set costs far more time and finds little more. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: one name for one thing, in every file that uses it.',
};

/** The core gets the same bytes from the same input, so it knows neither time nor chance. */
const impure = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The core is pure: no randomness.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core is pure: no clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core is pure: no clock. Dates come from the data.',
  },
];

export default typescript.config(
  { ignores: ['.astro/', '.cache/', 'coverage/', 'dist/', 'portable/', 'tests/site/own-site/'] },
  {
    // A rule that is wrong somewhere is changed here, where everybody sees it, not switched off in a line.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: plain,
  },
  ...typescript.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    files: ['{src,scripts,tests}/**/*.{ts,mjs}', '*.ts'],
    ignores: ['**/*.astro/*'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['{src,scripts}/**/*.{ts,mjs,astro}'],
    // A translator has one file of a language.
    ignores: ['src/interface/languages/*.ts'],
    rules: { 'max-lines': ['error', { max: 200 }] },
  },
  // Each module that is declared there imports for itself.
  { files: ['src/interface/parts.d.ts'], rules: { 'no-duplicate-imports': 'off' } },
  { files: ['src/**/*.{ts,astro}'], rules: { 'no-console': 'error' } },
  { files: ['src/{loader,integrations}/**'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...impure] } },
);
