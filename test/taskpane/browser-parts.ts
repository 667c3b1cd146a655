/** What browsers have and jsdom has not. */

class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function addBrowserParts(): void {
  globalThis.ResizeObserver ??= NoResize;
  // As in newer browsers: a promise, which the types of TypeScript do not know yet.
  Element.prototype.scrollIntoView ??= async () => undefined;
  window.matchMedia ??= (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
}
