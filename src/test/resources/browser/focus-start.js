// Begins to write down what gets the focus, and how it looks then; tells how many elements there are to reach.
() => {
  // Of radio buttons that belong together the Tab key reaches the chosen one; arrow keys reach the others.
  const reachable = [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]')]
    .filter(e => e.checkVisibility() && (e.type !== 'radio' || e.checked));
  window.reachable = reachable;
  window.reached = [];
  document.addEventListener('focusin', event => {
    const style = getComputedStyle(event.target);
    const rect = event.target.getBoundingClientRect();
    window.reached.push({
      element: event.target,
      outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'rgba(0, 0, 0, 0)',
      inView: rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth,
    });
  });
  return reachable.length;
}
