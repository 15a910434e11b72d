// Everything was reached once, in the order of reading, in view, with an outline.
() => {
  const shown = e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') || ''} "${e.textContent.trim().slice(0, 30)}"`;
  const found = [];
  const reached = window.reached.map(r => r.element);
  window.reachable.filter(e => !reached.includes(e)).forEach(e => found.push(`not reached: ${shown(e)}`));
  window.reached.filter(r => !r.outline).forEach(r => found.push(`no outline: ${shown(r.element)}`));
  window.reached.filter(r => !r.inView).forEach(r => found.push(`out of view: ${shown(r.element)}`));
  for (let i = 1; i < window.reachable.length && i < reached.length; i++) {
    if (reached[i] !== window.reachable[i]) { found.push(`${i}: ${shown(reached[i])} instead of ${shown(window.reachable[i])}`); break; }
  }
  return found.slice(0, 10);
}
