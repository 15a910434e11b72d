// The address of a passage shows that passage, and marks it.
(id) => {
  const found = [];
  const passage = document.getElementById(id);
  const rect = passage.getBoundingClientRect();
  const style = getComputedStyle(passage);
  if (!passage.matches(':target')) found.push(`${id} is not the target`);
  if (rect.top < -1 || rect.top > innerHeight - 20) found.push(`${id} stands at ${rect.top} in a window ${innerHeight} high`);
  if (style.outlineStyle === 'none') found.push(`${id} is not marked`);
  return found;
}
