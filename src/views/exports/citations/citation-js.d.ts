// Citation.js carries no types: this much of it is used (https://citation.js.org/api/0.8/).

declare module '@citation-js/core' {
  interface Registered {
    readonly has: (name: string) => boolean;
    readonly list: () => readonly string[];
    readonly add: (name: string, xml: string) => void;
    readonly get: (name: string) => string;
  }

  export const plugins: {
    readonly config: {
      readonly get: (plugin: '@csl') => { readonly styles: Registered; readonly locales: Registered };
    };
    readonly output: {
      readonly format: (name: 'bibliography', items: readonly object[], options: object) => string;
    };
    readonly input: {
      /** Reads a text in any format that a plugin knows. */
      readonly chain: (text: string, options: object) => Record<string, unknown>[];
    };
  };
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
