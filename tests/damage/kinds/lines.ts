import { anyFile, type Kind, type Target, withLine, withYaml } from './kind.ts';
import type { Chance } from '../chance.ts';

const someLine = ({ lines }: Target, { below }: Chance): number => below(lines.length);

/** Damages of an editor that moves whole lines. */
export const lineKinds: readonly Kind[] = [
  {
    name: 'a line cut',
    of: anyFile,
    make: (target, chance) => withLine(target.lines, someLine(target, chance), undefined),
  },
  {
    name: 'some lines cut',
    of: anyFile,
    make: (target, chance) =>
      target.lines.toSpliced(someLine(target, chance), 1 + chance.below(12)).join('\n'),
  },
  {
    name: 'a line doubled',
    of: anyFile,
    make: (target, chance) => {
      const at = someLine(target, chance);
      return target.lines.toSpliced(at, 0, target.lines[at] ?? '').join('\n');
    },
  },
  {
    name: 'two lines exchanged',
    of: anyFile,
    make: (target, chance) => {
      const [one, other] = [someLine(target, chance), someLine(target, chance)];
      return target.lines
        .with(one, target.lines[other] ?? '')
        .with(other, target.lines[one] ?? '')
        .join('\n');
    },
  },
  {
    name: 'a line joined to the next',
    of: anyFile,
    make: (target, chance) => {
      const at = someLine(target, chance);
      return target.lines.toSpliced(at, 2, target.lines.slice(at, at + 2).join('')).join('\n');
    },
  },
  {
    name: 'a line set in or out',
    of: withYaml,
    make: (target, chance) => {
      const at = someLine(target, chance);
      const line = target.lines[at] ?? '';
      const moved = chance.pick([`  ${line}`, ` ${line}`, line.replace(/^ {1,2}/, ''), line.trimStart()]);
      return moved === line ? undefined : withLine(target.lines, at, moved);
    },
  },
  {
    name: 'a line moved into another file',
    of: withYaml,
    make: (target, chance) => {
      const other = new TextDecoder().decode(chance.pick(target.others).bytes).split('\n');
      return target.lines.toSpliced(someLine(target, chance), 0, chance.pick(other)).join('\n');
    },
  },
];
