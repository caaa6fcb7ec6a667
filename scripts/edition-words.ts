import type { EditionScores } from '#domain/scores/editions.ts';
import { scorecardName } from '#model/scorecard.ts';

/** What the command says of editions. */
export const said = {
  es: {
    usage: [
      'Uso:',
      '  npm run edition -- list        las ediciones y cómo están',
      '  npm run edition -- show ID     los puntajes de una',
      '  npm run edition -- close ID    la cierra: sus puntajes ya no cambian',
    ].join('\n'),
    broken: 'Con problemas en los registros no hay puntajes: «npm run check» dice cuáles y cómo repararlos.',
    unknown: (id: string, known: string) => `No hay una edición «${id}». Hay: ${known}.`,
    closedBefore: (id: string, on: string) =>
      `La edición «${id}» se cerró el ${on}. Lo cerrado no se vuelve a calcular: una corrección se publica en «errata:», en editions/${id}.yaml.`,
    future: (id: string, asOf: string, today: string) =>
      `La edición «${id}» habla del ${asOf} y hoy es ${today}: ciérrela ese día o después.`,
    done: (id: string, on: string, count: number) =>
      `Edición «${id}» cerrada el ${on}: ${count} ${count === 1 ? 'cuadro' : 'cuadros'} en editions/${id}.lock.json. Guarde también editions/${id}.yaml.`,
    open: 'abierta',
    closed: 'cerrada',
    none: 'no alcanza',
    coverage: (percent: number) => `cobertura ${percent} %`,
    nothing: 'nada que calificar',
  },
  en: {
    usage: [
      'Usage:',
      '  npm run edition -- list        the editions and how they stand',
      '  npm run edition -- show ID     the scores of one',
      '  npm run edition -- close ID    closes it: its scores do not change any more',
    ].join('\n'),
    broken:
      'With problems in the records there are no scores: “npm run check” says which and how to mend them.',
    unknown: (id: string, known: string) => `There is no edition “${id}”. There are: ${known}.`,
    closedBefore: (id: string, on: string) =>
      `The edition “${id}” was closed on ${on}. What is closed is not worked out again: a correction is published in “errata:”, in editions/${id}.yaml.`,
    future: (id: string, asOf: string, today: string) =>
      `The edition “${id}” speaks of ${asOf} and today is ${today}: close it on that day or later.`,
    done: (id: string, on: string, count: number) =>
      `Edition “${id}” closed on ${on}: ${count} ${count === 1 ? 'scorecard' : 'scorecards'} in editions/${id}.lock.json. Keep editions/${id}.yaml too.`,
    open: 'open',
    closed: 'closed',
    none: 'not enough',
    coverage: (percent: number) => `coverage ${percent}%`,
    nothing: 'nothing to rate',
  },
};

/** A short table of editions, of the whole of each or of every scorecard. */
export const editionTable = (
  editions: readonly EditionScores[],
  words: (typeof said)['es'],
  isWhole: boolean,
): string =>
  editions
    .flatMap(({ edition, result }) => {
      const stand = edition.lock ? `${words.closed} ${edition.lock.closedOn}` : words.open;
      const cards = isWhole ? result.scorecards : result.scorecards.filter(({ kind }) => kind === 'whole');
      return cards.map(({ kind, code, score }) =>
        [
          edition.id,
          result.asOf,
          result.method.id,
          stand,
          scorecardName(kind, code),
          score.percent === undefined ? words.none : `${score.percent} %`,
          score.coveragePercent === undefined ? words.nothing : words.coverage(score.coveragePercent),
        ].join('  '),
      );
    })
    .join('\n');
