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
}
}
})();
