/**
 * `Losser bij ABEL, Enschede treedt uit` as two names. A name with a comma stands between double quotes, in which a
 * quote is written twice.
 * @returns undefined when a name is empty or a quote is not closed
 */
export function splitNames(text: string): readonly string[] | undefined {
  const names: string[] = [];
  const pattern = /\s*(?:"((?:[^"]|"")+)"|([^,"\s][^,]*?))\s*(,|$)/y;
  for (;;) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    const [, quoted, plain = '', end] = found;
    names.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '') return names;
  }
}
