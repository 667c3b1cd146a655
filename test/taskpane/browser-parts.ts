/** What browsers have and jsdom has not. */

class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function addBrowserParts(): void {
  globalThis.ResizeObserver ??= NoResize;
  Element.prototype.scrollIntoView ??= () => undefined;
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
