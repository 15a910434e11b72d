// All words and links of the page's main part, as a reader gets them.
() => document.querySelector('main').textContent.replace(/\s+/g, ' ').trim()
  + [...document.querySelectorAll('a[href]')].map(a => `\n${a.getAttribute('href')}`).join('')
