/** What a spreadsheet may run as a formula, apostrophes put in front of it included: as in the files that the portal hands out. */
const formula = /^'*(?:\p{Cc}|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** A text as it was before an apostrophe was put in front of it against being run as a formula. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

/** A text with an apostrophe in front where a spreadsheet might run it, or where its own would be taken for such a guard. */
export const withGuard = (text: string, where: 'csv' | 'xlsx'): string =>
  formula.test(text) && (where === 'csv' || text.startsWith("'")) ? `'${text}` : text;
