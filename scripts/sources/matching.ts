/**
 * Which records `--only` means: a folder (`laws`), or one record (`laws/ley-1-2020`), with or without the content folder before it,
 * the `.md` behind it or a slash at its end. Nothing given means all.
 */
export const matching = (only: string | undefined): ((entry: { readonly file: string }) => boolean) => {
  if (only === undefined) return () => true;
  const wanted = only.replace(/^\.?\//, '').replace(/(?:\/|\.md)$/, '');
  const inside = (name: string): boolean => wanted === name || wanted.endsWith(`/${name}`);
  return ({ file }) => {
    const parts = file.replace(/\.md$/, '').split('/');
    return parts.some((_, index) => inside(parts.slice(0, index + 1).join('/')));
  };
};
