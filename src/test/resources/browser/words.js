// All words and links of the page's main part, as a reader gets them; without what scripts add, which says nothing new.
() => {
  const main = document.querySelector('main').cloneNode(true);
  main.querySelectorAll('.copying').forEach(e => e.remove());
  return main.textContent.replace(/\s+/g, ' ').trim()
    + [...document.querySelectorAll('a[href]')].map(a => `\n${a.getAttribute('href')}`).join('');
}
