import { type ReactNode } from 'react';

import type { Option } from './spans.ts';

interface SelectProps {
  label: string;
  name: string;
  value: string;
  /** What stands first and chooses nothing: absent where there is always a choice. */
  none?: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

/** A labelled list to choose one from; what is chosen by nobody is ''. */
export const Select = ({ label, name, value, none, options, onChange }: SelectProps) => (
  <label className="chart-select">
    <span>{label}</span>
    <select name={name} value={value} onChange={({ target }) => onChange(target.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </label>
);

/** Controls that belong together, with their name. */
export const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <fieldset>
    <legend>{name}</legend>
    {children}
  </fieldset>
);
