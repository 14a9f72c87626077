import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

const only = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })
const anotherFeature = { group: ['@/features/*/*'], message: 'Use a feature through its index.ts.' }
const layout = [
  'max-attributes-per-line',
  'singleline-html-element-content-newline',
  'multiline-html-element-content-newline',
  'html-self-closing',
  'html-indent',
  'html-closing-bracket-newline',
  'first-attribute-linebreak',
  'multi-word-component-names',
]

export default [
  { ignores: ['src/shared/api/schema.d.ts', 'src/components.d.ts', 'node_modules/**'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { rules: Object.fromEntries(layout.map((rule) => [`vue/${rule}`, 'off'])) },
  { rules: { 'vue/require-default-prop': 'off', 'no-undef': 'off', 'max-lines': ['error', 200] } },
  { files: ['src/**/*.vue'], rules: { 'vue/max-lines-per-block': ['error', { template: 90, script: 90 }] } },
  { rules: only([anotherFeature]) },
  {
    files: ['src/shared/**'],
    rules: only([{ group: ['@/features/**', '@/app/**', '@/phone/**'], message: 'shared knows no feature.' }]),
  },
  {
    files: ['src/features/**'],
    rules: only([anotherFeature, { group: ['@/app/**', '@/phone/**'], message: 'A feature knows no shell.' }]),
  },
]
