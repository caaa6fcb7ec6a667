import { type RefObject, useState } from 'react';

import { useSlash } from './slash.ts';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  label: string;
}

/** The `/` key as a way to the search, and the box that turns it off: software that is spoken to may type single keys (WCAG 2.1.4). */
export const SlashKey = ({ box, label }: Props) => {
  const [isOn, setOn] = useState(true);
  useSlash(box, isOn);
  return (
    <label className="slash-key meta">
      <input type="checkbox" checked={isOn} onChange={({ target }) => setOn(target.checked)} />
      <span>{label}</span>
    </label>
  );
};
