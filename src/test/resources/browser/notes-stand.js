// Where notes and cards stand: beside the words they are about, or below them; never over one another or out of their row.
(beside) => {
  const found = [];
  const slack = 1.5;
  const rtl = document.documentElement.dir === 'rtl';
  const meet = (a, b) => a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
  let count = 0;
  for (const row of document.querySelectorAll('.row')) {
    const box = row.getBoundingClientRect();
    const words = row.querySelector(':scope > .words').getBoundingClientRect();
    const things = [...row.querySelectorAll('.margin > .note, .cards > .card')];
    for (const thing of things) {
      const name = thing.id || thing.textContent.trim().slice(0, 30);
      const rect = thing.getBoundingClientRect();
      const aside = rtl ? rect.right <= words.left + slack : rect.left >= words.right - slack;
      if (beside && !aside) found.push(`${name} is not beside the words`);
      if (!beside && rect.top < words.bottom - slack) found.push(`${name} is not below the words`);
      if (rect.top < box.top - slack || rect.bottom > box.bottom + slack) found.push(`${name} leaves its row`);
      if (rect.width < 180) found.push(`${name} is only ${rect.width} wide`);
      things.filter(other => other !== thing && meet(rect, other.getBoundingClientRect())).forEach(() => found.push(`${name} lies over another`));
      count++;
    }
  }
  if (count === 0) found.push('there are no notes at all');
  return found.slice(0, 10);
}
