/** Does one thing at a time; of what comes in meanwhile only the newest is done next. */

/**
 * @param handle - what is done with one item; must not reject
 * @returns takes an item
 */
export function newestOnly<Item>(handle: (item: Item) => Promise<void>): (item: Item) => void {
  let isBusy = false;
  let next: { readonly item: Item } | undefined;
  const work = async (): Promise<void> => {
    isBusy = true;
    while (next) {
      const { item } = next;
      next = undefined;
      await handle(item);
    }
    isBusy = false;
  };
  return (item) => {
    next = { item };
    if (!isBusy) void work();
  };
}
