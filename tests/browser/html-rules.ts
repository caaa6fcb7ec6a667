import { StaticConfigLoader } from 'html-validate';

/** The rules that every page of the portal keeps as HTML. */
export const htmlRules = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How generated HTML is written is the generator's affair; what it says is ours.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attr-case': 'off',
    // A norm has the title it has.
    'long-title': 'off',
    // An id may begin with a digit, as anchors of findings and articles do.
    'valid-id': ['error', { relaxed: true }],
    // Charts place their marks by style.
    'no-inline-style': 'off',
    // Numbers are kept on one line by style.
    'tel-non-breaking': 'off',
  },
});
