// A note reference leads to its note, and the note leads back to the reference.
() => {
  const found = [];
  const refs = [...document.querySelectorAll('[role="doc-noteref"]')];
  const follow = link => document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
  for (const ref of refs) {
    const note = follow(ref);
    const back = note?.querySelector('[role="doc-backlink"]');
    if (!note?.matches('[role="note"]')) found.push(`${ref.getAttribute('href')} is no note`);
    else if (!back) found.push(`the note ${note.id} does not lead back`);
    else if (!(ref.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING)) found.push(`the note ${note.id} stands before its words`);
    else if (back.textContent.trim().split(' ')[0] !== ref.textContent.trim()) found.push(`the note ${note.id} has another number`);
  }
  for (const back of document.querySelectorAll('[role="doc-backlink"]')) {
    const words = follow(back);
    const note = back.closest('[role="note"]');
    const there = words?.matches('[role="doc-noteref"]') ? [words] : [...(words?.querySelectorAll('[role="doc-noteref"]') || [])];
    if (!there.some(ref => follow(ref) === note)) found.push(`${back.getAttribute('href')} does not lead to the reference of ${note.id}`);
  }
  return found.slice(0, 10);
}
