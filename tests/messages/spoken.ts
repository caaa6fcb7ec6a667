import ts from 'typescript';

/** A text of the program with its Spanish and English, as it stands in the code: what is put in is shown as “…”. */
export interface Spoken {
  /** File and line. */
  readonly at: string;
  readonly file: string;
  /** Names of what it is part of, from the outermost: `said`, `noFile`. */
  readonly names: readonly string[];
  /** Whether it tells what to do about a problem. */
  readonly isHint: boolean;
  readonly es: readonly string[];
  readonly en: readonly string[];
}

const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;

/** Every text that an expression can be; nothing where none of it stands in the code. */
const textsOf = (given: ts.Expression): string[] => {
  const node = bare(given);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<string[]>(
      (texts, { expression, literal }) => {
        const within = textsOf(expression);
        const put = within.length > 0 ? within : ['…'];
        return texts.flatMap((text) => put.map((each) => text + each + literal.text)).slice(0, 16);
      },
      [node.head.text],
    );
  if (ts.isBinaryExpression(node))
    return textsOf(node.left).flatMap((left) => textsOf(node.right).map((right) => left + right));
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return textsOf(node.body);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const list = bare(node.expression.expression);
    if (node.expression.name.text === 'join' && ts.isArrayLiteralExpression(list))
      return [list.elements.flatMap((each) => textsOf(each).slice(0, 1)).join('\n')];
    if (node.expression.name.text === 'trim') return textsOf(list);
  }
  return [];
};

const nameOf = (node: ts.PropertyName | ts.BindingName | undefined): string | undefined =>
  node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : undefined;

/** The value of a property of a group, whether an expression or a method that returns one. */
const valueOf = (group: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => {
  const found = group.properties.find((each) => nameOf(each.name) === name);
  return found && ts.isPropertyAssignment(found) ? bare(found.initializer) : undefined;
};

/** Names of what a node is part of, from the outermost. */
const namesAround = (node: ts.Node): string[] => {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    const name =
      ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at)
        ? nameOf(at.name)
        : undefined;
    if (name !== undefined && name !== 'es' && name !== 'en') names.unshift(name);
  }
  return names;
};

/** Which argument of the functions of a file has one of the names; by the name of the function. */
export const parameterPlaces = (file: ts.SourceFile, wanted: readonly string[]): Map<string, number> => {
  const places = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer)) {
      const at = node.initializer.parameters.findIndex(({ name }) => wanted.includes(nameOf(name) ?? ''));
      const name = nameOf(node.name);
      if (at !== -1 && name !== undefined) places.set(name, at);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
};

/** Whether a text stands where a hint is expected: after `hint:`, or as that argument of a function that takes one. */
const isHintAt = (node: ts.Node, places: ReadonlyMap<string, number>): boolean => {
  for (
    let [child, at]: [ts.Node, ts.Node | undefined] = [node, node.parent];
    at;
    [child, at] = [at, at.parent]
  ) {
    if (ts.isPropertyAssignment(at)) return nameOf(at.name) === 'hint';
    if (ts.isCallExpression(at) && ts.isIdentifier(at.expression))
      return places.get(at.expression.text) === at.arguments.indexOf(child as ts.Expression);
    if (ts.isVariableDeclaration(at))
      return ['hint', 'remedy', 'remedies', 'restore'].includes(nameOf(at.name) ?? '');
  }
  return false;
};

/** Every text of a file that is given in Spanish and in English side by side, as a pair or as two tables with the same names. */
export const spokenIn = (file: ts.SourceFile, places: ReadonlyMap<string, number>): Spoken[] => {
  const found: Spoken[] = [];
  const pair = (
    es: ts.Expression,
    en: ts.Expression | undefined,
    names: readonly string[],
    isHint: boolean,
  ): void => {
    if (ts.isObjectLiteralExpression(es)) {
      for (const { name } of es.properties) {
        const key = nameOf(name);
        const [one, other] = [es, en].map((group) =>
          key !== undefined && group && ts.isObjectLiteralExpression(group) ? valueOf(group, key) : undefined,
        );
        if (key !== undefined && one) pair(one, other, [...names, key], isHint);
      }
      return;
    }
    const { line } = file.getLineAndCharacterOfPosition(es.getStart(file));
    const [spanish, english] = [textsOf(es), en ? textsOf(en) : []];
    if (spanish.length > 0)
      found.push({
        at: `${file.fileName}:${line + 1}`,
        file: file.fileName,
        names,
        isHint,
        es: spanish,
        en: english,
      });
  };
  const inTurn = parameterPlaces(file, ['es']);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const es = valueOf(node, 'es');
      if (es) pair(es, valueOf(node, 'en'), namesAround(node), isHintAt(node, places));
    }
    // A function that gives both as a list, and one that takes both as arguments in turn.
    if (ts.isReturnStatement(node) && node.expression && ts.isArrayLiteralExpression(node.expression)) {
      const [es, en] = node.expression.elements;
      if (es && en && textsOf(es).some((text) => /\p{L}{3,} \p{L}/u.test(text)))
        pair(es, en, namesAround(node), false);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const at = inTurn.get(node.expression.text) ?? NaN;
      const [es, en] = [node.arguments[at], node.arguments[at + 1]];
      if (es && en) pair(es, en, namesAround(node), false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};
