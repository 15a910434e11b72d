// What a reader chose on an earlier page holds before anything is painted, and hits have their place before they come. Loaded in the head, before the style sheet.
(() => {
  'use strict';
  const page = document.documentElement.dataset;
  page.script = '';
  if (/[?&]q=./.test(location.search)) page.query = '';
  for (const key of ['theme', 'names', 'text', 'previews', 'keys']) {
    try {
      const kept = localStorage.getItem(`scholion-${key}`);
      if (kept) page[key] = kept;
    } catch {
      // This browser keeps nothing.
    }
  }
})();
