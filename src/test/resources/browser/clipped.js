// No text may stick out of the window, of its drawing, or of a box that hides what sticks out. A box that scrolls may
// hold more than it shows, if the keyboard can reach and scroll it, or what is in it.
() => {
  const found = [];
  const slack = 1.5;
  const inside = (inner, outer) => inner.left >= outer.left - slack && inner.right <= outer.right + slack
    && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
  const sideways = (inner, outer) => inner.left >= outer.left - slack && inner.right <= outer.right + slack;
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const page = { left: 0, right: document.documentElement.clientWidth };
  const boxes = new Map();
  for (const box of document.body.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(box);
    if (['auto', 'scroll'].includes(overflowX)) boxes.set(box, 'scrolls');
    else if (['hidden', 'clip'].includes(overflowX) || box.tagName === 'svg') boxes.set(box, 'hides');
  }
  for (const [box, does] of boxes) {
    if (does === 'scrolls' && box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0 && !box.querySelector('a[href], button')) found.push(`the keyboard cannot scroll ${box.tagName.toLowerCase()}.${box.className}`);
  }
  const show = text => `"${text.data.trim().slice(0, 40)}"`;
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const owner = text.parentElement;
    if (!text.data.trim() || owner.closest('.skip:not(:focus), script, style') || !owner.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(r => r.width > 0);
    let box = owner;
    for (; box && boxes.get(box) !== 'scrolls'; box = box.parentElement) {
      if (!boxes.has(box)) continue;
      const rect = box.getBoundingClientRect();
      if (lines.some(line => !inside(line, rect))) found.push(`${box.tagName.toLowerCase()} cuts ${show(text)}`);
    }
    if (!box && lines.some(line => !sideways(line, page))) found.push(`out of the window: ${show(text)}`);
  }
  return [...new Set(found)].slice(0, 10);
}
