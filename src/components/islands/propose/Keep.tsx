import type { ProposeIsland } from '#views/propose/page.ts';

interface Props {
  words: ProposeIsland['words']['keep'];
  isKept: boolean;
  /** What was last done with what is kept, to be told. */
  told: 'failed' | 'forgotten' | undefined;
  onKeep: (isKept: boolean) => void;
  onForget: () => void;
}

/** Whether anything stays on the device: nothing does, until its reader asks for it. */
export function Keep({ words, isKept, told, onKeep, onForget }: Props) {
  return (
    <div className="keep">
      <label>
        <input type="checkbox" checked={isKept} onChange={({ target }) => onKeep(target.checked)} />{' '}
        {words.label}
      </label>
      <p className="meta">{words.note}</p>
      <p>
        <button type="button" onClick={onForget}>
          {words.forget}
        </button>
      </p>
      <p role="status">{told && words[told]}</p>
    </div>
  );
}
