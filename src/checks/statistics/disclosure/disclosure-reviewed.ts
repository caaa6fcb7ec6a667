import { fieldIssue, type Rule } from '#checks/rule.ts';

/** A review of small cells says who, when and why. */
export const disclosureReviewed: Rule = {
  name: 'disclosure-reviewed',
  check: (archive) =>
    archive.statistics.all.flatMap(({ file, disclosure }) => {
      if (disclosure?.reviewedBy === undefined) return [];
      const absent = (['reviewedOn', 'why'] as const).filter((key) => disclosure[key] === undefined);
      if (absent.length === 0) return [];
      return [
        fieldIssue(
          'disclosure-reviewed',
          file,
          ['disclosure', 'reviewedBy'],
          {
            es: `dice quién revisó las celdas pequeñas, pero falta ${absent.map((key) => `«${key}»`).join(' y ')}.`,
            en: `it says who reviewed the small cells, but ${absent.map((key) => `“${key}”`).join(' and ')} is missing.`,
          },
          {
            es: 'Añada la fecha (reviewedOn) y la razón (why); sin ellas la revisión no cuenta.',
            en: 'Add the date (reviewedOn) and the reason (why); without them the review does not count.',
          },
        ),
      ];
    }),
};
