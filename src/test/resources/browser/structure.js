// What assistive technology relies on: headings, landmarks, languages, ids, tables, names of links.
() => {
  const found = [];
  const expect = (right, what) => { if (!right) found.push(what); };
  const all = selector => [...document.querySelectorAll(selector)];
  const shown = e => `${e.tagName.toLowerCase()}#${e.id} "${e.textContent.trim().slice(0, 40)}"`;

  expect(document.documentElement.lang, 'html has no lang');
  expect(['ltr', 'rtl'].includes(document.documentElement.dir), 'html has no dir');
  expect(document.title.trim(), 'the page has no title');
  expect(all('main').length === 1, 'there is not one main');
  expect(all('h1').length === 1, `there are ${all('h1').length} h1`);
  expect(document.querySelector('main h1'), 'the h1 is not in main');
  let level = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName[1]);
    expect(next <= level + 1, `a heading of level ${next} follows one of level ${level}: ${shown(heading)}`);
    expect(heading.textContent.trim(), `an empty heading: ${heading.tagName}`);
    level = next;
  }

  const ids = all('[id]').map(e => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => found.push(`the id ${id} stands twice`));
  for (const link of all('a[href^="#"]')) {
    expect(document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1))), `${link.getAttribute('href')} leads nowhere`);
  }
  for (const named of all('[aria-labelledby]')) {
    named.getAttribute('aria-labelledby').split(/\s+/).forEach(id => expect(document.getElementById(id), `the label ${id} is missing`));
  }

  const first = document.querySelector('a[href]');
  expect(first.classList.contains('skip') && document.querySelector(first.getAttribute('href'))?.matches('main'), 'the first link does not lead to main');
  all('nav, section[role], [role="region"]').forEach(e => expect(e.ariaLabel || e.getAttribute('aria-labelledby'), `no name: ${shown(e)}`));
  all('table').forEach(t => expect(t.closest('[data-text]') || (t.caption && t.querySelector('th[scope]')), `no caption or scope: ${shown(t)}`));
  all('a a, a button, button a').forEach(e => found.push(`a link in a link: ${shown(e)}`));
  all('a[href]').forEach(e => expect(e.textContent.trim() || e.ariaLabel, `a link without words to ${e.getAttribute('href')}`));
  all('img').forEach(e => expect(e.hasAttribute('alt'), `no alt: ${e.src}`));
  all('time').forEach(e => expect(e.dateTime, `no datetime: ${shown(e)}`));
  all('[tabindex]').forEach(e => expect(['0', '-1'].includes(e.getAttribute('tabindex')), `tabindex: ${shown(e)}`));
  all('[style]').forEach(e => found.push(`a style attribute: ${shown(e)}`));
  return found.slice(0, 20);
}
