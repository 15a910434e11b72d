// The document must not be wider than its window.
() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
    .filter(e => ![...e.children].some(c => c.getBoundingClientRect().right > root.clientWidth + 1))
    .map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') || ''} "${e.textContent.trim().slice(0, 40)}"`);
  return [`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`, ...wide.slice(0, 5)];
}
