import { timeOf } from '#views/format/date.ts';
import type { View } from '#views/site.ts';

import { type Cell, cell } from './table.ts';

/** When a record was last checked. */
export const checkedCell = (view: View, { checkedOn }: { readonly checkedOn: string }): Cell => {
  const { text, datetime } = timeOf(view, checkedOn);
  return cell(text, { datetime });
};
