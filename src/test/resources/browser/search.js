// Asks the search engine, on a page with this language: the addresses of the first hits, each with one of its filters.
async (words, filters, shown, languages) => {
  const engine = await import(new URL('/vendor/pagefind/pagefind.js', location.href));
  const index = await engine.createInstance({ baseUrl: '/' });
  await index.init();
  // The engine takes an index at its own address for one that it has; another spelling of the address is another.
  for (const language of languages) await index.mergeIndex('/vendor/./pagefind/', { language });
  const { results } = await index.search(words || null, { filters });
  const hits = await Promise.all(results.slice(0, 40).map(r => r.data()));
  return hits.map(h => `${h.raw_url} ${(h.filters[shown] ?? []).join(' ')}`.trim());
}
