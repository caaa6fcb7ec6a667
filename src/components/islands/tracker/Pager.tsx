import { fill } from '#i18n/words.ts';
import { numberWords } from '#views/format/number.ts';

import type { TrackerProps } from './props.ts';

interface Props {
  props: TrackerProps;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** Before and after, where the results fill more than one page. */
export const Pager = ({ props, page, pages, onPage }: Props) => {
  const labels = props.words.tracker;
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={labels.pages}>
      <button type="button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {labels.previous}
      </button>
      <span>{fill(labels.pageOf, { page: numberWords(props, page), pages: numberWords(props, pages) })}</span>
      <button type="button" disabled={page === pages} onClick={() => onPage(page + 1)}>
        {labels.next}
      </button>
    </nav>
  );
};
