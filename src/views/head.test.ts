import { expect, it } from 'vitest';

import { scriptJson } from './head.ts';

it('cannot be ended by what it holds, and says the same', () => {
  const value = { name: '</script><!-- ¿Ñ? "x"' };
  expect(scriptJson(value)).not.toContain('<');
  expect(JSON.parse(scriptJson(value))).toEqual(value);
});
