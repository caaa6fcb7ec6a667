// The package carries no types: this much of it is used (https://github.com/digitalbazaar/jsonld.js).
declare module 'jsonld' {
  interface Loaded {
    readonly documentUrl: string;
    readonly document: object;
  }

  const jsonld: {
    readonly expand: (
      document: object,
      options: {
        readonly documentLoader: (url: string) => Promise<Loaded>;
        readonly base?: string;
        /** Whether it throws on what would be lost: a word that the context does not have. */
        readonly safe?: boolean;
      },
    ) => Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
